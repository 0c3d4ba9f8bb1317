import {movedBySources} from "../../../market/chain.ts";
import type {Finding, Point} from "../../../model/finding.ts";
import {newest, shownValue, sideOf, timeWords} from "../words.ts";

/** How a share is told in a sentence. */
export interface Telling {
  /** `is asked for in`, unless another verb fits. */
  readonly does?: string;
  /** Its growth over whole years, which tells more than two months do. */
  readonly growth?: Finding | null;
}

/**
 * What a share did, as a title: `Python is asked for in 8.3 % of ads of April 2018, up 66 % in a year`. Up and down are said only
 * where the margin of the growth, or where there is none the margins of the two months, leave no doubt; of months that not all
 * sources were read throughout, the growth alone can tell.
 */
export function shareSentence(
  name: string,
  finding: Finding,
  {does = "is asked for in", growth = null}: Telling = {}
): string {
  const last = newest(finding);
  if (last === undefined || last.value === null) return `${name}: too few ads to say`;
  const now = `${name} ${does} ${shownValue(last.value, finding.unit)} of ads of ${timeWords(last.at)}`;
  return `${now}${grownWords(growth) ?? monthWords(finding, last)}`;
}

/** What the growth says; null when it says nothing sure. */
function grownWords(growth: Finding | null): string | null {
  const last = growth === null ? undefined : newest(growth);
  if (last === undefined || last.value === null || growth === null) return null;
  const side = sideOf(last, 0);
  if (side === null) return null;
  return `, ${side === "more" ? "up" : "down"} ${shownValue(Math.abs(last.value), growth.unit).replace("+", "")} in a year`;
}

/** The month against the same month of the year before. */
function monthWords(finding: Finding, last: Point): string {
  const before = yearBefore(finding, last);
  if (before === null || before.value === null || last.value === null) return "";
  const then = `${shownValue(before.value, finding.unit)} a year before`;
  if (movedBySources(finding)) return `; ${then}, but not all sources were read throughout`;
  if ((last.low ?? 0) > (before.high ?? 1)) return `, up from ${then}`;
  if ((last.high ?? 1) < (before.low ?? 0)) return `, down from ${then}`;
  return `; ${then}, too close to tell apart`;
}

/** The point of the same month a year before; null when it has no value. */
export function yearBefore({points}: Pick<Finding, "points">, {at}: Pick<Point, "at">): Point | null {
  const year = `${Number(at.slice(0, 4)) - 1}${at.slice(4)}`;
  const found = points.find((point) => point.at === year);
  return found === undefined || found.value === null ? null : found;
}

/** How many ads a figure's counts add up to. */
export function adsOf({points}: Pick<Finding, "points">): number {
  return points.reduce((sum, {count}) => sum + count, 0);
}

/** The first and last time of a figure, in words. */
export function spanWords({points}: Pick<Finding, "points">): string {
  const [first, last] = [points[0]?.at, points.at(-1)?.at];
  if (first === undefined || last === undefined) return "none dated";
  return first === last ? timeWords(first) : `${timeWords(first)} to ${timeWords(last)}`;
}
