import {caveatText} from "../../../market/caveats.ts";
import {measureNamed} from "../../../market/measures.ts";
import {valueText} from "../../../market/units.ts";
import type {Finding, Point} from "../../../model/finding.ts";
import {number} from "../../number-words.ts";
import {version} from "../../version.ts";
import type {Shown} from "./shown.ts";

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
 * The caption of what a chart shows.
 *
 * @param made when the data were put together, ISO 8601
 */
export function captionOf(shown: Shown, made: string): Caption {
  const [first] = shown.findings;
  if (first === undefined) throw new RangeError("a caption without a figure");
  const day = made.slice(0, 10);
  const about = [...new Set(Object.values(shown.common))].join(", ");
  const {title: measured, counts, of} = measureNamed(first.measure);
  const title = [measured, about].filter((words) => words !== "").join(": ");
  const edition = `data as of vintage ${first.vintage} (${day})${first.synthetic ? "; made-up data" : ""}`;
  return {
    title,
    says: saysOf(shown, first),
    warning: first.synthetic ? "MADE-UP DATA: invented postings, not a market" : null,
    notes: [
      `Counts ${shown.of === 1 ? first.counts : counts}, of ${shown.of === 1 ? first.of : of}; ${periodOf(shown.findings)}; ${first.level * 100} % intervals.`,
      ...newestOfEach(shown),
      ...caveatsOf(shown.findings),
      `Measure ${first.measure}, version ${first.version}. Data as of vintage ${first.vintage}, made ${day}; skill list ${first.lens}. Licence ${licence}.`
    ],
    citation: `Assay ${version}: ${title}. Measure ${first.measure}, version ${first.version}${whereWords(shown.common)}; ${edition}. ${licence}.`
  };
}

function saysOf({findings, of}: Shown, first: Finding): string {
  if (of === 1) return newestWords(first);
  return findings.length === of ? `${of} series` : `${findings.length} of ${of} series are drawn`;
}

function whereWords(common: Readonly<Record<string, string>>): string {
  const words = Object.entries(common).map(([name, value]) => `${name} ${value}`);
  return words.length === 0 ? "" : ` (${words.join(", ")})`;
}

/** The ends of several curves with their bases; rows have theirs beside them. */
function newestOfEach({as, findings, nameOf}: Shown): readonly string[] {
  if (as === "rows" || findings.length === 1) return [];
  const each = findings.map((finding) => {
    const newest = newestOf(finding);
    return `${nameOf(finding)} ${newest === undefined ? "nothing" : pointWords(newest, finding.unit)}`;
  });
  return [`Newest: ${each.join("; ")}.`];
}

function newestOf({points}: Finding): Point | undefined {
  return points.findLast((point) => point.value !== null) ?? points.at(-1);
}

function newestWords(finding: Finding): string {
  const {unit, state} = finding;
  const newest = newestOf(finding);
  if (newest === undefined) return "No figure: nothing that is counted here has a date";
  const told = state === undefined ? "" : `${state}; `;
  return `${told}${pointWords(newest, unit)}`;
}

/** A point in words: value, margin, count and base, time. */
export function pointWords(point: Point, unit: string): string {
  const at = timeWords(point.at);
  if (point.value === null) return `${at}: ${valueWords(point, unit)} (${baseWords(point)})`;
  return `${at}: ${valueWords(point, unit)}, ${baseWords(point)}`;
}

/** What a point was counted from. */
export function baseWords({count, base}: Point): string {
  return `${number(count)} of ${number(base)}`;
}

/** A value with its margin in words, or why there is none. */
export function valueWords(point: Point, unit: string): string {
  if (point.value === null) return `no value, ${point.why}`;
  const {low, high, value} = point;
  const margin = low === null || high === null || low === high ? "" : ` (${tidy(low, unit)} to ${tidy(high, unit)})`;
  return `${tidy(value, unit)}${margin}`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `2026-01` → `Jan 2026`, `2024-01..2026-06` → `Jan 2024 to Jun 2026`; any other time as it is. */
export function timeWords(at: string): string {
  if (at.includes("..")) return at.split("..").map(timeWords).join(" to ");
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
