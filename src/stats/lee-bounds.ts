import {ascending} from "./quantile.ts";

/** Values that are seen of a group, and how many the group has. */
export interface Seen {
  readonly values: readonly number[];
  readonly total: number;
}

/**
 * Between which values the difference of two means lies when more is seen of one group than of the other: of the fuller one, the
 * surplus is taken away, once all from its top and once all from its bottom.
 *
 * It assumes that whatever makes one group more visible never hides a value; where that fails so do the bounds.
 *
 * @returns [low, high] of the first group's mean less the second's; null when one group has no values
 * @throws RangeError if more are seen than there are
 * @see Lee (2009), Training, Wages, and Sample Selection, Review of Economic Studies 76, 1071–1102
 * @example leeBounds({values: [1, 2, 3, 4], total: 4}, {values: [1, 1], total: 4}) // → [0.5, 2.5]
 */
export function leeBounds(first: Seen, second: Seen): readonly [low: number, high: number] | null {
  for (const {values, total} of [first, second])
    if (values.length > total) throw new RangeError(`more seen than there are: ${values.length} of ${total}`);
  if (first.values.length === 0 || second.values.length === 0) return null;
  const [p, q] = [first.values.length / first.total, second.values.length / second.total];
  const [one, other] = [trimmed(first.values, Math.max(0, 1 - q / p)), trimmed(second.values, Math.max(0, 1 - p / q))];
  return [one.withoutTop - other.withoutBottom, one.withoutBottom - other.withoutTop];
}

/** The means that are left without a share of the values; a value that the cut goes through counts in part. */
function trimmed(values: readonly number[], share: number) {
  const sorted = ascending(values);
  const keep = values.length * (1 - share);
  return {withoutTop: meanOfFirst(sorted, keep), withoutBottom: meanOfFirst(sorted.toReversed(), keep)};
}

function meanOfFirst(sorted: Float64Array, keep: number): number {
  return sorted.reduce((sum, value, i) => sum + value * Math.min(1, Math.max(0, keep - i)), 0) / keep;
}
