import type {Reading} from "../../web/read/reading.ts";
import {type Html, html} from "../html.ts";
import {timeWords} from "../words.ts";

/** What cannot be as the ad asks it, and what it offers at once. */
export function warnings({posting, impossible, nameOf}: Reading): Html | null {
  const years = impossible.map(
    ({mention, skill, most}) =>
      html`<li><strong>${String(mention.years)} years of ${nameOf(skill.id)}</strong> cannot be: it first came out in ${timeWords(skill.since ?? "")}, ${most < 1 ? "less than a year" : `at most ${most.toFixed(1)} years`} before the ad.</li>`
  );
  const roles = posting.roles.map(({title}) => title);
  const several =
    roles.length < 2
      ? null
      : html`<li><strong>${roles.length} roles in one ad:</strong> ${roles.join(" · ")}. Each may ask for something else.</li>`;
  if (years.length === 0 && several === null) return null;
  return html`<section class="warn"><h2>Look twice</h2><ul>${years}${several}</ul></section>`;
}

/** What a good ad says and this one does not. */
export function lacks({lacking}: Reading): Html {
  if (lacking.length === 0)
    return html`<p>Pay, place, contract, the work itself and how hiring goes on are all said.</p>`;
  return html`<ul class="lacks">${lacking.map(({what, why}) => html`<li><strong>${what}:</strong> ${why}</li>`)}</ul>`;
}
