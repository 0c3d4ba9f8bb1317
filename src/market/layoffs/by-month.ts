import type {HeadCount, LayoffEvent} from "../../model/layoff.ts";
import {monthsBetween} from "../../model/period.ts";
import {addCounts} from "./head-count.ts";

/** How many people the events of a month name. */
export interface LayoffMonth {
  /** `YYYY-MM`, or `all`. */
  readonly at: string;
  /** People by the most trusted source of each event; null with a `why`. */
  readonly value: number | null;
  /** From the smallest to the largest number that any source gives; `high` is null when one says "more than". */
  readonly low: number | null;
  readonly high: number | null;
  /** Events with a number. */
  readonly counted: number;
  readonly events: number;
  /** Why the value, or its upper end, is absent, or what is missing from it; null when nothing is. */
  readonly why: string | null;
}

/**
 * People laid off by month of the event, oldest first, no gaps.
 *
 * Events without a number are counted among the events and not among the people: the sum is then a lower bound, and says so.
 */
export function layoffsByMonth(events: readonly LayoffEvent[]): readonly LayoffMonth[] {
  const months = events.map(({date}) => date.slice(0, 7)).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  return monthsBetween(first, last).map((month) =>
    summed(
      month,
      events.filter(({date}) => date.startsWith(month))
    )
  );
}

/** The whole of the events as one range. */
export function layoffTotal(events: readonly LayoffEvent[]): LayoffMonth {
  return summed("all", events);
}

function summed(at: string, events: readonly LayoffEvent[]): LayoffMonth {
  const counted = events.filter(({count}) => count !== null);
  const base = {at, counted: counted.length, events: events.length};
  const absent = {...base, value: null, low: null, high: null};
  if (events.length === 0) return {...absent, why: "no event in these lists"};
  if (counted.length === 0) return {...absent, why: "no event of the month gives a number of people"};
  const value = counted.reduce((sum, {count}) => sum + (count?.low ?? 0), 0);
  const range = counted.reduce<HeadCount>((sum, event) => addCounts(sum, event.range ?? {low: 0, high: 0}), {
    low: 0,
    high: 0
  });
  return {...base, value, low: range.low, high: range.high, why: whyOf(events.length - counted.length, range.high)};
}

function whyOf(missing: number, high: number | null): string | null {
  const parts = [
    missing === 0
      ? []
      : [
          `${missing} ${missing === 1 ? "event gives" : "events give"} no number of people and ${missing === 1 ? "is" : "are"} missing from the sum, not zero`
        ],
    high === null ? ["a source says only how many at least, so there is no upper end"] : []
  ].flat();
  return parts.length === 0 ? null : parts.join("; ");
}
