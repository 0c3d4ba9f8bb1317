import type {Finding} from "../../model/finding.ts";
import {rangeTable} from "./charts/range-table.ts";
import {familyName} from "./family-names.ts";
import {type Html, html} from "./html.ts";
import {definition} from "./parts/definition.ts";
import {figureBlock} from "./parts/figure.ts";
import {shareSentence} from "./parts/sentences.ts";
import {type SkillRow, skillTable} from "./parts/skill-table.ts";
import type {Page} from "./shell.ts";
import {linkTo, type Site} from "./site.ts";
import {newest} from "./words.ts";

/** The families of the skill list, each with the share of ads that ask for any of its skills. */
export function familiesPage(families: readonly Finding[], filters: Html | null, site: Site): Page {
  const rows = families.flatMap((finding) => {
    const point = newest(finding) ?? finding.points.at(-1);
    const id = finding.about["family"] ?? "";
    return point === undefined
      ? []
      : [{name: html`<a href="${linkTo(site, `family/${id}`)}">${familyName(id)}</a>`, point}];
  });
  const [first] = families;
  const body = html`<h1>Skills by family</h1>
<p class="lead">Share of ads that ask for any skill of a family, in the newest month with enough ads. An ad counts once in each family it asks of.</p>
${filters}
${first === undefined ? html`<p class="empty">No ad asks for a skill of the list.</p>` : html`<p class="soft">What is counted ${definition(first, site)}</p>${rangeTable(rows, {unit: first.unit, heads: ["Family", "Share of ads"], timed: true})}`}`;
  return {title: "Skills by family", body, wide: true};
}

/** One family: its share over time and its skills. */
export interface FamilyPage {
  readonly family: string;
  readonly asked: Finding;
  readonly rows: readonly SkillRow[];
  readonly filters: Html | null;
}

/** One family over time, with its skills. */
export function familyPage({family, asked, rows, filters}: FamilyPage, site: Site): Page {
  const name = familyName(family);
  const body = html`<p class="eyebrow"><a href="${linkTo(site, "families")}">Skills by family</a></p>
<h1>${shareSentence(`${name} (one skill or more)`, asked)}</h1>
${filters}
${figureBlock([{name, finding: asked}], {title: "Over time", says: "Share of the ads of a month that ask for any skill of the family, with its 95 % margin."}, site)}
<h2>Its skills</h2>
${skillTable(rows, site)}`;
  return {title: name, body, wide: true};
}
