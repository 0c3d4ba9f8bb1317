/** Counts by month. */
export type Counts = Float64Array;

/** Counts by month for each of several values. */
export type Sheet = Map<string | number, Counts>;

/** Counts of so many months, all 0. */
export function newCounts(months: number): Counts {
  return new Float64Array(months);
}

/** Counts one more of a value in a month. */
export function countBy(sheet: Sheet, value: string | number, month: number, months: number): void {
  const counts = sheet.get(value) ?? newCounts(months);
  counts[month] = (counts[month] ?? 0) + 1;
  sheet.set(value, counts);
}
