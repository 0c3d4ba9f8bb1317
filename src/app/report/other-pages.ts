import {caveatText} from "../../market/caveats.ts";
import {measures} from "../../market/measures.ts";
import type {Finding} from "../../model/finding.ts";
import type {ProblemCode} from "../../model/problem-codes.ts";
import {problemMessage} from "../../model/problem-codes.ts";
import {number} from "../number-words.ts";
import {type Html, html} from "../pages/html.ts";
import type {Manifest} from "../warehouse/manifest.ts";

/** Where the postings came from: what was read, kept and rejected, by source and by file. */
export function sourcesPage(manifest: Manifest, sources: readonly SourceLine[], postings: Finding): Html {
  const rows = sources.map(
    ({source, postings: ads, employers, top, dated, paid}) =>
      html`<tr><td>${source}</td><td>${number(ads)}</td><td>${number(employers)}</td><td>${share(top, ads)}</td><td class="wide">${share(dated, ads)}</td><td class="wide">${share(paid, ads)}</td></tr>`
  );
  return html`<h1>Sources</h1>
<p>Which boards are read decides what a figure can say. The ten largest employers' share tells how far a few of them carry it.</p>
<div class="scroll"><table><thead><tr><th scope="col">Source</th><th scope="col">Postings</th><th scope="col">Employers</th><th scope="col">Ten largest</th><th scope="col" class="wide">Dated</th><th scope="col" class="wide">State pay</th></tr></thead><tbody>${rows}</tbody></table></div>
<h2>By month</h2>
<div class="scroll"><table><thead><tr><th scope="col">Month</th><th scope="col">Postings</th></tr></thead><tbody>${[...postings.points].reverse().map((point) => html`<tr><td>${point.at}</td><td>${point.value === null ? "none read" : number(point.count)}</td></tr>`)}</tbody></table></div>
<h2>By file</h2>
<div class="scroll"><table><thead><tr><th scope="col">Input</th><th scope="col">Rows read</th><th scope="col">Kept</th><th scope="col">Rejected</th></tr></thead><tbody>${manifest.inputs.map(
    ({input, read, kept, rejected}) =>
      html`<tr><td>${input}</td><td>${number(read)}</td><td>${number(kept)}</td><td>${rejectedWords(rejected)}</td></tr>`
  )}</tbody></table></div>`;
}

/** One source, counted. */
export interface SourceLine {
  readonly source: string;
  readonly postings: number;
  readonly employers: number;
  /** Postings of its ten largest employers. */
  readonly top: number;
  readonly dated: number;
  readonly paid: number;
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;
}

function rejectedWords(rejected: Readonly<Partial<Record<ProblemCode, number>>>): string {
  const words = Object.entries(rejected).map(([code, count]) => `${number(count)} ${code}`);
  return words.length === 0 ? "0" : words.join(", ");
}

/** How each measure is made, from its record. */
export function methodsPage(noted: readonly ProblemCode[]): Html {
  return html`<h1>Methods</h1>
${measures.map(
  ({name, version, counts, of, fewest, method, caveats: codes}) => html`<h2>${name}</h2>
<dl><dt>Counts</dt><dd>${counts}</dd><dt>Of</dt><dd>${of}</dd><dt>How</dt><dd>${method}</dd><dt>At least</dt><dd>${fewest} postings, else no value is given</dd><dt>Version</dt><dd>${version}</dd><dt>Mind</dt><dd>${codes.map(caveatText).join(" ")}</dd></dl>`
)}
<h2>Notes on postings</h2>
<dl>${noted.map((code) => html`<dt>${code}</dt><dd>${problemMessage(code).message}</dd>`)}</dl>`;
}
