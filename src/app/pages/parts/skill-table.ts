import type {Finding} from "../../../model/finding.ts";
import {number} from "../../number-words.ts";
import {sparkline} from "../charts/sparkline.ts";
import {type Html, html} from "../html.ts";
import {linkTo, type Site} from "../site.ts";
import {atStart} from "../skill-names.ts";
import {newest, rangeWords, shownValue, timeWords} from "../words.ts";
import {adsOf} from "./sentences.ts";

/** A skill with its share over time; `paged` when it has a page of its own here. */
export interface SkillRow {
  readonly id: string;
  readonly name: string;
  readonly asked: Finding;
  readonly paged: boolean;
}

/** Skills with their newest share, its margin, its course and how many ads of all months ask for each. */
export function skillTable(rows: readonly SkillRow[], site: Site): Html {
  if (rows.length === 0)
    return html`<p class="empty"><strong>Why is this empty?</strong> No ad that is counted here asks for a skill of the list.</p>`;
  return html`<p class="soft">By how many ads of all months ask for each; the share is that of the newest month with enough ads.</p><div class="scroll"><table><thead><tr><th scope="col">Skill</th><th scope="col">Share of ads</th><th scope="col" class="wide-only">95 % margin</th><th scope="col" class="wide-only">Month</th><th scope="col" class="wide-only">Over time</th><th scope="col">Ads in all</th></tr></thead>
<tbody>${rows.map((row) => line(row, site))}</tbody></table></div>`;
}

function line({id, name, asked, paged}: SkillRow, site: Site): Html {
  const last = newest(asked);
  const values =
    last === undefined || last.value === null
      ? html`<td class="soft">too few</td><td class="wide-only"></td><td class="wide-only"></td>`
      : html`<td>${shownValue(last.value, asked.unit)}<span class="phone-only margin">${rangeWords(last, asked.unit)}</span></td><td class="wide-only margin">${rangeWords(last, asked.unit)}</td><td class="wide-only">${timeWords(last.at)}</td>`;
  const title = atStart(name);
  return html`<tr><th scope="row">${paged ? html`<a href="${linkTo(site, `skill/${id}`)}">${title}</a>` : title}</th>${values}<td class="wide-only">${sparkline(asked.points)}</td><td>${number(adsOf(asked))}</td></tr>`;
}
