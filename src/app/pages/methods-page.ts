import {caveatText} from "../../market/caveats.ts";
import type {Measure} from "../../market/measure.ts";
import {units} from "../../market/units.ts";
import {problemCodes} from "../../model/problem-codes.ts";
import {type Html, html} from "./html.ts";
import type {Page} from "./shell.ts";

/** How each figure is made, from the record of its measure, and what is noted on ads. */
export function methodsPage(measures: readonly Measure[]): Page {
  const body = html`<h1>How the figures are made</h1>
<p class="lead">Every figure counts something, over something, with a margin, and says why where there is none.</p>
<section><h2>What the margin covers</h2><p>Chance, not which boards we read. Ads of one employer come together, so each employer counts as one voice that is louder, not as many: that makes the margins wider than a plain formula would. The newest month may still change. What an ad does not say is unsaid, never no.</p></section>
<nav aria-label="Measures"><ul>${measures.map(({name, title}) => html`<li><a href="#${name}">${title}</a></li>`)}</ul></nav>
${measures.map(measureBlock)}
<h2 id="notes">Notes on ads</h2><dl class="notes">${Object.entries(problemCodes).map(([code, {says, rejects}]) => html`<dt>${code}</dt><dd>${says}${rejects ? "; such a row is not read" : ""}</dd>`)}</dl>`;
  return {title: "Methods", body};
}

function measureBlock({
  name,
  title,
  version,
  unit,
  counts,
  of,
  fewest,
  method,
  caveats,
  options,
  files
}: Measure): Html {
  const given = options.map(({name: option, says}) => `${option}: ${says}`);
  return html`<section id="${name}"><h2>${title}</h2><dl>
<dt>Counts</dt><dd>${counts}</dd><dt>Of</dt><dd>${of}</dd><dt>Given as</dt><dd>${units[unit].says}</dd><dt>How</dt><dd>${method}</dd>
<dt>At least</dt><dd>${fewest}; under that no value is given</dd>
${caveats.length === 0 ? null : html`<dt>Mind</dt><dd>${caveats.map(caveatText).join(" ")}</dd>`}
${given.length === 0 ? null : html`<dt>Options</dt><dd>${given.join("; ")}</dd>`}
${files.length === 0 ? null : html`<dt>Reads</dt><dd>a file of yours: ${files.join(", ")}; on the console only</dd>`}
<dt>Name and version</dt><dd><code>${name}</code> ${version}</dd></dl></section>`;
}
