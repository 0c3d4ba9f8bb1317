import {html} from "./html.ts";
import {dataFormats, wholeFile} from "./parts/data-links.ts";
import type {Page} from "./shell.ts";
import {linkTo, type Site} from "./site.ts";

/** One state of the data. */
export interface VintageLine {
  readonly vintage: number;
  readonly made: string;
  readonly lens: string;
}

/** A figure that can be had as one file for all skills. */
export interface WholeFile {
  readonly name: string;
  readonly title: string;
}

/** What can be had as data, and the states of it. */
export interface DataPage {
  readonly whole: readonly WholeFile[];
  readonly vintages: readonly VintageLine[];
}

/** Every figure as data, how to cite it, and the states of the data. */
export function dataPage({whole, vintages}: DataPage, site: Site): Page {
  const {edition} = site;
  const files = whole.map(
    ({name, title}) =>
      html`<tr><th scope="row">${title}</th><td>${dataFormats.map((format) => html`<a href="${site.live ? `/data/${name}.${format}?by=skill` : linkTo(site, `data/${wholeFile(name, format)}`)}">${format.toUpperCase()}</a> `)}</td></tr>`
  );
  const cite =
    edition === null
      ? ""
      : `Assay, ${edition.synthetic ? "made-up data, " : ""}data as of ${edition.made.slice(0, 10)} (no. ${edition.vintage}), skill list ${edition.lens}. Name the figure, its time and its margin.`;
  const body = html`<h1>Data</h1>
<p class="lead">Under each figure stand its numbers as CSV, JSON and Parquet. These files hold a figure of every skill at once.</p>
<div class="scroll"><table class="narrow"><thead><tr><th scope="col">Figure</th><th scope="col">Files</th></tr></thead><tbody>${files}</tbody></table></div>
${site.live ? null : html`<p class="soft">CSV and JSON are packed with gzip, which Python, R and DuckDB read as they are; unpack them for a spreadsheet.</p>`}
${site.live ? html`<p>The <a href="/api/openapi.json">HTTP API</a> answers every question that these pages ask.</p>` : html`<p><a href="${linkTo(site, "findings.json")}">All figures in one file (JSON)</a></p>`}
<h2>How to cite</h2><pre id="cite" tabindex="0">${cite}</pre><button type="button" data-copy="cite" hidden>Copy</button>
<h2>Licence</h2><p>The program is under Apache-2.0. Figures and short quotes come from ads: the terms of their sources go with them (see <a href="${linkTo(site, "sources")}">Sources</a>). The full text of ads is on no published site.</p>
<h2>Data as of</h2><p>A figure belongs to the state of the data it was made from. Earlier states stay readable, and published values of past months may move as late ads come in; <code>assay revisions</code> shows by how much.</p>
<div class="scroll"><table class="narrow"><thead><tr><th scope="col">No.</th><th scope="col">Made</th><th scope="col">Skill list</th></tr></thead><tbody>${[...vintages].reverse().map(({vintage, made, lens}) => html`<tr><th scope="row">${vintage}</th><td>${made.slice(0, 10)}</td><td>${lens.slice(0, 12)}</td></tr>`)}</tbody></table></div>`;
  return {title: "Data", body};
}
