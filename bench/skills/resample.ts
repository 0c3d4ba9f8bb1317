import {random} from "./learn.ts";
import {type Counts, sum} from "./score.ts";

/**
 * The middle 95 % of a figure over 1,000 resamples of postings, drawn with replacement from a fixed seed.
 *
 * @param counts one row a posting
 */
export function interval(counts: readonly Counts[], figure: (counts: Counts) => number): readonly [number, number] {
  const next = random(20261127);
  const values = Array.from({length: 1000}, () =>
    figure(sum(counts.map((own) => counts[Math.floor(next() * counts.length)] ?? own)))
  ).sort((a, b) => a - b);
  return [values[24] ?? 0, values[975] ?? 0];
}
