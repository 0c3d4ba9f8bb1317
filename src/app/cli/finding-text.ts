import {caveats} from "../../market/caveats.ts";
import type {Finding, Point} from "../../model/finding.ts";
import {number} from "../number-words.ts";

/** A figure as a person reads it in a terminal. */
export function findingText(finding: Finding): string {
  const about = Object.entries({...finding.about, ...finding.where}).map(([key, value]) => `${key} ${value}`);
  const head = [
    `${finding.measure}${about.length === 0 ? "" : ` · ${about.join(" · ")}`}${finding.synthetic ? " · MADE-UP DATA" : ""}`,
    `of ${finding.of}; ${finding.method}`,
    `data as of vintage ${finding.vintage}; repeats: ${finding.repeats}`,
    ""
  ];
  const points = finding.points.map((point) => pointText(point, finding.unit));
  const rows = points.length > 0 ? points : ["no figure: no posting that is counted here has a date"];
  const notes = finding.caveats.flatMap((code) => caveats[code] ?? []);
  return `${[...head, ...rows, "", ...notes].join("\n")}\n`;
}

function pointText(point: Point, unit: string): string {
  const of = `${number(point.count).padStart(7)} of ${number(point.base)}`;
  if (point.value === null) return `${point.at}        –                    ${of}  (${point.why})`;
  if (unit === "postings") return `${point.at}  ${number(point.value).padStart(9)}`;
  return `${point.at}  ${percent(point.value)}  [${percent(point.low)}, ${percent(point.high)}]  ${of}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2).padStart(6)} %`;
}

/** The points of a figure as CSV, with what they are in every row. */
export function findingCsv(finding: Finding): string {
  const about = Object.values(finding.about).join(" ");
  const columns = ["measure", "about", "at", "value", "low", "high", "count", "base", "why", "vintage", "synthetic"];
  const rows = finding.points.map((point) => {
    const known =
      point.value === null
        ? ["", "", "", point.count, point.base, point.why]
        : [point.value, point.low, point.high, point.count, point.base, ""];
    return [finding.measure, about, point.at, ...known, finding.vintage, finding.synthetic].map(cell).join(",");
  });
  return `${[columns.join(","), ...rows].join("\n")}\n`;
}

function cell(value: string | number | boolean): string {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
