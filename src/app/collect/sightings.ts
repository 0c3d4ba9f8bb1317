import type {Adapter} from "./adapters/adapter.ts";
import type {BoardState} from "./board-state.ts";
import type {Crawl} from "./crawl.ts";

/** That a board listed a posting at an instant, listed it no longer, or could not be read. */
export interface Sighting {
  readonly board: string;
  readonly posting: string;
  /** ISO 8601, UTC. */
  readonly seen_at: string;
  /** `failed`: nothing is known of the posting at this instant. */
  readonly state: "listed" | "removed" | "failed";
}

/**
 * What a crawl tells of the postings of a board.
 *
 * A posting counts as removed only when the crawl was complete and the source shows every open posting; what a crawl could
 * not see is `failed`, so that an outage is not taken for closings.
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
