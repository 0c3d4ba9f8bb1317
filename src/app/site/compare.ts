import type {Finding} from "../../model/finding.ts";
import {findSkill} from "../../skills/find-skill.ts";
import {comparePage} from "../pages/compare-page.ts";
import {filterForm} from "../pages/parts/filters.ts";
import type {Site} from "../pages/site.ts";
import type {SiteData} from "./data.ts";
import {mostAsked as askedMost} from "./figures.ts";
import type {PageKind} from "./page-kind.ts";

const most = 5;

/** Some skills on one chart; those asked for most when none is named, as on a published site. */
export const compareKind: PageKind = {
  path: "compare",
  takesId: false,
  here: "compare",
  published: async () => [""],
  page: async (data, {site, query}) => {
    const typed = (query["skills"] ?? (await mostAsked(data, site))).slice(0, 200);
    const words = typed
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== "")
      .slice(0, most);
    const {ids, faults} = skillsOf(words, data);
    const asked: Finding[] = [];
    for (const skill of ids) asked.push(...(await data.ask("skill-share", {...site.filters, skill})));
    const filters = filterForm(await data.choices(), site, {skills: typed});
    return comparePage({typed, asked, faults, nameOf: data.nameOf, filters}, site);
  }
};

async function mostAsked(data: SiteData, site: Site): Promise<string> {
  const rows = (await askedMost(data, site, {most: 12})).filter(({paged}) => paged);
  return rows
    .slice(0, 3)
    .map(({id}) => id)
    .join(", ");
}

function skillsOf(words: readonly string[], data: SiteData): {ids: readonly string[]; faults: readonly string[]} {
  const ids: string[] = [];
  const faults: string[] = [];
  for (const word of words)
    try {
      const {id} = findSkill(word, data.skills);
      if (!ids.includes(id)) ids.push(id);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  return {ids, faults};
}
