import type {Finding, Point} from "../../model/finding.ts";
import type {Skill} from "../../model/skill.ts";
import {number} from "../number-words.ts";
import {type Html, html, raw} from "../pages/html.ts";
import {monthWords, percent, valueWords} from "../pages/words.ts";
import {shareChart} from "./share-chart.ts";

/** One skill in the list: its figure over all months and over time. */
export interface SkillLine {
  readonly skill: Skill;
  readonly asked: Finding;
}

export function indexPage(lines: readonly SkillLine[], postings: Finding, charted: readonly SkillLine[]): Html {
  const total = postings.points.reduce((sum, {count}) => sum + count, 0);
  const [first, last] = [postings.points[0]?.at, postings.points.at(-1)?.at];
  const span =
    first === undefined || last === undefined
      ? "none dated"
      : first === last
        ? monthWords(first)
        : `${monthWords(first)} to ${monthWords(last)}`;
  return html`<h1>What ${number(total)} job ads ask for, ${span}</h1>
<p>Each figure is a share of the postings of a month that ask for the skill (must have, nice to have or day to day), with its 95 % margin, how many ads it was counted from, and quotes from them on its page.</p>
${charted.map(({skill, asked}) => html`<figure><figcaption><a href="skills/${skill.id}.html">${skill.name}</a>: ${lastWords(asked)}</figcaption>${raw(shareChart(asked, `${skill.name}: share of postings by month`))}</figure>`)}
<h2>Every skill that is asked for</h2>
<div class="scroll"><table><thead><tr><th scope="col">Skill</th><th scope="col">Newest share</th><th scope="col" class="wide">Month</th><th scope="col">Ads in all</th></tr></thead>
<tbody>${lines.map(line)}</tbody></table></div>`;
}

function line({skill, asked}: SkillLine): Html {
  const last = lastKnown(asked);
  const ads = asked.points.reduce((sum, {count}) => sum + count, 0);
  const share =
    last === undefined || last.value === null
      ? html`<td>too few</td><td class="wide">–</td>`
      : html`<td>${percent(last.value)}</td><td class="wide">${last.at}</td>`;
  return html`<tr><td><a href="skills/${skill.id}.html">${skill.name}</a></td>${share}<td>${number(ads)}</td></tr>`;
}

function lastKnown({points}: Finding): Point | undefined {
  return points.filter(({value}) => value !== null).at(-1);
}

function lastWords(finding: Finding): string {
  const last = lastKnown(finding);
  return last === undefined
    ? "no month has enough postings"
    : `${monthWords(last.at)}: ${valueWords(last)}, ${number(last.count)} of ${number(last.base)} postings`;
}
