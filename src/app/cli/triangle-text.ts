import type {Measure} from "../../market/measure.ts";
import type {Triangle} from "../../market/revisions.ts";
import {valueText} from "../../market/units.ts";
import {csvCell} from "../csv.ts";
import {number} from "../number-words.ts";

/** A revision triangle as a person reads it in a terminal: a row a time, a column a vintage, the newest last. */
export function triangleText({title, unit, counts, of}: Measure, about: string, triangle: Triangle): string {
  const {vintages, rows, mean, notes} = triangle;
  const head = ["as of vintage", ...vintages.map(({vintage}) => String(vintage)), "revised by"];
  const made = ["made", ...vintages.map((one) => one.made.slice(0, 10)), ""];
  const lines = rows.map(({at, values, revision}) => [
    at,
    ...values.map((value) => (value === null ? "–" : valueText(value, unit))),
    revision === null ? "–" : signed(revision, changeUnit(unit))
  ]);
  const table = aligned([head, made, ...lines]);
  const size =
    mean === null
      ? "No time was given in two vintages."
      : `A revision is ${valueText(mean, changeUnit(unit)).replace(/^\+/, "")} on average, over ${timesText(rows)} given in two vintages or more.`;
  return `${[`${title}${about === "" ? "" : ` · ${about}`}`, `${counts}, of ${of}`, "", ...table, "", size, ...notes].join("\n")}\n`;
}

/** The difference of two shares, or of two changes in per cent, is one of points. */
function changeUnit(unit: string): string {
  return unit === "share" || unit === "growth" ? "share-points" : unit;
}

function timesText(rows: Triangle["rows"]): string {
  const count = rows.filter(({revision}) => revision !== null).length;
  return count === 1 ? "one time" : `${number(count)} times`;
}

function signed(value: number, unit: string): string {
  const text = valueText(value, unit);
  return value > 0 && !text.startsWith("+") ? `+${text}` : text;
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ")
      .trimEnd()
  );
}

/** The triangle as CSV: one row a time and vintage. */
export function triangleCsv({name}: Measure, {vintages, rows}: Triangle): string {
  const lines = rows.flatMap(({at, values}) =>
    vintages.map(({vintage, made}, i) => [name, at, vintage, made, values[i] ?? ""].map(csvCell).join(","))
  );
  return `${["measure,at,vintage,made,value", ...lines].join("\n")}\n`;
}
