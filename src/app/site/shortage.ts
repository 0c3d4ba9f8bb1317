import {aiFamilies} from "../../market/ai-skills.ts";
import {findSkill} from "../../skills/find-skill.ts";
import {filterForm} from "../pages/parts/filters.ts";
import {type ShortageRow, shortagePage} from "../pages/shortage-page.ts";
import type {Site} from "../pages/site.ts";
import type {SiteData} from "./data.ts";
import {mostAsked} from "./figures.ts";
import {isLong} from "./many-ads.ts";
import type {PageKind} from "./page-kind.ts";

const mostSkills = 5;

/**
 * Signs of shortage: of the skill that is asked for, of all ads, and of the skills of AI that most ads ask for; the last not where
 * ads are so many that each would take seconds.
 */
export const shortageKind: PageKind = {
  path: "shortage",
  takesId: false,
  here: "shortage",
  published: async () => [""],
  page: async (data, {site, query}) => {
    const typed = (query["skill"] ?? "").trim().slice(0, 100);
    const {id, fault} = skillOf(typed, data);
    const late = isLong(data, site);
    const others = late ? [] : (await aiSkills(data, site)).filter((other) => other !== id);
    const rows: ShortageRow[] = [];
    for (const skill of [...(id === null ? [] : [id]), null, ...others]) rows.push(await rowOf(data, skill, site));
    const filters = filterForm(await data.choices(), site, id === null ? {} : {skill: id});
    const empty = others.length === 0 && id === null && !late;
    return shortagePage({rows: empty ? [] : rows, late, typed, fault, filters}, site);
  }
};

async function aiSkills(data: SiteData, site: Site): Promise<readonly string[]> {
  const among = [...data.skills.values()].flatMap(({id, family}) => (aiFamilies.includes(family) ? [id] : []));
  return (await mostAsked(data, site, {most: mostSkills, among})).map(({id}) => id);
}

async function rowOf(data: SiteData, skill: string | null, {filters}: Site): Promise<ShortageRow> {
  const signs = await data.ask("scarcity", skill === null ? filters : {...filters, skill});
  return {id: skill, name: skill === null ? "all ads" : data.nameOf(skill), signs};
}

function skillOf(typed: string, data: SiteData): {readonly id: string | null; readonly fault: string | null} {
  if (typed === "") return {id: null, fault: null};
  try {
    return {id: findSkill(typed, data.skills).id, fault: null};
  } catch (error) {
    return {id: null, fault: error instanceof Error ? error.message : String(error)};
  }
}
