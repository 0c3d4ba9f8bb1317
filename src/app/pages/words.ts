import {valueText} from "../../market/units.ts";
import type {Finding, Point} from "../../model/finding.ts";
import type {Stance} from "../../model/mention.ts";
import {number} from "../number-words.ts";

/** How each way of asking is told on pages. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  required: "must have",
  preferred: "nice to have",
  work: "day to day",
  context: "about us",
  excluded: "not needed"
};

/** How a way of asking that stands in the warehouse is told. */
export function stanceName(stance: string): string {
  return Object.entries(stanceWords).find(([key]) => key === stance)?.[1] ?? stance;
}

/** `12.3 %`, with a space that does not break; one digit more under one per cent. */
export function percent(share: number): string {
  const size = Math.abs(share);
  return `${(100 * share).toFixed(size < 0.01 && size > 0 ? 2 : 1)}\u00a0%`;
}

const minus = "\u2212";

/** A value as a page shows it: short, in its unit. */
export function shownValue(value: number, unit: string): string {
  if (unit === "share") return percent(value);
  const text =
    unit === "growth"
      ? `${value > 0 ? "+" : ""}${(100 * value).toFixed(Math.abs(value) < 0.1 ? 1 : 0)} %`
      : valueText(value, unit);
  return text.replaceAll(" ", "\u00a0").replace(/^-/, minus);
}

/** The margin of a value: `3.2 % to 4.1 %`; what is not known of it in words. */
export function rangeWords(point: Point, unit: string): string {
  if (point.value === null) return whyWords(point.why);
  if (point.low === null && point.high === null) return "why" in point ? whyWords(point.why) : "margin not known";
  if (point.low === null) return `at most ${shownValue(point.high ?? 0, unit)}`;
  if (point.high === null) return `at least ${shownValue(point.low, unit)}`;
  if (point.low === point.value && point.high === point.value) return "a count";
  return `${shownValue(point.low, unit)} to ${shownValue(point.high, unit)}`;
}

const counted: ReadonlySet<string> = new Set(["postings", "index"]);

/** Whether a figure is counted, not estimated: what stands beside its value then is no margin of chance. */
export function isCounted(unit: string): boolean {
  return counted.has(unit);
}

/** The head over the margins of a figure; a range of counted ads has no level. */
export function marginHead(unit: string): string {
  return isCounted(unit) ? "Range" : "95 % margin";
}

/** A point in one line: `April 2018: 8.3 % (5.8 % to 11.8 %), 29 of 348`. */
export function pointWords(point: Point, unit: string): string {
  const of = `${number(point.count)} of ${number(point.base)}`;
  if (point.value === null) return `${timeWords(point.at)}: ${whyWords(point.why)} (${of})`;
  if (unit === "index")
    return `${timeWords(point.at)}: ${shownValue(point.value, unit)}, from ${number(point.count)} ads where a month of the base has ${number(point.base)}`;
  if (unit === "postings" && point.low === point.high)
    return `${timeWords(point.at)}: ${shownValue(point.value, unit)} ${point.value === 1 ? "ad" : "ads"}`;
  return `${timeWords(point.at)}: ${shownValue(point.value, unit)} (${rangeWords(point, unit)}), ${of}`;
}

/** What stands at the ticks of an axis whose largest value is `top`. */
export function tickWords(unit: string, top: number): (value: number) => string {
  if (unit === "share" || unit === "growth") {
    const digits = top < 0.01 ? 2 : top < 0.05 ? 1 : 0;
    return (value) => `${(100 * value).toFixed(digits)}\u00a0%`.replace(/^-/, minus);
  }
  if (top >= 10_000) return (value) => (value === 0 ? "0" : `${number(value / 1000)}k`);
  return (value) => number(value);
}

const whys: Readonly<Record<string, string>> = {
  "no postings": "no ad was read",
  "too few": "too few ads to say",
  "a count of what was read has no margin of chance": "a count, no margin"
};

/** Why a value is absent, in words. */
export function whyWords(why: string): string {
  return whys[why] ?? why.replace(/; choose one with --currency$/, "");
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

/** `2026-01` → `January 2026`; `2026-Q1` → `first quarter of 2026`; `2024-01..2026-06` → `January 2024 to June 2026`. */
export function timeWords(at: string): string {
  if (at.includes("..")) return at.split("..").map(timeWords).join(" to ");
  const quarter = /^(\d{4})-Q([1-4])$/.exec(at);
  if (quarter !== null)
    return `${["first", "second", "third", "fourth"][Number(quarter[2]) - 1]} quarter of ${quarter[1]}`;
  const [year, month, day] = at.split("-");
  const name = months[Number(month) - 1];
  if (name === undefined) return at;
  return `${day === undefined ? "" : `${Number(day)} `}${name} ${year}`;
}

/** The newest point of a figure that has a value. */
export function newest({points}: Pick<Finding, "points">): Point | undefined {
  return points.filter(({value}) => value !== null).at(-1);
}

const regions = new Intl.DisplayNames(["en-GB"], {type: "region"});
const languages = new Intl.DisplayNames(["en-GB"], {type: "language"});

/** `US` → `United States`. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return regions.of(code) ?? code;
}

/** The English name of a language by its ISO 639-1 code; what is no such code stays as it is. */
export function languageName(code: string): string {
  return /^[a-z]{2}$/.test(code) ? (languages.of(code) ?? code) : code;
}

/** Whether all that the margin allows is more than a number, or less; neither when an end is not known. */
export function sideOf(point: Point, of: number): "more" | "less" | null {
  if (point.value === null) return null;
  if (point.low !== null && point.low > of) return "more";
  return point.high !== null && point.high < of ? "less" : null;
}
