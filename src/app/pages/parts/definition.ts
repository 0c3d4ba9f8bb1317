import {caveatText} from "../../../market/caveats.ts";
import type {Finding} from "../../../model/finding.ts";
import {type Html, html} from "../html.ts";
import {linkTo, type Site} from "../site.ts";
import {isCounted} from "../words.ts";
import {slugOf} from "./slug.ts";

/** A small button that tells, pointed at or pressed, what a figure counts, over what, how, and what to mind. */
export function definition(finding: Finding, site: Site): Html {
  const id = `what-${slugOf(finding)}`;
  return html`<button type="button" class="term" popovertarget="${id}" aria-label="What this figure is">i</button>
<div popover id="${id}">${definitionText(finding)}<p><a href="${linkTo(site, "methods")}#${finding.measure}">The method in full</a></p></div>`;
}

/** What a figure counts, over what, how, and what to mind. */
export function definitionText({counts, of, method, fewest, caveats, repeats, level, unit}: Finding): Html {
  return html`<dl><dt>Counts</dt><dd>${counts}</dd><dt>Of</dt><dd>${of}</dd><dt>How</dt><dd>${method}</dd><dt>Margin</dt><dd>${isCounted(unit) ? "none of chance" : `${Math.round(100 * level)} %`}${fewest > 1 ? `; under ${fewest} ads no value is given` : ""}. ${repeatWords(repeats)}</dd>${caveats.length === 0 ? null : html`<dt>Mind</dt><dd>${caveats.map(caveatText).join(" ")}</dd>`}</dl>`;
}

function repeatWords(repeats: Finding["repeats"]): string {
  if (repeats === "keep") return "Duplicates are all counted.";
  return repeats === "first" ? "Only the first of all duplicates counts." : "Duplicates within a month count once.";
}
