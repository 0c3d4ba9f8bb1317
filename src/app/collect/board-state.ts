import type {Ask} from "./adapters/adapter.ts";

/** What is remembered of an answer so that it need not come again when it has not changed. */
export interface KnownPage {
  readonly etag: string | null;
  readonly modified: string | null;
  readonly ids: readonly string[];
  readonly entries: number;
  readonly promised: number | null;
  readonly next: readonly Ask[];
}

/** What is remembered of a board between crawls. */
export interface BoardState {
  readonly board: string;
  /** Postings that it listed when it was last seen. */
  readonly listed: readonly string[];
  /** Of these, the ones whose text has not come yet. */
  readonly unread: readonly string[];
  readonly pages: Readonly<Record<string, KnownPage>>;
  /** The instant of the last crawl that brought anything; null before the first. */
  readonly last_ok: string | null;
  readonly last_try: string | null;
  /** Crawls one after the other that brought nothing. */
  readonly failures: number;
  /** True when the last crawl found it empty, after it had listed several. */
  readonly emptied: boolean;
  /** Instants of the crawls of the last day. */
  readonly pulls: readonly string[];
}

/** A board that was never crawled. */
export function newBoard(board: string): BoardState {
  return {
    board,
    listed: [],
    unread: [],
    pages: {},
    last_ok: null,
    last_try: null,
    failures: 0,
    emptied: false,
    pulls: []
  };
}
