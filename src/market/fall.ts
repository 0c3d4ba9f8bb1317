import {trailingMean} from "../stats/moving-average.ts";

/** The deepest fall of a series: places of its peak and trough. */
export type Fall = {readonly peak: number; readonly trough: number; readonly depth: number} | {readonly why: string};

/** A fall that is shallower than this is none. */
const shallow = 0.1;

/** A peak of fewer postings a month is none. */
const fewestAtPeak = 10;

/**
 * The deepest fall of monthly counts, from a peak to a later trough, on means of three months in a row.
 *
 * @param counts one a month, oldest first, no month left out; null where nothing was read, which is no fall
 * @returns places of the last months of the two means, and the depth as a share of the peak; or why there is none
 */
export function fallOf(counts: readonly (number | null)[]): Fall {
  const smooth = trailingMean(counts, 3);
  let [top, best] = [-1, {peak: -1, trough: -1, depth: 0}];
  for (const [i, value] of smooth.entries()) {
    if (value === null) continue;
    const high = smooth[top] ?? 0;
    if (top < 0 || value >= high) top = i;
    else if (high >= fewestAtPeak && 1 - value / high > best.depth)
      best = {peak: top, trough: i, depth: 1 - value / high};
  }
  if (counts.filter((count) => count !== null).length < 6) return {why: "fewer than six months: no fall can be told"};
  return best.depth < shallow ? {why: "all postings never fell by a tenth: nothing was tested"} : best;
}
