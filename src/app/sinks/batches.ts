import type {Finding, Point} from "../../model/finding.ts";
import {hash} from "../hash.ts";
import type {Match} from "../matches.ts";
import type {Batch, SinkRow} from "./sink.ts";

const postingColumns = [
  ..."posting source title employer posted month countries roles seniority workplace contract".split(" "),
  ..."pay_low_year pay_high_year pay_currency skills".split(" ")
];

/** Postings without their texts, as rows; lists are words with commas between them. */
export function postingBatch(matches: readonly Match[]): Batch {
  return {kind: "postings", columns: postingColumns, rows: matches.map(postingRow)};
}

/** A posting in one line: `Data Engineer, Acme (DE, remote)`. */
export function postingLine({title, posting, employer, countries, workplace}: Match): string {
  const place = [...countries, ...(workplace === "unsaid" ? [] : [workplace])].join(", ");
  return `${title ?? posting}${employer === null ? "" : `, ${employer}`}${place === "" ? "" : ` (${place})`}`;
}

function postingRow(match: Match): SinkRow {
  const {countries, roles, skills, url, ...plain} = match;
  const lists = {countries: countries.join(", "), roles: roles.join(", "), skills: skills.join(", ")};
  return {key: match.posting, text: postingLine(match), url, values: {...plain, ...lists}};
}

const findingColumns = [
  ..."measure version unit about where at value low high count base why".split(" "),
  ..."fewest level repeats vintage lens synthetic state caveats method".split(" ")
];

/** Figures as rows, one a point, each with its count, base, interval and definition. */
export function findingBatch(findings: readonly Finding[]): Batch {
  return {
    kind: "findings",
    columns: findingColumns,
    rows: findings.flatMap((finding) => finding.points.map((point) => pointRow(finding, point)))
  };
}

function pointRow(finding: Finding, point: Point): SinkRow {
  const {measure, version, unit, fewest, level, repeats, vintage, lens, synthetic, method} = finding;
  const about = JSON.stringify(finding.about);
  const where = JSON.stringify(finding.where);
  const {at, value, count, base} = point;
  const [low, high] = point.value === null ? [null, null] : [point.low, point.high];
  const why = "why" in point ? point.why : null;
  const told =
    value === null ? `no value: ${why}` : `${value}${low === null || high === null ? "" : ` [${low}, ${high}]`}`;
  return {
    key: hash(JSON.stringify([measure, version, about, where, repeats, lens, vintage, at])),
    text: `${measure} ${Object.values(finding.about).join(" ")} ${at}: ${told} (${count} of ${base}${synthetic ? ", invented postings" : ""})`,
    url: null,
    values: {
      ...{measure, version, unit, about, where, at, value, low, high, count, base, why},
      ...{fewest, level, repeats, vintage, lens, synthetic, state: finding.state ?? null},
      caveats: finding.caveats.join(", "),
      method
    }
  };
}
