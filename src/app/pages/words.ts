import type {Point} from "../../model/finding.ts";
import type {Stance} from "../../model/mention.ts";

/** How each way of asking is told on pages. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  required: "must have",
  preferred: "nice to have",
  work: "day to day",
  context: "about us",
  excluded: "not needed"
};

/** `12.3 %`, with a space that does not break; one digit more under one per cent. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.01 && share > 0 ? 2 : 1)}\u00a0%`;
}

/** A value with its margin, or why there is none. */
export function valueWords(point: Point): string {
  if (point.value === null) return point.why;
  if ("why" in point) return `${percent(point.value)} (no margin: ${point.why})`;
  return `${percent(point.value)} (${percent(point.low)} to ${percent(point.high)})`;
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];

/** `2026-01` → `January 2026`. */
export function monthWords(month: string): string {
  const [year, index] = month.split("-");
  return `${months[Number(index) - 1] ?? month} ${year ?? ""}`.trim();
}
