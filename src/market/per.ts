import {monthsBetween} from "../model/period.ts";
import type {MeasureOption} from "./measure.ts";

/** How long the periods of a series are. */
export const lengths = ["month", "quarter", "year"] as const;
export type Length = (typeof lengths)[number];

/** The option that chooses it. */
export function perOption(otherwise: Length): MeasureOption {
  return {name: "per", value: lengths.join("|"), says: "how long a period is", known: lengths, otherwise};
}

/** The length that was asked for; a month when it is not known. */
export function lengthOf(word: string | undefined): Length {
  return lengths.find((length) => length === word) ?? "month";
}

/**
 * The period that a month lies in.
 *
 * @example periodOf("2026-05", "quarter") // → "2026-Q2"
 */
export function periodOf(month: string, length: Length): string {
  if (length === "month") return month;
  const [year = "", number = "1"] = month.split("-");
  return length === "year" ? year : `${year}-Q${Math.ceil(Number(number) / 3)}`;
}

/** The periods from the first to the last of some months, oldest first, without gaps; `unknown` is in none. */
export function periodsOf(months: readonly string[], length: Length): readonly string[] {
  const dated = months.filter((month) => month !== "unknown").sort();
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [...new Set(monthsBetween(first, last).map((month) => periodOf(month, length)))];
}

/** The same as `periodOf` in SQL, of a column that holds a month. */
export function periodSql(column: string, length: Length): string {
  if (length === "month") return column;
  const year = `substring(${column}, 1, 4)`;
  if (length === "year") return year;
  return `concat(${year}, '-Q', CAST(CAST(floor((CAST(substring(${column}, 6, 2) AS INTEGER) + 2) / 3) AS INTEGER) AS VARCHAR))`;
}

/**
 * The periods from the first to the last of some, oldest first, without gaps.
 *
 * @example wholePeriods(["2025-Q4", "2026-Q2"], "quarter") // → ["2025-Q4", "2026-Q1", "2026-Q2"]
 */
export function wholePeriods(periods: readonly string[], length: Length): readonly string[] {
  return periodsOf(periods.map(firstMonth), length);
}

function firstMonth(period: string): string {
  const [year = "", part] = period.split("-");
  if (part === undefined) return `${year}-01`;
  return part.startsWith("Q") ? `${year}-${String(Number(part.slice(1)) * 3 - 2).padStart(2, "0")}` : period;
}
