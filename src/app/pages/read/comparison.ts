import type {Compared, Comparison} from "../../compare.ts";
import type {Passage} from "../../short-quote.ts";
import {type Html, html} from "../html.ts";
import {atStart, type SkillNames} from "../skill-names.ts";
import {stanceWords} from "../words.ts";

/** Two texts side by side: what the other has of what the first asks, each with its quotes. */
export function comparisonParts({have, missing, unknown}: Comparison, nameOf: SkillNames): Html {
  return html`<section class="sides" aria-label="The other side">
<h2>${headline(have, missing, unknown)}</h2>
<p class="soft">Not named is not the same as not there: the other text may only be silent. Nobody is scored.</p>
<div class="three">${column("Have", have, nameOf)}${column("Missing", missing, nameOf)}${column("Unknown", unknown, nameOf)}</div>
</section>`;
}

function headline(have: readonly Compared[], missing: readonly Compared[], unknown: readonly Compared[]): string {
  const all = have.length + missing.length + unknown.length;
  if (all === 0) return "The first text asks for nothing that could be compared";
  return `The other text names ${have.length} of the ${all} things asked for`;
}

function column(title: string, list: readonly Compared[], nameOf: SkillNames): Html {
  const items =
    list.length === 0 ? html`<p class="soft">None.</p>` : html`<ul>${list.map((one) => item(one, nameOf))}</ul>`;
  return html`<section class="side ${title.toLowerCase()}"><h3>${title} <span class="count">${list.length}</span></h3>${items}</section>`;
}

function item({skills, names, stance, years, by, why, asked, offered}: Compared, nameOf: SkillNames): Html {
  const shown = skills.length === 0 ? names : skills.map(nameOf);
  const asks = `${stanceWords[stance]}${years === null ? "" : `, ${years} years`}`;
  return html`<li><strong>${atStart(shown.join(" or "))}</strong> <span class="soft">${asks}</span>
<p class="why">${atStart(named(why, [...skills, ...(by === null ? [] : [by])].map(nameOf)))}.</p>${asked.slice(0, 1).map((one) => quoted("asked", one))}${offered.slice(0, 2).map((one) => quoted("there", one))}</li>`;
}

/** A reason with names as people write them. */
function named(why: string, names: readonly string[]): string {
  return names.reduce((said, name) => said.replace(name.toLowerCase(), name), why);
}

function quoted(who: string, {before, quote, after}: Passage): Html {
  return html`<p class="quote"><span class="who">${who}</span> ${before}<mark>${quote}</mark>${after}</p>`;
}
