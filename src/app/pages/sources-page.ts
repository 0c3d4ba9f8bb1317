import type {Finding} from "../../model/finding.ts";
import type {SourceTerms} from "../collect/terms-read.ts";
import {number} from "../number-words.ts";
import {countInputs} from "../warehouse/kept-inputs.ts";
import type {Manifest} from "../warehouse/manifest.ts";
import type {SourceLine} from "../warehouse/source-lines.ts";
import {type Html, html} from "./html.ts";
import {type Beside, besidePublished} from "./parts/beside-published.ts";
import {figureBlock} from "./parts/figure.ts";
import type {Page} from "./shell.ts";
import type {Site} from "./site.ts";

/** Where the ads came from: what was read, kept and rejected, by source and by file. */
export interface SourcesPage {
  readonly manifest: Manifest;
  readonly lines: readonly SourceLine[];
  readonly postings: Finding | null;
  /** The terms of sources that were collected from; none for files of the user's own. */
  readonly terms: readonly SourceTerms[];
  /** The index of these ads against a published one. */
  readonly beside: Beside;
}

/** The sources of the ads, and how far each carries the figures. */
export function sourcesPage({manifest, lines, postings, terms, beside}: SourcesPage, site: Site): Page {
  const earlier = countInputs(manifest) - manifest.inputs.length;
  const body = html`<h1>Sources</h1>
<p class="lead">Which boards are read decides what a figure can say. The share of the ten largest employers tells how far a few of them carry it.</p>
<div class="scroll"><table><thead><tr><th scope="col">Source</th><th scope="col">Ads</th><th scope="col">Boards</th><th scope="col">Employers</th><th scope="col">Ten largest</th><th scope="col" class="wide-only">Dated</th><th scope="col" class="wide-only">State pay</th></tr></thead><tbody>${lines.map(
    ({source, postings: ads, boards, employers, top, dated, paid}) =>
      html`<tr><th scope="row">${source}</th><td>${number(ads)}</td><td>${boards === null ? "not told" : number(boards)}</td><td>${employers === 0 ? "not told" : number(employers)}</td><td>${employers === 0 ? "–" : share(top, ads)}</td><td class="wide-only">${share(dated, ads)}</td><td class="wide-only">${share(paid, ads)}</td></tr>`
  )}</tbody></table></div>
${postings === null ? null : figureBlock([{name: "ads", finding: postings}], {title: "Ads read, by month", says: "A month without ads is a gap, not a zero."}, site)}
${besidePublished(beside)}
${terms.length === 0 ? null : html`<h2>Terms</h2><dl class="terms">${terms.map(termsLine)}</dl>`}
<h2>By file</h2>
<div class="scroll"><table><thead><tr><th scope="col">Input</th><th scope="col">Rows read</th><th scope="col">Kept</th><th scope="col">Rejected</th></tr></thead><tbody>${manifest.inputs.map(
    ({input, read, kept, rejected}) =>
      html`<tr><th scope="row">${input.split("/").at(-1) ?? input}</th><td>${number(read)}</td><td>${number(kept)}</td><td>${rejectedWords(rejected)}</td></tr>`
  )}</tbody></table></div>
${earlier === 0 ? null : html`<p class="soft">${number(earlier)} more were read before these.</p>`}`;
  return {title: "Sources", body, wide: true};
}

function termsLine({title, url, read_on, use, attribution}: SourceTerms): Html {
  const read =
    read_on === null
      ? "nobody has read them; on this machine only"
      : `read on ${read_on}; ${use === "publish" ? "figures may be published" : "on this machine only"}`;
  return html`<dt>${/^https:\/\//.test(url) ? html`<a href="${url}" rel="noopener noreferrer external">${title}</a>` : title}</dt><dd>${read}${attribution === null ? null : html`. ${attribution}`}</dd>`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;
}

function rejectedWords(rejected: Manifest["inputs"][number]["rejected"]): string {
  const words = Object.entries(rejected).map(([code, count]) => `${number(count)} ${code}`);
  return words.length === 0 ? "0" : words.join(", ");
}
