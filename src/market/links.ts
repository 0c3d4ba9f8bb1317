import type {ReadMonths} from "./panel.ts";

/** A month, and the sources that were read in it. */
export interface ReadMonth {
  readonly month: string;
  readonly sources: ReadonlySet<string>;
}

/** The sources that were read in a month. */
export function readIn(read: ReadMonths, month: string): ReadMonth {
  return {month, sources: new Set([...read].filter(([, months]) => months.has(month)).map(([source]) => source))};
}

/** Whether two months were read from the same sources. */
export function sameSources(a: ReadMonth, b: ReadMonth): boolean {
  return a.sources.size === b.sources.size && [...a.sources].every((source) => b.sources.has(source));
}

/** The sources that were read in both of two months. */
export function sourcesOfBoth(a: ReadMonth, b: ReadMonth): ReadonlySet<string> {
  return new Set([...a.sources].filter((source) => b.sources.has(source)));
}

/**
 * Said beside a chain: in which months sources join or leave, the newest six times; nothing where they stay.
 *
 * @param months those with postings, oldest first
 */
export function linkCaveats(months: readonly ReadMonth[]): readonly string[] {
  const links = months.flatMap((next, i) => {
    const own = months[i - 1];
    return own === undefined || sameSources(own, next) ? [] : [linkWords(own, next)];
  });
  return links.length === 0 ? [] : [`Linked where the sources change: ${links.slice(-6).join("; ")}.`];
}

function linkWords(own: ReadMonth, next: ReadMonth): string {
  const joined = [...next.sources].filter((source) => !own.sources.has(source)).map((source) => `${source} joins`);
  const left = [...own.sources].filter((source) => !next.sources.has(source)).map((source) => `${source} leaves`);
  return `${next.month} ${[...joined, ...left].slice(0, 4).join(", ")}`;
}
