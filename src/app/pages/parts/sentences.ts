import type {Finding, Point} from "../../../model/finding.ts";
import {newest, shownValue, timeWords} from "../words.ts";

/**
 * What a share did, as a title: `is asked for in 8.3 % of ads of April 2018, up from 2.1 % a year before`. Up and down are said
 * only where the two margins do not meet.
 */
export function shareSentence(name: string, finding: Finding, does = "is asked for in"): string {
  const last = newest(finding);
  if (last === undefined || last.value === null) return `${name}: too few ads to say`;
  const now = `${name} ${does} ${shownValue(last.value, finding.unit)} of ads of ${timeWords(last.at)}`;
  const before = yearBefore(finding, last);
  if (before === null || before.value === null) return now;
  const then = `${shownValue(before.value, finding.unit)} a year before`;
  if ((last.low ?? 0) > (before.high ?? 1)) return `${now}, up from ${then}`;
  if ((last.high ?? 1) < (before.low ?? 0)) return `${now}, down from ${then}`;
  return `${now}; a year before ${shownValue(before.value, finding.unit)}, within the margin`;
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
