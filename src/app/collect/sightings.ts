import type {Sighting} from "../../model/sighting.ts";
import type {Adapter} from "./adapters/adapter.ts";
import type {BoardState} from "./board-state.ts";
import type {Crawl} from "./crawl.ts";

/**
 * What a crawl tells of the postings of a board.
 *
 * A posting counts as removed only when the crawl was complete and the source shows every open posting; what a crawl could
 * not see is `failed`, so that an outage is not taken for closings. A board of which nothing is known yet fails as a whole.
 */
export function sightingsOf(
  {board, listed}: BoardState,
  {outcome, ids}: Crawl,
  {whole}: Pick<Adapter, "whole">,
  seen_at: string
): readonly Sighting[] {
  const came = [...ids].map((posting): Sighting => ({board, posting, seen_at, state: "listed"}));
  const missing = listed.filter((id) => !ids.has(id));
  if (outcome === "complete" && !whole) return came;
  const state = outcome === "complete" ? "removed" : "failed";
  if (ids.size === 0 && listed.length === 0 && state === "failed") return [{board, posting: null, seen_at, state}];
  return [...came, ...missing.map((posting): Sighting => ({board, posting, seen_at, state}))];
}

const dayMs = 86_400_000;

/** What is remembered of a board after a crawl. */
export function afterCrawl(state: BoardState, crawl: Crawl, at: string): BoardState {
  const pulls = [...state.pulls.filter((each) => Date.parse(at) - Date.parse(each) < dayMs), at];
  const tried = {...state, last_try: at, pulls};
  if (crawl.outcome === "failed" || crawl.outcome === "changed") return {...tried, failures: state.failures + 1};
  if (crawl.outcome === "emptied") return {...tried, emptied: true};
  const kept = crawl.outcome === "partial" ? state.listed.filter((id) => !crawl.ids.has(id)) : [];
  const unread = crawl.outcome === "partial" ? state.unread.filter((id) => !crawl.ids.has(id)) : [];
  return {
    ...tried,
    listed: [...crawl.ids, ...kept],
    unread: [...crawl.unread, ...unread],
    pages: crawl.pages,
    last_ok: at,
    failures: 0,
    emptied: crawl.ids.size === 0 && state.emptied
  };
}
