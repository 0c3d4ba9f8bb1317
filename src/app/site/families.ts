import {families} from "../../model/skill.ts";
import {familiesPage, familyPage} from "../pages/families-page.ts";
import {filterForm} from "../pages/parts/filters.ts";
import {shareOfSkills} from "./figures.ts";
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
    const rows = (await shareOfSkills(data, site)).filter((row) => data.skills.get(row.id)?.family === id);
    return familyPage(
      {family: id, asked, rows: rows.slice(0, 200), filters: filterForm(await data.choices(), site)},
      site
    );
  }
};
