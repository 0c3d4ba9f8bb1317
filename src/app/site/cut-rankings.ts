import type {Finding} from "../../model/finding.ts";
import {type Html, html} from "../pages/html.ts";
import type {Ranking} from "../pages/parts/ranking.ts";
import {roleName} from "../pages/role-names.ts";
import {linkTo, type Site} from "../pages/site.ts";
import {atStart} from "../pages/skill-names.ts";
import {countryName} from "../pages/words.ts";
import type {SiteData} from "./data.ts";
import {eachOf} from "./figures.ts";
import {ranking} from "./rankings.ts";
import {roleId} from "./role-id.ts";

/** A measure that is shown by role, country and level. */
export interface CutMeasure {
  readonly measure: string;
  readonly says: string;
  readonly head?: string;
  /** Which of the figures of one value is its row; at most one. */
  readonly choose: (found: readonly Finding[]) => readonly Finding[];
}

const cutsShown = [
  ["role", "By role"],
  ["country", "By country"],
  ["seniority", "By level"]
] as const;

/** A measure by role, country and level, each ranking with the values that have most ads; none where no value has a point. */
export async function cutRankings(
  data: SiteData,
  site: Site,
  {measure, says, head, choose}: CutMeasure
): Promise<readonly Ranking[]> {
  const rankings: Ranking[] = [];
  for (const [cut, title] of cutsShown) {
    const found = choose(await eachOf(data, measure, {cut, filters: site.filters}));
    if (found.every(({points}) => points.every(({value}) => value === null))) continue;
    rankings.push(...ranking(found, {title, says, head, name: (finding) => valueLink(cut, finding, site)}));
  }
  return rankings;
}

/** The name of the value of a cut that a figure is of; a role leads to its page. */
export function valueLink(cut: string, {where}: Finding, site: Site): Html | string {
  const value = where[cut] ?? "";
  if (cut === "role") return html`<a href="${linkTo(site, `role/${roleId(value)}`)}">${roleName(value)}</a>`;
  if (cut === "country") return countryName(value);
  return value === "unsaid" ? "Not said" : atStart(value.replaceAll("-", " "));
}
