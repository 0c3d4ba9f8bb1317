import type {LayoffEvent} from "../../model/layoff.ts";
import {wilson} from "../../stats/wilson.ts";

/** How many postings an employer has in a month, and how many of them ask for the skills in question. */
export interface EmployerMonth {
  readonly employer_key: string;
  readonly month: string;
  readonly postings: number;
  readonly asking: number;
}

/** A share of employers with its interval. */
export interface EmployerShare {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly count: number;
  readonly base: number;
  readonly why: string | null;
}

/** Employers that cut staff, and whether they advertise for the skills at the same time. */
export interface CutAndHire {
  /** Employers that the lists name. */
  readonly cutting: number;
  /** Of those that have postings in the window: the share that asks for the skills in at least one. */
  readonly cutters: EmployerShare;
  /** The same share among employers that no list names, over all months of the postings. */
  readonly others: EmployerShare;
  /** Keys of the employers that do both. */
  readonly both: readonly string[];
}

/**
 * Do firms cut and grow at once? An employer does when it has a posting that asks for the skills in the month of a cut or in
 * one of the months after it.
 *
 * An employer without any posting in that window is unknown: it is in no share. Others have more months in which to be seen
 * asking, so a lower share of theirs is no proof of a difference; the two are shown side by side and not tested.
 *
 * @param after how many months after the cut still count as "at once"
 */
export function cutAndHire(events: readonly LayoffEvent[], months: readonly EmployerMonth[], after = 3): CutAndHire {
  const cuts = new Map<string, number[]>();
  for (const {employer_key, date} of events)
    cuts.set(employer_key, [...(cuts.get(employer_key) ?? []), monthNumber(date)]);
  const seen = {cutters: new Map<string, boolean>(), others: new Map<string, boolean>()};
  for (const {employer_key, month, postings, asking} of months) {
    const own = cuts.get(employer_key);
    const at = monthNumber(month);
    if (postings <= 0 || !own?.some((cut) => at >= cut && at <= cut + after) !== (own === undefined)) continue;
    const group = own === undefined ? seen.others : seen.cutters;
    group.set(employer_key, (group.get(employer_key) ?? false) || asking > 0);
  }
  const both = [...seen.cutters].flatMap(([key, asks]) => (asks ? [key] : [])).sort();
  return {cutting: cuts.size, cutters: shareOf(seen.cutters), others: shareOf(seen.others), both};
}

function shareOf(seen: ReadonlyMap<string, boolean>): EmployerShare {
  const count = [...seen.values()].filter((asks) => asks).length;
  const interval = wilson(count, seen.size);
  if (interval === null)
    return {value: null, low: null, high: null, count, base: 0, why: "no such employer has a posting in the window"};
  return {value: count / seen.size, low: interval[0], high: interval[1], count, base: seen.size, why: null};
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
