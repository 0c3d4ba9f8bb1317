/** Which of the first two numbers of `10/11/2025` is the day. */
export type DateOrder = "day-first" | "month-first";

const numeric = /^\s*(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/;
/** A handful of misprints in a file does not unsettle what all other dates say. */
const outweighs = 20;

/**
 * Tells from all dates of a file whether the day or the month comes first in `10/11/2025`.
 *
 * One date with a number above 12 settles it. Dates with points (`10.11.2025`, always day first) and those that begin
 * with the year say nothing.
 *
 * @param samples every date-like value of the file, such as those of `datesIn`; other strings are passed over
 * @returns ambiguous when no date settles it or they contradict each other; null when no date needs it
 */
export function tellDateOrder(samples: Iterable<string>): DateOrder | "ambiguous" | null {
  let day = 0;
  let month = 0;
  let either = 0;
  for (const sample of samples) {
    const [, first, , second] = numeric.exec(sample) ?? [];
    if (first === undefined || second === undefined || first === second) continue;
    if (Number(first) > 12) day++;
    else if (Number(second) > 12) month++;
    else either++;
  }
  if (day > month * outweighs) return "day-first";
  if (month > day * outweighs) return "month-first";
  return day + month + either > 0 ? "ambiguous" : null;
}

/**
 * The strings of a record that look like numeric dates (`31/10/2025`): a deadline beside the date of posting settles the
 * order too. Only the record's own fields, not deeper.
 */
export function* datesIn(record: unknown): Generator<string> {
  if (typeof record !== "object" || record === null) return;
  for (const value of Object.values(record)) {
    if (typeof value === "string" && value.length <= 32 && numeric.test(value)) yield value;
  }
}
