import type {Expectation} from "../../model/claim.ts";
import {valueText} from "../units.ts";
import type {ClaimFigure} from "./claim-figure.ts";

/** What a comparison says: it holds, it does not, or it cannot be told; with the reason and the figures it looked at. */
export interface Held {
  readonly holds: boolean | null;
  readonly because: string;
  readonly figures: readonly ClaimFigure[];
}

/**
 * Holds what is expected against the figure of the claim's wave.
 *
 * With a margin, all of it must lie on one side of the border; where it covers both, it cannot be told. Without one, the value
 * alone is compared, and that is said.
 *
 * @param series the same figure at all times, for comparisons with another time
 */
export function holdAgainst(expects: Expectation, figure: ClaimFigure, series: readonly ClaimFigure[]): Held {
  const {at_least, at_most, direction, since, below_peak} = expects;
  const parts = [
    ...(at_least === undefined && at_most === undefined
      ? []
      : [withinRange(figure, at_least ?? null, at_most ?? null)]),
    ...(direction === undefined || since === undefined ? [] : [moved(figure, series, {direction, since})]),
    ...(below_peak === undefined ? [] : [belowPeak(figure, series, below_peak)])
  ];
  const because = parts.map((part) => part.because).join("; ");
  const figures = [...new Set(parts.flatMap((part) => part.figures))];
  if (parts.some(({holds}) => holds === false)) return {holds: false, because, figures};
  return {holds: parts.length > 0 && parts.every(({holds}) => holds === true) ? true : null, because, figures};
}

/** A figure as a reader sees it: value, margin, time and who says so. */
export function figureWords({value, low, high, unit, at, from}: ClaimFigure): string {
  const margin =
    low === null || high === null
      ? "margin not known"
      : low === high
        ? "no sampling margin"
        : `${valueText(low, unit)} to ${valueText(high, unit)}`;
  return `${valueText(value, unit)} (${margin}; ${at}, ${from})`;
}

function withinRange(figure: ClaimFigure, least: number | null, most: number | null): Held {
  const [low, high] = [figure.low ?? figure.value, figure.high ?? figure.value];
  const [from, to] = [least ?? Number.NEGATIVE_INFINITY, most ?? Number.POSITIVE_INFINITY];
  const inside = low >= from && high <= to;
  const outside = high < from || low > to;
  const words = `the figure is ${figureWords(figure)}, claimed is ${rangeWords(least, most, figure.unit)}`;
  const because = inside || outside ? words : `${words}: the margin covers both`;
  return {holds: inside ? true : outside ? false : null, because, figures: [figure]};
}

function rangeWords(least: number | null, most: number | null, unit: string): string {
  if (least !== null && most !== null) return `${valueText(least, unit)} to ${valueText(most, unit)}`;
  return least !== null ? `at least ${valueText(least, unit)}` : `at most ${valueText(most ?? 0, unit)}`;
}

function moved(
  figure: ClaimFigure,
  series: readonly ClaimFigure[],
  {direction, since}: {readonly direction: "up" | "down" | "steady"; readonly since: string}
): Held {
  const before = series.find(({at}) => at === since);
  if (before === undefined) return {holds: null, because: `no figure of ${since} to compare with`, figures: [figure]};
  const change = figure.value - before.value;
  const half = marginOfChange(before, figure);
  const sure = Math.abs(change) > (half ?? 0);
  const way = !sure || change === 0 ? null : change > 0 ? "up" : "down";
  const words = `from ${figureWords(before)} to ${figureWords(figure)}`;
  const figures = [before, figure];
  if (way === null) {
    const still = half === null && direction === "steady";
    return {
      holds: still ? true : null,
      because: still ? words : `${words}: no change that can be told from chance`,
      figures
    };
  }
  return {holds: way === direction, because: `${words}: ${way}`, figures};
}

/** Half the 95 % interval of the change of two independent figures; null when a margin is not known. */
function marginOfChange(before: ClaimFigure, after: ClaimFigure): number | null {
  const halves = [before, after].map(({low, high}) => (low === null || high === null ? null : (high - low) / 2));
  const [a = null, b = null] = halves;
  return a === null || b === null ? null : Math.hypot(a, b);
}

function belowPeak(
  figure: ClaimFigure,
  series: readonly ClaimFigure[],
  {from, to}: {readonly from: string; readonly to: string}
): Held {
  const then = series.filter(({at}) => at >= from && at <= `${to}~`);
  const peak = then.reduce<ClaimFigure | null>((top, own) => (top === null || own.value > top.value ? own : top), null);
  if (peak === null)
    return {holds: null, because: `no figure between ${from} and ${to} to compare with`, figures: [figure]};
  const below = (figure.high ?? figure.value) < (peak.low ?? peak.value);
  const above = (figure.low ?? figure.value) >= (peak.high ?? peak.value);
  const words = `the figure is ${figureWords(figure)}, the highest between ${from} and ${to} was ${figureWords(peak)}`;
  return {holds: below ? true : above ? false : null, because: words, figures: [peak, figure]};
}
