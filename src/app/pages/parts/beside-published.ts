import type {BesideIndex} from "../../../market/published-index.ts";
import type {Point} from "../../../model/finding.ts";
import {lineChart} from "../charts/line-chart.ts";
import {type Html, html} from "../html.ts";
import {countryName, percent, timeWords} from "../words.ts";

/** Our index held against a published one: what came of it. */
export type Beside =
  | {readonly beside: BesideIndex}
  /** No published index was named, or none fits; why, in words. */
  | {readonly beside: null; readonly why: string};

/** Where a published index stands beside ours, or why it does not and how to bring one. */
export function besidePublished(found: Beside): Html {
  if (found.beside === null)
    return html`<section><h2>Against the published index</h2><p class="empty">${found.why} Hiring Lab publishes a daily index of all postings on Indeed (CC BY 4.0) in the folder job_postings_tracker of its repository on GitHub. Name a file of a country when the pages are made: <code>assay serve --series aggregate_job_postings_US.csv</code>, the same for <code>assay report</code>, or <code>series:</code> in assay.yaml.</p></section>`;
  const {country, months, apart} = found.beside;
  const where = country === "EA" ? "the euro area" : countryName(country);
  const says = `Both brought to 100 on average over ${months.length} months, seasonally adjusted; ours from ads that name ${where}. Theirs counts all postings on Indeed, ours the ads that were read here.`;
  const title = `Our ads and the published index of ${where} are ${percent(apart)} apart in a month, on average`;
  const [first, last] = [months[0]?.at ?? "", months.at(-1)?.at ?? ""];
  const rows = [...months]
    .reverse()
    .map(
      ({at, ours, theirs}) =>
        html`<tr><th scope="row">${timeWords(at)}</th><td>${ours.toFixed(1)}</td><td>${theirs.toFixed(1)}</td></tr>`
    );
  const chart = lineChart(
    [
      {name: "ours", points: months.map(({at, ours}) => bare(at, ours))},
      {name: "published", points: months.map(({at, theirs}) => bare(at, theirs))}
    ],
    {unit: "index", label: `${title}. ${says}`}
  );
  return html`<section><h2>${title}</h2><p class="soft">${says} ${timeWords(first)} to ${timeWords(last)}. Source: Hiring Lab, CC BY 4.0.</p>
<figure>${chart}</figure><details><summary>The numbers</summary><div class="scroll"><table class="narrow"><thead><tr><th scope="col">Month</th><th scope="col">Ours</th><th scope="col">Published</th></tr></thead><tbody>${rows}</tbody></table></div></details></section>`;
}

/** A point of a line without a margin; what it is counted from stands with the index itself. */
function bare(at: string, value: number): Point {
  return {at, value, low: null, high: null, count: 0, base: 0, why: "an index has no margin of chance"};
}
