import fc from "fast-check";
import {expect, it} from "vitest";
import {newBoard} from "../../../src/app/collect/board-state.ts";
import type {Crawl, Outcome} from "../../../src/app/collect/crawl.ts";
import {afterCrawl, sightingsOf} from "../../../src/app/collect/sightings.ts";
import {readSighting} from "../../../src/postings/readers/sighting.ts";

const at = "2026-11-22T08:00:00.000Z";
const id = fc.constantFrom(..."abcdefgh".split("").map((letter) => `x:${letter}`));
const ids = fc.uniqueArray(id, {maxLength: 8});
const outcomes = fc.constantFrom<Outcome>("complete", "partial", "emptied", "changed", "failed");
const crawls = fc
  .record({outcome: outcomes, ids, late: fc.constant(false), promised: fc.constant(null), came: fc.nat(9)})
  .map((made): Crawl => {
    const nothing = made.outcome === "emptied" || made.outcome === "changed" || made.outcome === "failed";
    return {...made, ids: new Set(nothing ? [] : made.ids), unread: [], pages: {}, notes: []};
  });
const boards = ids.map((listed) => ({...newBoard("lever/acme"), listed}));

it("sightingsOf() calls a posting removed only after a complete crawl of a source that shows every open one", () => {
  fc.assert(
    fc.property(boards, crawls, fc.boolean(), (board, crawl, whole) => {
      const removed = sightingsOf(board, crawl, {whole}, at).filter(({state}) => state === "removed");
      if (crawl.outcome !== "complete" || !whole) expect(removed).toEqual([]);
      for (const {posting} of removed) {
        expect(board.listed).toContain(posting);
        expect(crawl.ids.has(posting ?? "")).toBe(false);
      }
    }),
    {numRuns: 300, seed: 11}
  );
});

it("sightingsOf() says one thing of each posting, and of every posting that was listed before unless the source shows the newest only", () => {
  fc.assert(
    fc.property(boards, crawls, fc.boolean(), (board, crawl, whole) => {
      const seen = sightingsOf(board, crawl, {whole}, at);
      const named = seen.map(({posting}) => posting);
      expect(new Set(named).size).toBe(named.length);
      for (const posting of crawl.ids)
        expect(seen).toContainEqual({board: "lever/acme", posting, seen_at: at, state: "listed"});
      if (whole || crawl.outcome !== "complete") for (const posting of board.listed) expect(named).toContain(posting);
    }),
    {numRuns: 300, seed: 12}
  );
});

it("sightingsOf() gives rows that ingest reads as they are", () => {
  fc.assert(
    fc.property(boards, crawls, fc.boolean(), (board, crawl, whole) => {
      for (const row of sightingsOf(board, crawl, {whole}, at))
        expect(readSighting(JSON.parse(JSON.stringify(row)), null)).toEqual({sighting: row, alone: true});
    }),
    {numRuns: 100, seed: 13}
  );
});

it("afterCrawl() forgets no posting of which nothing is known", () => {
  fc.assert(
    fc.property(boards, crawls, (board, crawl) => {
      const {listed} = afterCrawl(board, crawl, at);
      expect(new Set(listed).size).toBe(listed.length);
      for (const posting of crawl.ids) expect(listed).toContain(posting);
      if (crawl.outcome !== "complete") for (const posting of board.listed) expect(listed).toContain(posting);
    }),
    {numRuns: 300, seed: 14}
  );
});
