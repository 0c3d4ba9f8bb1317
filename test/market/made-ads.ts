import {monthAt, monthIndex} from "../../src/model/period.ts";

/** An ad of a made-up market. */
export interface MadeAd extends Readonly<Record<string, unknown>> {
  readonly posting: string;
  readonly month: string;
}

/** The months from one on: `monthsFrom("2024-01", 24)`. */
export function monthsFrom(first: string, count: number): readonly string[] {
  return Array.from({length: count}, (_, i) => monthAt(monthIndex(first) + i));
}

/** So many ads in each month, of so many employers, another in the lead each month. */
export function adsOf(
  months: readonly string[],
  {
    each,
    employers = each,
    source = "test"
  }: {readonly each: number; readonly employers?: number; readonly source?: string}
): readonly MadeAd[] {
  return months.flatMap((month, at) =>
    Array.from({length: each}, (_, i) => ({
      posting: `${source}:${month}:${i}`,
      month,
      source,
      employer_key: `${source}-${(i + 7 * at) % employers}`
    }))
  );
}

/** Mentions of a skill in the first `share(month)` of the ads of each month. */
export function naming(
  ads: readonly MadeAd[],
  skill: string,
  share: (month: string, index: number) => number
): readonly {readonly posting: string; readonly skill: string}[] {
  const months = [...new Set(ads.map(({month}) => month))].sort();
  return months.flatMap((month, index) => {
    const own = ads.filter((ad) => ad.month === month);
    return own.slice(0, Math.round(own.length * share(month, index))).map(({posting}) => ({posting, skill}));
  });
}
