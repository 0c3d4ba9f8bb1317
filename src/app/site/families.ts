import {families} from "../../model/skill.ts";
import {familiesPage, familyPage} from "../pages/families-page.ts";
import {filterForm} from "../pages/parts/filters.ts";
import {mostAsked} from "./figures.ts";
import type {PageKind} from "./page-kind.ts";

/** All families. */
export const familiesKind: PageKind = {
  path: "families",
  takesId: false,
  here: "families",
  published: async () => [""],
  page: async (data, {site}) => {
    const findings = await data.ask("skill-share", {...site.filters, by: "family"});
    return familiesPage(findings, filterForm(await data.choices(), site), site);
  }
};

/** One family. */
export const familyKind: PageKind = {
  path: "family",
  takesId: true,
  here: "families",
  published: async (data) => {
    const used = new Set([...data.skills.values()].map(({family}) => family));
    return families.filter((family) => used.has(family));
  },
  page: async (data, {id, site}) => {
    if (!families.some((family) => family === id)) return null;
    const [asked] = await data.ask("skill-share", {...site.filters, family: id});
    if (asked === undefined) return null;
    const among = [...data.skills.values()].flatMap((skill) => (skill.family === id ? [skill.id] : []));
    const rows = await mostAsked(data, site, {most: 200, among});
    return familyPage({family: id, asked, rows, filters: filterForm(await data.choices(), site)}, site);
  }
};
