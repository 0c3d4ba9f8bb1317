import type {JsonObject} from "../../../postings/readers/json.ts";
import type {SourceName} from "../../../postings/readers/sources.ts";
import type {Terms} from "../terms.ts";

/** One board of a source, as a list names it. */
export interface Board {
  /** The adapter that reads it. */
  readonly source: string;
  /** What names it within its source (`wayve`, `2026-11`, an address); null where the source is one board. */
  readonly slug: string | null;
  /** The employer's name as people write it; null when the payload tells it or nobody does. */
  readonly employer: string | null;
  /** Further words that the adapter understands, such as `from`, `to`, `q`, `match`. */
  readonly options: Readonly<Record<string, string>>;
}

/** What an adapter may know of the world when it makes its first addresses. */
export interface Setting {
  /** The day of the crawl, `YYYY-MM-DD`. */
  readonly today: string;
  /** Keys of the user's own, from the environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One address to ask, and which part of the source's documentation it is. */
export interface Ask {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is at the address: adapters with one kind of page leave it out. */
  readonly step?: string;
  /** The record of a list that this asks the text of. */
  readonly about?: JsonObject;
  /** What is asked for instead when the answer turns out not to be the one that is looked for. */
  readonly later?: readonly Ask[];
}

/** What an adapter understands of one answer. */
export interface Page {
  /** Records that are kept, each as the source gave it, with what the board alone knows added. */
  readonly records: readonly JsonObject[];
  /** Records that only name a posting: they count as seen, and their text is asked for unless it is known. */
  readonly named?: readonly JsonObject[];
  /** Entries on the page, those that are no postings included; the number of records when absent. */
  readonly entries?: number;
  /** How many entries the source says that the whole board has; null when it does not say. */
  readonly promised: number | null;
  readonly next: readonly Ask[];
  /** What was looked for and is not there, in words; the crawl ends with it. */
  readonly missing?: string;
}

/** Knows one source: plain data in, addresses and records out; it fetches nothing itself. */
export interface Adapter {
  readonly name: string;
  /** The source's name as people write it. */
  readonly title: string;
  /** The reader that must claim the records, or any but `row`: when it does not, the schema has changed. */
  readonly reader: SourceName | "any";
  readonly terms: Terms;
  /** True when a crawl shows every open posting, so that one that is missing has been taken down. */
  readonly whole: boolean;
  /** Environment variables without which it cannot ask. */
  readonly keys: readonly string[];
  /** Least milliseconds between requests to one host. */
  readonly pauseMs: number;
  /** Answers after which a board is left, whatever it still offers. */
  readonly maxPages: number;
  readonly accepts: RegExp;
  /** @throws Error `invalid board: …` when the list names it wrongly */
  readonly start: (board: Board, setting: Setting) => readonly Ask[];
  /** @returns null when the answer is not what the source documents: its schema has changed */
  readonly read: (text: string, ask: Ask, board: Board) => Page | null;
}

/** What most sources have in common. */
export const usual = {
  whole: true,
  keys: [],
  pauseMs: 1000,
  maxPages: 100,
  accepts: /json/i
} as const;

/**
 * The slug of a board, safe to stand in an address.
 *
 * @throws Error `invalid board: …` when there is none or it holds anything but letters, digits, dots, dashes and %XX
 */
export function slugOf({source, slug}: Board): string {
  if (slug !== null && /^(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2}){1,100}$/.test(slug) && !/^\.+$/.test(slug)) return slug;
  throw new Error(`invalid board: ${source}/${slug ?? ""}; for example ${source}/acme`);
}

/** Options that change how much is asked, not what the board is. */
const manners = new Set(["texts", "sector"]);

/** The key of a board in logs, sightings and states: `greenhouse/wayve`, `platsbanken?q=glas`. */
export function boardKey({source, slug, options}: Board): string {
  const told = Object.entries(options).filter(([name]) => !manners.has(name));
  const query = told.map(([name, value]) => `${name}=${value}`).sort();
  return `${source}${slug === null ? "" : `/${slug}`}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}
