import type {Point} from "../../../model/finding.ts";
import {type Html, raw} from "../html.ts";

/** A small line of a series, gaps left open; null when fewer than three points are known. It repeats what a table says. */
export function sparkline(points: readonly Point[]): Html | null {
  const known = points.flatMap(({value}) => (value === null ? [] : [value]));
  if (known.length < 3) return null;
  const top = Math.max(...known, 1e-9);
  const step = 100 / Math.max(1, points.length - 1);
  let path = "";
  let open = false;
  for (const [i, {value}] of points.entries()) {
    if (value !== null) path += `${open ? "L" : "M"}${round(i * step)} ${round(19 - (18 * value) / top)}`;
    open = value !== null;
  }
  return raw(
    `<svg class="spark" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true"><path d="${path}"/></svg>`
  );
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
