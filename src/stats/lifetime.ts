/**
 * How long something lasted, as far as it was seen: it ended after `after` and by `until`.
 *
 * The same number twice says that the end was seen; `until` of Infinity that it was not seen to end (right-censored);
 * anything between that it ended while nobody looked (interval-censored).
 */
export interface Lifetime {
  /** The age at which it came under watch: had it ended before, it would not be here. −Infinity where it never hid. */
  readonly entry: number;
  readonly after: number;
  readonly until: number;
  /** How many of the same; need not be whole. */
  readonly count: number;
}

/** What is known of a lifetime, in the ages of a curve. */
export interface CurvePoint {
  /** The share that is left falls somewhere after `after` … */
  readonly after: number;
  /** … and by `until`: from there on it is `left`. */
  readonly until: number;
  /** The share that lasts longer, in [0, 1]. */
  readonly left: number;
}

/**
 * Checks lifetimes.
 *
 * @throws RangeError if one ends before it began to be watched, its ages are out of order, or its count is not above 0
 */
export function checkLifetimes(lifetimes: readonly Lifetime[]): void {
  for (const {entry, after, until, count} of lifetimes) {
    const watched = after === until ? entry < after : entry <= after;
    if (!(after <= until && watched && after < Infinity && count > 0))
      throw new RangeError(`not a lifetime: entry ${entry}, after ${after}, until ${until}, count ${count}`);
  }
}

/**
 * The age by which a share of all has ended.
 *
 * @param share such as 0.5 for the median
 * @returns the ages it lies between, `after` being open and `until` closed; null when fewer than that were seen to end
 * @example ageBy([{after: 3, until: 3, left: 0.4}], 0.5) // → {after: 3, until: 3}
 */
export function ageBy(curve: readonly CurvePoint[], share: number): {after: number; until: number} | null {
  // Sums of shares that should be exactly one half come out a little beside it.
  const found = curve.find(({left}) => left <= 1 - share + 1e-9);
  return found === undefined || found.until === Infinity ? null : {after: found.after, until: found.until};
}

/** The share that is left at an age: 1 before the first point; within an interval the share before it. */
export function leftAt(curve: readonly CurvePoint[], age: number): number {
  let left = 1;
  for (const point of curve) if (point.until <= age) left = point.left;
  return left;
}
