import fc from "fast-check";
import {expect, it} from "vitest";
import {queryOf} from "../../src/market/query.ts";
import {lifetimeOf, livesOf, spansSql} from "../../src/market/spans.ts";
import {checkLifetimes} from "../../src/stats/lifetime.ts";
import {everything, marketOf} from "./made-market.ts";

/** Looks at one board, `b`: which postings it listed on which days of January 2026. */
function look(day: number, posting: string | null, state: string) {
  return {board: "b", posting, seen_at: `2026-01-${String(day).padStart(2, "0")}T06:00:00Z`, state, month: "2026-01"};
}

it("spansSql gives first and last listing, the first look that found it gone, and the board's first day", async () => {
  const ids = ["old", "new", "back", "open", "unseen"];
  const market = await marketOf({
    postings: ids.map((posting) => ({
      posting,
      month: "2026-01",
      posted: posting === "old" ? "2025-12-20" : "2026-01-03"
    })),
    sightings: [
      ...[1, 2, 3].map((day) => look(day, "old", "listed")),
      look(4, "old", "failed"),
      look(4, null, "failed"),
      look(6, "old", "removed"),
      look(7, "old", "removed"),
      look(3, "new", "listed"),
      look(6, "new", "removed"),
      look(3, "back", "listed"),
      look(6, "back", "removed"),
      look(7, "back", "listed"),
      look(3, "open", "listed"),
      look(7, "open", "listed"),
      look(7, "unseen", "removed")
    ]
  });
  try {
    const {sql, values} = queryOf((bind) => `SELECT * FROM (${spansSql(everything, bind)}) s ORDER BY posting`);
    const rows = await market.database.rows(sql, values);
    expect(rows.map(({posting, first, last, gone, began}) => [posting, first, last, gone, began])).toEqual([
      ["back", "2026-01-03", "2026-01-07", null, "2026-01-01"],
      ["new", "2026-01-03", "2026-01-03", "2026-01-06", "2026-01-01"],
      ["old", "2026-01-01", "2026-01-03", "2026-01-06", "2026-01-01"],
      ["open", "2026-01-03", "2026-01-07", null, "2026-01-01"]
    ]);
    expect(rows.every(({posted}) => String(posted).length === 10)).toBe(true);
  } finally {
    market.close();
  }
});

it("spansSql takes an ad for still there where looks are kept as differences, and only there", async () => {
  const event = (day: number, posting: string, state: string, board: string | null) => ({
    ...look(day, posting, state),
    board
  });
  const ids = ["stays", "goes", "window"];
  const market = await marketOf({
    postings: ids.map((posting) => ({posting, month: "2026-01", posted: "2026-01-02"})),
    sightings: [
      event(2, "stays", "listed", "acme"),
      event(2, "goes", "listed", "acme"),
      event(3, "other", "removed", null),
      event(5, "goes", "removed", null),
      event(8, "another", "removed", null),
      event(2, "window", "listed", "newest"),
      event(2, "busy", "listed", "newest"),
      event(3, "busy", "listed", "newest")
    ]
  });
  try {
    const {sql, values} = queryOf((bind) => `SELECT * FROM (${spansSql(everything, bind)}) s ORDER BY posting`);
    const rows = await market.database.rows(sql, values);
    expect(rows.map(({posting, last, gone}) => [posting, last, gone])).toEqual([
      ["goes", "2026-01-03", "2026-01-05"],
      ["stays", "2026-01-08", null],
      ["window", "2026-01-02", null]
    ]);
  } finally {
    market.close();
  }
});

const span = {posted: "2026-01-01", first: "2026-01-04", last: "2026-01-10", gone: "2026-01-12", began: "2026-01-04"};

it("lifetimeOf(span) enters late, and ends between the last listing and the look that found it gone", () => {
  expect(lifetimeOf(span)).toEqual({entry: 3, after: 9, until: 11, count: 1});
  expect(lifetimeOf({...span, gone: null}, 4)).toEqual({entry: 3, after: 9, until: Infinity, count: 4});
});

it("lifetimeOf(span) begins when first seen where the ad does not say, unless it was there on the first day", () => {
  expect(lifetimeOf({...span, posted: null})).toBeNull();
  expect(lifetimeOf({...span, posted: null, began: "2026-01-01"})).toEqual({entry: 0, after: 6, until: 8, count: 1});
  expect(lifetimeOf({...span, posted: "2026-01-08"})).toEqual({entry: 0, after: 6, until: 8, count: 1});
});

it("lifetimeOf(span) is always a lifetime, an end on the day of the last listing included", () => {
  const day = fc.integer({min: 1, max: 28}).map((n) => `2026-02-${String(n).padStart(2, "0")}`);
  fc.assert(
    fc.property(day, day, day, fc.option(day), fc.option(day), (a, b, began, posted, gone) => {
      const [first, last] = a < b ? [a, b] : [b, a];
      const life = lifetimeOf({posted, first, last, gone: gone !== null && gone >= last ? gone : null, began});
      if (life === null) expect(posted).toBeNull();
      else expect(() => checkLifetimes([life])).not.toThrow();
    })
  );
});

it("livesOf(rows) groups by employer and counts those whose beginning is not known", () => {
  const {clusters, unknown} = livesOf([
    {...span, cluster: "a", n: 2},
    {...span, cluster: "b"},
    {...span, cluster: "a", posted: "2026-01-02"},
    {...span, cluster: "c", posted: null, n: 3},
    {...span, cluster: "c", first: "yesterday"},
    {...span, cluster: "c", last: "2026-02-31"}
  ]);
  expect(clusters.map((own) => own.length)).toEqual([2, 1]);
  expect(unknown).toBe(5);
});
