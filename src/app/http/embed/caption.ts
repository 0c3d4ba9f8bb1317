import {caveatText} from "../../../market/caveats.ts";
import {measureNamed} from "../../../market/measures.ts";
import {valueText} from "../../../market/units.ts";
import type {Finding, Point} from "../../../model/finding.ts";
import {version} from "../../version.ts";

/** What stands around a chart that travels alone: no figure leaves the house without it. */
export interface Caption {
  readonly title: string;
  /** The newest value in words, with its margin and its base. */
  readonly says: string;
  /** Set where invented postings are in it. */
  readonly warning: string | null;
  /** Definition, period, data and caveats, each a line. */
  readonly notes: readonly string[];
  /** How to name it as a source. */
  readonly citation: string;
}

/** The terms under which figures made with Assay may be shown; the words of ads are their writers' and are not in them. */
export const licence = "CC BY 4.0";

/**
 * The caption of figures of one measure over the same data.
 *
 * @param made when the data were put together, ISO 8601
 */
export function captionOf(findings: readonly [Finding, ...Finding[]], made: string): Caption {
  const [first] = findings;
  const day = made.slice(0, 10);
  const {title} = measureNamed(first.measure);
  const about = wordsOf(first.about);
  const named = about === "" ? title : `${title}: ${about}`;
  const where = wordsOf(first.where);
  return {
    title: [named, where].filter((words) => words !== "").join(", "),
    says: findings.length === 1 ? newestWords(first) : `${findings.length} series`,
    warning: first.synthetic ? "MADE-UP DATA: invented postings, not a market" : null,
    notes: [
      `Counts ${first.counts}, of ${first.of}; ${periodOf(findings)}; ${first.level * 100} % intervals.`,
      ...caveatsOf(findings),
      `Measure ${first.measure}, version ${first.version}. Data as of vintage ${first.vintage}, made ${day}; skill list ${first.lens}. Licence ${licence}.`
    ],
    citation: `Assay ${version}: ${named}${whereWords(first)}. Measure ${first.measure}, version ${first.version}; data as of vintage ${first.vintage} (${day})${first.synthetic ? "; made-up data" : ""}. ${licence}.`
  };
}

function wordsOf(named: Readonly<Record<string, string>>): string {
  return Object.values(named).join(", ");
}

function whereWords({where}: Finding): string {
  const words = Object.entries(where).map(([name, value]) => `${name} ${value}`);
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

function newestWords({points, unit, state}: Finding): string {
  const newest = points.findLast((point) => point.value !== null) ?? points.at(-1);
  if (newest === undefined) return "No figure: nothing that is counted here has a date";
  const told = state === undefined ? "" : `${state}; `;
  return `${told}${pointWords(newest, unit)}`;
}

/** A point in words: value, margin, count and base, time. */
export function pointWords(point: Point, unit: string): string {
  const {count, base} = point;
  const at = timeWords(point.at);
  if (point.value === null) return `${at}: no value, ${point.why} (${count} of ${base})`;
  const {low, high} = point;
  const margin = low === null || high === null || low === high ? "" : ` (${tidy(low, unit)} to ${tidy(high, unit)})`;
  return `${at}: ${tidy(point.value, unit)}${margin}, ${count} of ${base}`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2026-01` → `Jan 2026`; any other time as it is. */
export function timeWords(at: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(at) ?? [];
  return year === undefined ? at : `${months[Number(month) - 1] ?? month} ${year}`;
}

/** A value in words, without noughts at its end. */
export function tidy(value: number, unit: string): string {
  return valueText(value, unit)
    .replace(/(\.\d*?)0+(?=\D|$)/, "$1")
    .replace(/\.(?=\D|$)/, "");
}

function periodOf(findings: readonly Finding[]): string {
  const times = findings.flatMap(({points}) => points.map(({at}) => at)).sort();
  const [first, last] = [times[0], times.at(-1)];
  return first === undefined || last === undefined
    ? "no period"
    : first === last
      ? timeWords(first)
      : `${timeWords(first)} to ${timeWords(last)}`;
}

function caveatsOf(findings: readonly Finding[]): readonly string[] {
  const codes = [...new Set(findings.flatMap(({caveats}) => caveats))];
  return codes.length === 0 ? [] : [codes.map(caveatText).join(" ")];
}
