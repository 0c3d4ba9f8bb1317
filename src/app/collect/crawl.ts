import type {JsonObject} from "../../postings/readers/json.ts";
import {readerOf} from "../../postings/readers/read-record.ts";
import type {Adapter, Ask, Board, Page, Setting} from "./adapters/adapter.ts";
import type {BoardState, KnownPage} from "./board-state.ts";
import {type Failure, failureLine} from "./fetch/failure.ts";
import type {Fetcher} from "./fetch/fetcher.ts";
import {idsOf} from "./identify.ts";
import {count, newWalk, nextOf, patience, same, stop, type Walk} from "./walk.ts";

/**
 * How a crawl ended. `complete`: everything that the board offers came. `partial`: some came. `emptied`: a board that listed
 * several lists none, which a second crawl has to confirm. `changed`: the answer is not what the source documents. `failed`:
 * nothing came.
 */
export type Outcome = "complete" | "partial" | "emptied" | "changed" | "failed";

/** What a crawl of one board brought. */
export interface Crawl {
  readonly outcome: Outcome;
  /** Entries that the source says it has; null when it does not say. */
  readonly promised: number | null;
  /** Entries that came. */
  readonly came: number;
  /** Postings among them, by their ids. */
  readonly ids: ReadonlySet<string>;
  /** Of these, the ones whose text did not come yet. */
  readonly unread: readonly string[];
  readonly pages: Readonly<Record<string, KnownPage>>;
  /** What went wrong or was noticed, in words. */
  readonly notes: readonly string[];
  /** True when the time of the run ended before the first answer: nothing is known, and nobody failed. */
  readonly late: boolean;
}

/** What a crawl needs of the world. */
export interface CrawlTools {
  readonly fetcher: Fetcher;
  readonly setting: Setting;
  /** Is given the records to keep, as they come. */
  readonly keep: (records: readonly JsonObject[]) => void;
}

/** A board that listed at least so many does not become empty without a second look. */
const several = 3;

/** Crawls one board: asks what its adapter asks, page after page, and says honestly how far it came. */
export async function crawlBoard(board: Board, adapter: Adapter, state: BoardState, tools: CrawlTools): Promise<Crawl> {
  const walk = newWalk(adapter.start(board, tools.setting), Number(board.options["texts"] ?? Number.POSITIVE_INFINITY));
  for (let ask = nextOf(walk); ask !== undefined; ask = nextOf(walk)) {
    if (walk.asked.has(ask.url) || isKnown(ask, state, walk)) continue;
    if (walk.asked.size >= adapter.maxPages) stop(walk, `left after ${adapter.maxPages} answers`);
    else await step(ask, {board, adapter, state, tools, walk});
  }
  return ended(walk, state);
}

interface Here {
  readonly board: Board;
  readonly adapter: Adapter;
  readonly state: BoardState;
  readonly tools: CrawlTools;
  readonly walk: Walk;
}

/** A text that came with an earlier crawl is not asked for again. */
function isKnown({about}: Ask, {listed, unread}: BoardState, walk: Walk): boolean {
  const [id] = about === undefined ? [] : idsOf(about);
  if (id === undefined || !listed.includes(id) || unread.includes(id)) return false;
  walk.unread.delete(id);
  return true;
}

async function step(ask: Ask, here: Here): Promise<void> {
  const {adapter, board, state, tools, walk} = here;
  walk.asked.add(ask.url);
  if (ask.about !== undefined) walk.textsLeft -= 1;
  const known = state.pages[ask.url] ?? null;
  const {url, headers = {}} = ask;
  const answer = await tools.fetcher.get({url, headers, accepts: adapter.accepts, pauseMs: adapter.pauseMs, known});
  if (answer.kind === "failed") return failed(ask, answer, walk);
  walk.answers += 1;
  if (answer.kind === "unchanged") return known === null ? undefined : same(url, known, walk);
  const page = adapter.read(answer.text, ask, board);
  if (page === null || !isClaimed(page, adapter)) return changed(ask, walk);
  take(page, ask, here, answer);
}

function failed(ask: Ask, failure: Failure, walk: Walk): void {
  const page = ask.step === "page" || ask.step === "comment";
  if (page && failure.why === "status" && /^4(?:04|10)$/.test(failure.detail)) {
    count(walk, 1, null);
    return;
  }
  walk.notes.push(failureLine(failure));
  walk.late ||= failure.why === "budget";
  walk.failedInRow += failure.why === "budget" || failure.why === "too-many-requests" ? patience : 1;
  if (page) walk.missed += 1;
  if (ask.about === undefined && (!page || walk.failedInRow >= patience)) stop(walk);
}

function changed(ask: Ask, walk: Walk): void {
  walk.changed = true;
  stop(walk, `not the answer that the source documents: ${pathOf(ask)}`);
}

function take(
  page: Page,
  ask: Ask,
  {adapter, tools, walk}: Here,
  {etag, modified}: {readonly etag: string | null; readonly modified: string | null}
): void {
  const {records, named = [], entries = records.length, promised, next, missing} = page;
  if (missing !== undefined) stop(walk, missing);
  const [ids, waiting] = [records.flatMap(idsOf), named.flatMap(idsOf)];
  const fresh = [...ids, ...waiting].some((id) => !walk.ids.has(id));
  for (const id of [...ids, ...waiting]) walk.ids.add(id);
  for (const id of waiting) walk.unread.add(id);
  for (const id of ids) walk.unread.delete(id);
  tools.keep(records);
  count(walk, entries, promised);
  // A board that repeats its pages would go on for ever.
  if (!fresh && next.length > 0 && ids.length + waiting.length > 0) stop(walk, "its pages repeat");
  // Addresses of sources with keys hold the user's key, which is not for the disk.
  const memorable = named.length === 0 && adapter.keys.length === 0;
  if (memorable && (etag !== null || modified !== null))
    walk.pages[ask.url] = {etag, modified, ids, entries, promised, next};
  for (const each of next.filter((near) => isNear(near, ask)))
    (each.about === undefined ? walk.queue : walk.texts).push(each);
}

/** An address that comes out of an answer may not lead to another host, but for those that adapters make themselves. */
function isNear(next: Ask, ask: Ask): boolean {
  return next.step !== undefined || new URL(next.url).host === new URL(ask.url).host;
}

function isClaimed({records, named = []}: Page, {reader}: Adapter): boolean {
  const all = [...records, ...named];
  const claimed = all.filter((record) => {
    const {name} = readerOf(record);
    return reader === "any" ? name !== "row" : name === reader;
  });
  return claimed.length * 2 >= all.length;
}

function ended(walk: Walk, {listed, emptied}: BoardState): Crawl {
  const {promised, came, ids, pages} = walk;
  const short = promised !== null && came < promised;
  const unfinished = walk.stopped || walk.missed > 0 || short;
  const late = walk.late && walk.answers === 0;
  const common = {promised, came, ids, unread: [...walk.unread], pages, notes: [...new Set(walk.notes)], late};
  if (ids.size === 0 && walk.changed) return {...common, outcome: "changed"};
  if (walk.answers === 0 || (ids.size === 0 && unfinished)) return {...common, outcome: "failed"};
  if (unfinished) return {...common, outcome: "partial"};
  const sudden = ids.size === 0 && listed.length >= several && !emptied;
  return {...common, outcome: sudden ? "emptied" : "complete"};
}

/** Where an answer came from, without keys that may stand in the query. */
function pathOf({url}: Ask): string {
  const {host, pathname} = new URL(url);
  return `${host}${pathname}`;
}
