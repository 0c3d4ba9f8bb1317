import type {Finding} from "../../model/finding.ts";
import {number} from "../number-words.ts";
import {type RangeRow, rangeTable} from "./charts/range-table.ts";
import {type Html, html} from "./html.ts";
import {definition} from "./parts/definition.ts";
import {figureBlock} from "./parts/figure.ts";
import {adsOf, shareSentence, spanWords} from "./parts/sentences.ts";
import {type SkillRow, skillTable} from "./parts/skill-table.ts";
import type {Page} from "./shell.ts";
import {linkTo, type Site} from "./site.ts";
import {atStart, type SkillNames} from "./skill-names.ts";
import {newest, pointWords, shownValue, sideOf, timeWords} from "./words.ts";

/** What the first page of the market shows. */
export interface MarketPage {
  readonly postings: Finding | null;
  /** The share of ads that ask for an AI skill; null when it is refused or cannot be had. */
  readonly ai: Finding | null;
  /** Every skill's growth that is told, the surest first. */
  readonly growth: readonly Finding[];
  readonly offered: readonly {readonly says: string; readonly finding: Finding; readonly path: string}[];
  /** Null when nobody has looked for new names yet. */
  readonly fresh: readonly {readonly term: string; readonly says: string}[] | null;
  readonly top: readonly SkillRow[];
  readonly filters: Html | null;
  readonly nameOf: SkillNames;
}

const mostMovers = 8;

/** Pages beside what is asked for. */
const hiring: readonly (readonly [path: string, says: string])[] = [
  ["postings-index", "Index of new ads"],
  ["open", "How many ads are open"],
  ["duration", "How long ads stay up"],
  ["shortage", "Signs of shortage"],
  ["downturns", "What held up in downturns"]
];

/** The market at a glance. */
export function marketPage(content: MarketPage, site: Site): Page {
  const {postings, ai, growth, offered, fresh, top, filters, nameOf} = content;
  const title = ai === null ? "What job ads ask for" : shareSentence("An AI skill", ai);
  const total = postings === null ? 0 : adsOf(postings);
  const body = html`<h1>${title}</h1>
<p class="lead">${number(total)} ads, ${postings === null ? "none dated" : spanWords(postings)}. Each share is of the ads of a month that ask for the skill: must have, nice to have or day to day.</p>
${filters}
${ai === null ? null : figureBlock([{name: "AI skills", finding: ai}], {title: "Ads that ask for an AI skill", says: "Share of the ads of a month, with its 95 % margin."}, site)}
${movers(growth, nameOf, site)}
${offers(offered, site)}
${news(fresh, site)}
<h2>What is asked for most</h2>
${skillTable(top, site)}
<p><a href="${linkTo(site, "families")}">All skills by family</a></p>
<h2>How hiring goes</h2>
<ul class="inline">${hiring.map(([path, says]) => html`<li><a href="${linkTo(site, path)}">${says}</a></li>`)}</ul>`;
  return {title: "The market", body, wide: true};
}

function movers(growth: readonly Finding[], nameOf: SkillNames, site: Site): Html | null {
  const [first] = growth;
  if (first === undefined) return null;
  const rows = growth.flatMap((finding) => rowOf(finding, nameOf, site));
  const up = rows.filter(({point}) => sideOf(point, 0) === "more").slice(0, mostMovers);
  const down = rows
    .filter(({point}) => sideOf(point, 0) === "less")
    .reverse()
    .slice(0, mostMovers);
  const at = newest(first)?.at;
  return html`<section class="movers"><h2>What warms and what cools</h2>
<p class="soft">Change of the share in a year${at === undefined ? "" : `, ${timeWords(at)}`}, in sources that were read in both. Only skills that grew or fell by more than chance over all skills at once. ${definition(first, site)}</p>
<div class="two"><section><h3 class="warming">Warming</h3>${moverList(up, first.unit)}</section><section><h3 class="cooling">Cooling</h3>${moverList(down, first.unit)}</section></div></section>`;
}

function moverList(rows: readonly RangeRow[], unit: string): Html {
  if (rows.length === 0)
    return html`<p class="empty">None by more than chance. Trends need at least two years of ads; more ads make margins narrower.</p>`;
  return rangeTable(rows, {unit, heads: ["Skill", "In a year"]});
}

function rowOf(finding: Finding, nameOf: SkillNames, site: Site): readonly RangeRow[] {
  const point = newest(finding);
  const id = finding.about["skill"];
  if (point === undefined || id === undefined) return [];
  if (finding.state !== undefined && !/grew|fell|warm|cool/.test(finding.state)) return [];
  return [{name: html`<a href="${linkTo(site, `skill/${id}`)}">${atStart(nameOf(id))}</a>`, point}];
}

function offers(offered: MarketPage["offered"], site: Site): Html | null {
  if (offered.length === 0) return null;
  return html`<h2>What is offered</h2><div class="bigs">${offered.map(({says, finding, path}) => {
    const last = newest(finding);
    if (last === undefined || last.value === null) return null;
    const currency = finding.about["currency"];
    return html`<div class="big"><strong>${currency === undefined ? "" : `${currency}\u00a0`}${shownValue(last.value, finding.unit)}</strong><p>${says} <a href="${linkTo(site, path)}">more</a></p><p class="soft">${pointWords(last, finding.unit)}</p></div>`;
  })}</div>`;
}

function news(fresh: MarketPage["fresh"], site: Site): Html {
  const link = html`<a href="${linkTo(site, "emerging")}">New names in ads, with their first ads</a>`;
  if (fresh === null)
    return html`<h2>What is new</h2><p>${link} <span class="soft">(every ad is read for them, which takes a while)</span></p>`;
  if (fresh.length === 0)
    return html`<h2>What is new</h2><p class="empty">No name is written more of late by more than chance. ${link}</p>`;
  return html`<h2>What is new</h2><ul class="inline">${fresh.map(({term, says}) => html`<li><strong>${term}</strong> <span class="soft">${says}</span></li>`)}</ul><p>${link}</p>`;
}
