import {number} from "../number-words.ts";
import {html} from "./html.ts";
import type {Page} from "./shell.ts";
import {linkTo, type Site} from "./site.ts";
import {atStart} from "./skill-names.ts";
import {timeWords} from "./words.ts";

/** One employer, by what its ads say. */
export interface EmployerPage {
  readonly employer: string;
  readonly total: number;
  readonly ads: readonly {readonly posting: string; readonly title: string | null; readonly month: string}[];
  readonly skills: readonly {readonly id: string; readonly name: string; readonly ads: number}[];
}

/** The ads of one employer and the skills they ask for: counts, for there is no sample to draw a margin from. */
export function employerPage({employer, total, ads, skills}: EmployerPage, site: Site): Page {
  const body = html`<h1>${employer}: ${number(total)} ${total === 1 ? "ad" : "ads"}</h1>
<p class="soft">Counts of the ads that were read, duplicates included; not what the employer has in all.</p>
<div class="two"><section><h2>Asked for</h2><div class="scroll"><table><thead><tr><th scope="col">Skill</th><th scope="col">Ads</th></tr></thead><tbody>${skills.map((skill) => html`<tr><th scope="row"><a href="${linkTo(site, `skill/${skill.id}`)}">${atStart(skill.name)}</a></th><td>${number(skill.ads)}</td></tr>`)}</tbody></table></div></section>
<section><h2>Newest ads</h2><ul class="plain">${ads.map(({posting, title, month}) => html`<li><a href="${linkTo(site, `ad?id=${encodeURIComponent(posting)}`)}">${title ?? "Without a title"}</a> <span class="soft">${month === "unknown" ? "no date" : timeWords(month)}</span></li>`)}</ul></section></div>`;
  return {title: employer, body, wide: true};
}
