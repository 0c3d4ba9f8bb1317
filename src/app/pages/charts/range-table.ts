import type {Point} from "../../../model/finding.ts";
import {number} from "../../number-words.ts";
import {type Html, html, raw} from "../html.ts";
import {marginHead, rangeWords, shownValue, timeWords, whyWords} from "../words.ts";

/** A row of a ranking: a thing, its newest value and its margin. */
export interface RangeRow {
  readonly name: Html | string;
  readonly point: Point;
  /** What the value says, where that is sure: `warming`. */
  readonly state?: string | undefined;
}

/** What the rows share. */
export interface RangeTable {
  readonly unit: string;
  /** Heads of the columns: the thing, the value. */
  readonly heads: readonly [thing: Html | string, value: string];
  /** Whether each row may be of another time, which then is shown. */
  readonly timed?: boolean;
  /** The numerator in a word: `Ads`. */
  readonly counted?: string;
}

/**
 * A ranking as a table that is its own chart: a tick for the value on a band for its margin, one scale for all rows.
 *
 * A row without a value says why. Counts without a range are bars from 0, and have no margin to show.
 */
export function rangeTable(rows: readonly RangeRow[], {unit, heads, timed = false, counted = "Ads"}: RangeTable): Html {
  const counts = unit === "postings" && rows.every(({point}) => point.value === null || point.low === point.high);
  const style = {unit, timed, counts, scale: scaleOf(rows.map(({point}) => point))};
  return html`<div class="scroll"><table class="ranges"><thead><tr><th scope="col">${heads[0]}</th><th scope="col"><span class="hidden">Drawn</span></th><th scope="col">${heads[1]}</th>${counts ? null : html`<th scope="col" class="wide-only">${marginHead(unit)}</th>`}${timed ? html`<th scope="col" class="wide-only">Of</th>` : null}${counts ? null : html`<th scope="col" class="wide-only">${counted}</th>`}</tr></thead>
<tbody>${rows.map((row) => tableRow(row, style))}</tbody></table></div>`;
}

interface Scale {
  readonly from: number;
  readonly to: number;
}

interface RowStyle {
  readonly unit: string;
  readonly timed: boolean;
  readonly counts: boolean;
  readonly scale: Scale;
}

function tableRow({name, point, state}: RangeRow, {unit, timed, counts, scale}: RowStyle): Html {
  const drawn = counts && point.value !== null ? {...point, low: 0, high: point.value} : point;
  const of = counts ? null : html`<td class="wide-only margin">${number(point.count)} of ${number(point.base)}</td>`;
  const time = timed ? html`<td class="wide-only">${timeWords(point.at)}</td>` : null;
  return html`<tr><th scope="row">${name}</th><td class="draw">${whisker(drawn, scale)}</td>${valueCells(point, {unit, counts, state})}${time}${of}</tr>`;
}

interface ValueStyle extends Pick<RowStyle, "unit" | "counts"> {
  readonly state: string | undefined;
}

function valueCells(point: Point, {unit, counts, state}: ValueStyle): Html {
  if (point.value === null) return html`<td class="soft" colspan="${counts ? 1 : 2}">${whyWords(point.why)}</td>`;
  const value = shownValue(point.value, unit);
  if (counts) return html`<td>${value}</td>`;
  const margin = rangeWords(point, unit);
  const told = state === undefined ? null : html` <span class="${state}">${state}</span>`;
  return html`<td>${value}<span class="phone-only margin">${margin}</span>${told}</td><td class="wide-only margin">${margin}</td>`;
}

function scaleOf(points: readonly Point[]): Scale {
  const ends = points.flatMap((point) =>
    point.value === null ? [] : [point.value, point.low ?? point.value, point.high ?? point.value]
  );
  const values = points.flatMap(({value}) => (value === null ? [] : [value]));
  // A margin that is far wider than all values would press the others flat: its bar is cut off, its numbers are not.
  const from = Math.min(0, Math.max(Math.min(...ends), 2.5 * Math.min(0, ...values)));
  const to = Math.max(0, Math.min(Math.max(...ends), 2.5 * Math.max(0, ...values)));
  return {from, to: to === from ? from + 1 : to};
}

function whisker(point: Point, {from, to}: Scale): Html | null {
  if (point.value === null) return null;
  const x = (value: number) => Math.round((1000 * (Math.min(to, Math.max(from, value)) - from)) / (to - from)) / 10;
  const [low, high] = [x(point.low ?? point.value), x(point.high ?? point.value)];
  const zero = from < 0 ? `<line class="zero" x1="${x(0)}" x2="${x(0)}" y1="0" y2="10"/>` : "";
  return raw(
    `<svg class="whisker" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${zero}<rect x="${low}" y="2" width="${Math.max(0.4, Math.round(10 * (high - low)) / 10)}" height="6"/><line x1="${x(point.value)}" x2="${x(point.value)}" y1="0" y2="10"/></svg>`
  );
}
