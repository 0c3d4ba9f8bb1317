import {caveatText} from "../../market/caveats.ts";
import {measures} from "../../market/measures.ts";
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
  if (first === undefined) return "no figure: nothing was found that this measure counts\n";
  const title = measures.find(({name}) => name === first.measure)?.title;
  const head = [
    `${first.measure}${title === undefined ? "" : `: ${title}`}${first.synthetic ? " · MADE-UP DATA" : ""}`,
    `${first.counts}, of ${first.of}; ${first.method}`,
    first.vintage === 0 ? "data of the files named" : `data as of vintage ${first.vintage}; repeats: ${first.repeats}`
  ];
  const notes = new Set(findings.flatMap(({caveats}) => caveats));
  const short = findings.length > 1 && findings.every(({points}) => points.length === 1);
  const parts = short ? oneLineEach(findings) : findings.map((finding) => seriesText(finding).join("\n"));
  return `${head.join("\n")}\n\n${parts.join(short ? "\n" : "\n\n")}\n\n${[...notes].map(caveatText).join("\n")}\n`;
}

const undated = "no figure: no posting fits, or none that fits has a date";

function seriesText(finding: Finding): readonly string[] {
  const title = titleText(finding);
  const shared = sharedWhy(finding);
  const rows = finding.points.map((point) => pointText(point, finding, shared));
  const told = rows.length > 0 ? [...rows, ...(shared === null ? [] : [`(${shared})`])] : [undated];
  return title === "" ? told : [title, ...told];
}

/** What stands beside every value of a series, such as why none has a margin: said once. */
function sharedWhy({points}: Finding): string | null {
  const valued = points.filter(({value}) => value !== null);
  const whys = new Set(valued.map((point) => ("why" in point ? point.why : null)));
  const [only = null] = whys;
  return valued.length > 1 && whys.size === 1 ? only : null;
}

/** Series of one point stand below each other, what they are about first. */
function oneLineEach(findings: readonly Finding[]): readonly string[] {
  const titles = findings.map(titleText);
  const width = Math.min(60, Math.max(...titles.map(({length}) => length)));
  return findings.map((finding, i) => {
    const point = finding.points.map((only) => pointText(only, finding)).join("");
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

/**
 * One point of a figure in one line, with its margin and base, or why it has no value.
 *
 * @param shared said beside the whole series, so not here again
 */
export function pointText(
  point: Point,
  {unit, fewest}: Pick<Finding, "unit" | "fewest">,
  shared: string | null = null
): string {
  // A base of 0 under a value is one that nobody published.
  const of =
    point.base === 0 && point.value !== null ? "" : `${number(point.count).padStart(7)} of ${number(point.base)}`;
  if (point.value === null) return `${point.at}  ${"–".padStart(8)}  ${of}  (${whyText(point.why, fewest)})`;
  const value = valueText(point.value, unit).padStart(8);
  if (unit === "postings" && point.low === point.high) return `${point.at}  ${value}`;
  const why = "why" in point && point.why !== shared ? `(${point.why})` : "";
  return [point.at, value, marginText(point, unit), of, why].filter((part) => part !== "").join("  ");
}

/** Why there is no value, with how many would be enough. */
export function whyText(why: string, fewest: number): string {
  return why === "too few" ? `too few: at least ${number(fewest)} are needed` : why;
}

function marginText({low, high}: Point & {readonly value: number}, unit: string): string {
  if (low === null && high === null) return "";
  const [from, to] = [low, high].map((end) => (end === null ? "?" : valueText(end, unit)));
  return `[${from}, ${to}]`;
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
