import type {Finding} from "../../model/finding.ts";
import type {Skill} from "../../model/skill.ts";
import type {Behind} from "../answers/behind.ts";
import {number} from "../number-words.ts";
import {familyName} from "./family-names.ts";
import {type Html, html} from "./html.ts";
import {definition} from "./parts/definition.ts";
import {figureBlock} from "./parts/figure.ts";
import {quoteList} from "./parts/quotes.ts";
import {type Ranking, rankingBlock} from "./parts/ranking.ts";
import {shareSentence} from "./parts/sentences.ts";
import type {Page} from "./shell.ts";
import {linkTo, type Site} from "./site.ts";
import {atStart, type SkillNames} from "./skill-names.ts";
import {newest, rangeWords, shownValue, stanceName, timeWords, whyWords} from "./words.ts";

/** How many ads name a skill in one way, its strongest there. */
export interface AskedHow {
  readonly stance: string;
  readonly ads: number;
}

/** Everything on the page of one skill. */
export interface SkillPage {
  readonly skill: Skill;
  readonly nameOf: SkillNames;
  readonly asked: Finding;
  readonly named: Finding | null;
  readonly momentum: Finding | null;
  readonly growth: Finding | null;
  readonly how: readonly AskedHow[];
  readonly rankings: readonly Ranking[];
  /** Where the rankings that take long are worked out; null when they are here. */
  readonly late: string | null;
  readonly quotes: readonly Behind[];
  readonly filters: Html | null;
}

/** One skill: how often it is asked for, how, by whom, with which pay, and in which words. */
export function skillPage(content: SkillPage, site: Site): Page {
  const {skill, nameOf, asked, named, momentum, growth, how, rankings, late, quotes, filters} = content;
  const name = atStart(nameOf(skill.id));
  const says = `Share of the ads of a month that ask for ${nameOf(skill.id)}, with its 95 % margin.`;
  const body = html`<p class="eyebrow"><a href="${linkTo(site, `family/${skill.family}`)}">${familyName(skill.family)}</a></p>
<h1>${shareSentence(name, asked, {growth})}</h1>
<p class="lead">${meaning(skill)}</p>
${filters}
${trend([momentum, growth, named], site)}
${figureBlock([{name, finding: asked}], {title: "Over time", says}, site)}
${howAsked(how)}
${rankings.map((ranking) => rankingBlock(ranking, site))}
${late === null ? null : html`<p><a href="${late}">Offered pay against other ads, and what is asked together with it</a> <span class="soft">(compares every ad, which takes some seconds)</span></p>`}
<h2>In the words of the ads</h2>
${quoteList(quotes, site, 1)}
${site.live ? html`<p><a href="/evidence?measure=skill-share&amp;skill=${skill.id}">More ads that ask for it</a> · <a href="/compare?skills=${skill.id}">compare it with another</a></p>` : null}`;
  return {title: name, body, wide: true};
}

function meaning({kind, since, aliases, traps}: Skill): string {
  const also = aliases.length === 0 ? "" : ` Also written ${aliases.slice(0, 6).join(", ")}.`;
  const [trap] = traps.flatMap(({not}) => not);
  const not = trap === undefined ? "" : ` Not to be confused with ${trap}.`;
  return `${article(kind)}${since === null ? "" : `, known since ${timeWords(since)}`}.${also}${not}`;
}

function article(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? "An" : "A"} ${kind}`;
}

const trendTitles: Readonly<Record<string, string>> = {
  growth: "In a year",
  momentum: "Momentum",
  "skill-mention-share": "Named at all, asked for or not"
};

/** Momentum in a word and the others in a number, each with what it rests on. */
function trend(findings: readonly (Finding | null)[], site: Site): Html {
  const parts = findings.flatMap((finding) => {
    if (finding === null) return [];
    const title = html`<p>${trendTitles[finding.measure] ?? finding.measure} ${definition(finding, site)}</p>`;
    return [html`<div class="big">${title}${trendValue(finding)}</div>`];
  });
  return html`<div class="bigs">${parts}</div>`;
}

function trendValue(finding: Finding): Html {
  const {state, unit, points, measure} = finding;
  const last = newest(finding);
  if (last === undefined || last.value === null) {
    const empty = points.at(-1);
    const why = empty === undefined || empty.value !== null ? "no value" : whyWords(empty.why);
    return html`<strong>${state ?? "cannot tell"}</strong><p class="soft">${why}</p>`;
  }
  if (measure === "momentum")
    return html`<strong class="${state ?? ""}">${state ?? shownValue(last.value, unit)}</strong><p class="soft">${timeWords(last.at)}</p>`;
  return html`<strong>${shownValue(last.value, unit)}</strong><p class="soft">${rangeWords(last, unit)}, ${timeWords(last.at)}</p>`;
}

function howAsked(how: readonly AskedHow[]): Html | null {
  const all = how.reduce((sum, {ads}) => sum + ads, 0);
  if (all === 0) return null;
  const rows = how.map(
    ({stance, ads}) =>
      html`<tr><th scope="row">${stanceName(stance)}</th><td>${number(ads)}</td><td>${Math.round((100 * ads) / all)} %</td></tr>`
  );
  return html`<section><h2>How it is asked</h2><p class="soft">The strongest way in which each of ${number(all)} ads names it; all months.</p><div class="scroll"><table class="narrow"><thead><tr><th scope="col">How</th><th scope="col">Ads</th><th scope="col">Of those that name it</th></tr></thead><tbody>${rows}</tbody></table></div></section>`;
}
