import {caveatText} from "../../market/caveats.ts";
import {valueText} from "../../market/units.ts";
import type {Finding, Point} from "../../model/finding.ts";
import {csvCell} from "../csv.ts";
import {number} from "../number-words.ts";

/** A figure as a person reads it in a terminal. */
export function findingText(finding: Finding): string {
  return findingsText([finding]);
}

/** Several figures of one measure, the words that they share once. */
export function findingsText(findings: readonly Finding[]): string {
  const [first] = findings;
  if (first === undefined) return "no figure: nothing that is counted here has one\n";
  const head = [
    `${first.measure}${first.synthetic ? " · MADE-UP DATA" : ""}`,
    `${first.counts}, of ${first.of}; ${first.method}`,
    first.vintage === 0 ? "data of the files named" : `data as of vintage ${first.vintage}; repeats: ${first.repeats}`
  ];
  const notes = new Set(findings.flatMap(({caveats}) => caveats));
  const short = findings.length > 1 && findings.every(({points}) => points.length === 1);
  const parts = short ? oneLineEach(findings) : findings.map((finding) => seriesText(finding).join("\n"));
  return `${head.join("\n")}\n\n${parts.join(short ? "\n" : "\n\n")}\n\n${[...notes].map(caveatText).join("\n")}\n`;
}

function seriesText(finding: Finding): readonly string[] {
  const title = titleText(finding);
  const rows = finding.points.map((point) => pointText(point, finding.unit));
  const told = rows.length > 0 ? rows : ["no figure: no posting that is counted here has a date"];
  return title === "" ? told : [title, ...told];
}

/** Series of one point stand below each other, what they are about first. */
function oneLineEach(findings: readonly Finding[]): readonly string[] {
  const titles = findings.map(titleText);
  const width = Math.min(60, Math.max(...titles.map(({length}) => length)));
  return findings.map(({points, unit}, i) => {
    const point = points.map((only) => pointText(only, unit)).join("");
    return `${(titles[i] ?? "").padEnd(width)}  ${point}`;
  });
}

/** What a figure is about, in one line. */
export function titleText({about, where, state, beside = {}}: Finding): string {
  // An option can have the name of what a series is about (`--with a family`, with one skill of it).
  const words = Object.entries({...about, ...where, ...about}).map(([key, value]) => `${key} ${value}`);
  const numbers = Object.entries(beside).map(
    ([key, value]) => `${key} ${value === null ? "–" : Number(value.toPrecision(3))}`
  );
  return [...words, ...(state === undefined ? [] : [state]), ...numbers].join(" · ");
}

/** One point of a figure in one line, with its margin and base, or why it has no value. */
export function pointText(point: Point, unit: string): string {
  const of = `${number(point.count).padStart(7)} of ${number(point.base)}`;
  if (point.value === null) return `${point.at}  ${"–".padStart(8)}  ${of}  (${point.why})`;
  const value = valueText(point.value, unit).padStart(8);
  if (unit === "postings" && point.low === point.high) return `${point.at}  ${value}`;
  const [low, high] = [point.low, point.high].map((end) => (end === null ? "?" : valueText(end, unit)));
  const why = "why" in point ? `  (${point.why})` : "";
  return `${point.at}  ${value}  [${low}, ${high}]  ${of}${why}`;
}

const columns = ["measure", "about", "at", "value", "low", "high", "count", "base", "why", "vintage", "synthetic"];

/**
 * The points of figures as CSV, with what they are in every row: what they are about, and the filters in which they differ
 * (the values of a cut).
 */
export function findingCsv(...findings: readonly Finding[]): string {
  const [first] = findings;
  const differing = new Set(
    findings.flatMap(({where}) => Object.keys(where).filter((key) => where[key] !== first?.where[key]))
  );
  const rows = findings.flatMap((finding) =>
    rowsOf(
      finding,
      [...differing].flatMap((key) => finding.where[key] ?? [])
    )
  );
  return `${[columns.join(","), ...rows].join("\n")}\n`;
}

function rowsOf(finding: Finding, cut: readonly string[]): readonly string[] {
  const about = [...Object.values(finding.about), ...cut].join(" ");
  return finding.points.map((point) => {
    const known =
      point.value === null
        ? ["", "", "", point.count, point.base, point.why]
        : [point.value, point.low ?? "", point.high ?? "", point.count, point.base, "why" in point ? point.why : ""];
    return [finding.measure, about, point.at, ...known, finding.vintage, finding.synthetic].map(csvCell).join(",");
  });
}
