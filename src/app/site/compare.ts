import type {Finding} from "../../model/finding.ts";
import {findSkill} from "../../skills/find-skill.ts";
import {comparePage} from "../pages/compare-page.ts";
import {filterForm} from "../pages/parts/filters.ts";
import type {SiteData} from "./data.ts";
import type {PageKind} from "./page-kind.ts";

const most = 5;
const example = "python, java";

/** Some skills on one chart; a published site shows an example. */
export const compareKind: PageKind = {
  path: "compare",
  takesId: false,
  here: "compare",
  published: async () => [""],
  page: async (data, {site, query}) => {
    const typed = (query["skills"] ?? example).slice(0, 200);
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
