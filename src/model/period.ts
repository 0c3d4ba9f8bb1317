/** The months from the first to the last, both included, as `YYYY-MM`. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  for (let at = monthIndex(first); at <= monthIndex(last); at++) months.push(monthAt(at));
  return months;
}

/** The number of a month, one more for each later one: `2026-01` → 24312. */
export function monthIndex(month: string): number {
  const [year = "0", number = "1"] = month.split("-");
  return Number(year) * 12 + Number(number) - 1;
}

/** The month of a number of `monthIndex`. */
export function monthAt(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}
