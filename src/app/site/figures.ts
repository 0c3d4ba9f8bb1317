import type {Finding} from "../../model/finding.ts";
import type {Wanted} from "../answers/figures.ts";
import type {Flags} from "../cli/filters.ts";
import {adsOf} from "../pages/parts/sentences.ts";
import type {SkillRow} from "../pages/parts/skill-table.ts";
import type {Site} from "../pages/site.ts";
import {mostOfCut, type SiteData} from "./data.ts";

/** On a published site a skill that fewer ads ask for has figures but no page. */
export const fewestForPage = 10;

/** The share of ads that ask for an AI skill: the measure of that name, else the family of AI skills. */
export async function aiShare(data: SiteData, filters: Flags): Promise<Finding | null> {
  const [measured] = await data.ask("ai-share", filters);
  if (measured !== undefined) return measured;
  const [family = null] = await data.ask("skill-share", {...filters, family: "ai-ml"});
  return family;
}

/** Every skill that is asked for, by how many ads ask. */
export async function shareOfSkills(data: SiteData, site: Site): Promise<readonly SkillRow[]> {
  const rows = rowsOf(await data.ask("skill-share", {...site.filters, by: "skill"}), data, site);
  return rows.toSorted((a, b) => adsOf(b.asked) - adsOf(a.asked) || (a.id < b.id ? -1 : 1));
}

/** The first of `shareOfSkills`, without asking for the others. */
export async function mostAsked(data: SiteData, site: Site, wanted: Wanted): Promise<readonly SkillRow[]> {
  return rowsOf(await data.most(wanted, site.filters), data, site);
}

function rowsOf(findings: readonly Finding[], {nameOf, skills}: SiteData, {live}: Site): readonly SkillRow[] {
  return findings.flatMap((asked) => {
    const id = asked.about["skill"];
    if (id === undefined) return [];
    return [{id, name: nameOf(id), asked, paged: skills.has(id) && (live || adsOf(asked) >= fewestForPage)}];
  });
}

/**
 * The figures of a measure for the values of a cut with most ads, each told apart by the cut in `where`.
 *
 * @param most values looked at; each is a question of its own
 */
export async function eachOf(
  data: SiteData,
  measure: string,
  {cut, filters, most = mostOfCut}: Each
): Promise<readonly Finding[]> {
  const values = (await data.choices()).find(({name}) => name === cut)?.values ?? [];
  const chosen = filters[cut];
  const findings: Finding[] = [];
  for (const value of chosen === undefined ? values.slice(0, most) : [chosen])
    findings.push(...(await data.ask(measure, {...filters, [cut]: value})));
  return findings;
}

/** Which values of which cut. */
export interface Each {
  readonly cut: string;
  readonly filters: Flags;
  readonly most?: number;
}
