import type {Ask} from "./adapters/adapter.ts";
import type {KnownPage} from "./board-state.ts";

/** So many failures of single texts in a row, and the rest is left for the next crawl. */
export const patience = 5;

/** How far a crawl has come: the one thing in it that changes. */
export interface Walk {
  readonly queue: Ask[];
  readonly texts: Ask[];
  /** How many texts may still be asked for. */
  textsLeft: number;
  readonly asked: Set<string>;
  readonly ids: Set<string>;
  readonly unread: Set<string>;
  readonly pages: Record<string, KnownPage>;
  readonly notes: string[];
  came: number;
  promised: number | null;
  answers: number;
  failedInRow: number;
  /** Single pages that did not come, each of which may be a posting. */
  missed: number;
  changed: boolean;
  stopped: boolean;
  late: boolean;
}

/** A crawl that has not begun. @param textsLeft how many single texts may be asked for */
export function newWalk(start: readonly Ask[], textsLeft: number): Walk {
  return {
    queue: [...start],
    texts: [],
    textsLeft,
    asked: new Set(),
    ids: new Set(),
    unread: new Set(),
    pages: {},
    notes: [],
    came: 0,
    promised: null,
    answers: 0,
    failedInRow: 0,
    missed: 0,
    changed: false,
    stopped: false,
    late: false
  };
}

/** The whole list comes first; then texts, for as long as they come. */
export function nextOf(walk: Walk): Ask | undefined {
  if (walk.stopped) return undefined;
  const next = walk.queue.shift();
  if (next !== undefined) return next;
  return walk.failedInRow < patience && walk.textsLeft > 0 ? walk.texts.shift() : undefined;
}

/** Asks nothing more, and says why. */
export function stop(walk: Walk, note?: string): void {
  walk.stopped = true;
  if (note !== undefined) walk.notes.push(note);
}

/** Counts entries that came, and what was promised. */
export function count(walk: Walk, entries: number, promised: number | null): void {
  walk.came += entries;
  walk.failedInRow = 0;
  if (promised !== null) walk.promised = Math.max(walk.promised ?? 0, promised);
}

/** Takes a page over from an earlier crawl, for it has not changed. */
export function same(url: string, known: KnownPage, walk: Walk): void {
  for (const id of known.ids) walk.ids.add(id);
  walk.pages[url] = known;
  count(walk, known.entries, known.promised);
  walk.queue.push(...known.next);
}
