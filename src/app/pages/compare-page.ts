import type {Finding} from "../../model/finding.ts";
import {rangeTable} from "./charts/range-table.ts";
import {type Html, html} from "./html.ts";
import {figureBlock} from "./parts/figure.ts";
import type {Page} from "./shell.ts";
import {linkTo, type Site} from "./site.ts";
import {atStart, type SkillNames} from "./skill-names.ts";
import {newest, shownValue, timeWords} from "./words.ts";

/** What is compared. */
export interface ComparePage {
  /** What was typed: names of skills, set off by commas. */
  readonly typed: string;
  /** One share a skill, in the order asked for; at most five. */
  readonly asked: readonly Finding[];
  /** Words that are no skill of the list, in words. */
  readonly faults: readonly string[];
  readonly nameOf: SkillNames;
  readonly filters: Html | null;
}

/** Some skills on one chart. */
export function comparePage({typed, asked, faults, nameOf, filters}: ComparePage, site: Site): Page {
  const lines = asked.map((finding) => ({name: atStart(nameOf(finding.about["skill"] ?? "")), finding}));
  const rows = lines.flatMap(({name, finding}) => {
    const point = newest(finding) ?? finding.points.at(-1);
    return point === undefined
      ? []
      : [{name: html`<a href="${linkTo(site, `skill/${finding.about["skill"]}`)}">${name}</a>`, point}];
  });
  const body = html`<h1>Compare skills</h1>
${site.live ? html`<form class="filters" method="get" action="/compare"><div><label for="skills">Skills, set off by commas; at most five</label><input id="skills" type="text" name="skills" value="${typed}" size="40" maxlength="200"></div>${Object.entries(site.filters).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button>Compare</button></form>` : null}
${faults.map((fault) => html`<p class="warn">${fault}</p>`)}
${filters}
${lines.length === 0 ? html`<p class="empty">Name two skills, such as Python and Java.</p>` : html`${figureBlock(lines, {title: titleOf(lines), says: "Share of the ads of a month that ask for each, with 95 % margins."}, site)}${rangeTable(rows, {unit: "share", heads: ["Skill", "Newest share"], timed: true})}`}`;
  return {title: "Compare", body, wide: true};
}

/** Which is asked for more, where the margins tell. */
function titleOf(lines: readonly {readonly name: string; readonly finding: Finding}[]): string {
  const [first, second] = lines
    .flatMap(({name, finding}) => {
      const point = newest(finding);
      return point === undefined || point.value === null ? [] : [{name, point, value: point.value}];
    })
    .sort((a, b) => b.value - a.value);
  if (first === undefined || second === undefined) return lines.map(({name}) => name).join(", ");
  const values = `${shownValue(first.value, "share")} against ${shownValue(second.value, "share")}`;
  const apart = (first.point.low ?? 0) > (second.point.high ?? 1) && first.point.at === second.point.at;
  if (!apart) return `${first.name} and ${second.name}: ${values}, too close to tell apart`;
  return `${first.name} is asked for more than ${second.name}: ${values} in ${timeWords(first.point.at)}`;
}
