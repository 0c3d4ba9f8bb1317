import type {Finding} from "../../model/finding.ts";
import {filterForm} from "../pages/parts/filters.ts";
import type {Site} from "../pages/site.ts";
import {skillPage} from "../pages/skill-page.ts";
import type {SiteData} from "./data.ts";
import {askedHow} from "./every-skill.ts";
import {shareOfSkills} from "./figures.ts";
import {isLong} from "./many-ads.ts";
import type {PageKind} from "./page-kind.ts";
import {quotesFor} from "./quotes.ts";
import {skillRankings} from "./skill-rankings.ts";

/** One skill. */
export const skillKind: PageKind = {
  path: "skill",
  takesId: true,
  here: "families",
  published: async (data) => {
    const site = {live: false, edition: null, here: "", up: "", filters: {}};
    return (await shareOfSkills(data, site)).filter(({paged}) => paged).map(({id}) => id);
  },
  page: async (data, {id, site, query}) => {
    const skill = data.skills.get(id);
    if (skill === undefined) return null;
    const one = (measure: string) => figureOf(data, measure, id, site);
    const asked = await one("skill-share");
    if (asked === null) return null;
    const late = query["full"] === undefined && isLong(data, site);
    return skillPage(
      {
        skill,
        nameOf: data.nameOf,
        asked,
        named: await one("skill-mention-share"),
        momentum: await one("momentum"),
        growth: await one("growth"),
        how: (site.live ? await askedHow(data.market, id) : await data.allHow()).get(id) ?? [],
        rankings: await skillRankings(data, id, {site, late}),
        late: late ? `?${new URLSearchParams({...site.filters, full: "yes"}).toString()}` : null,
        quotes: await quotesFor(data, id, site),
        filters: filterForm(await data.choices(), site)
      },
      site
    );
  }
};

/** One figure of a skill; a published site takes it from that of all skills, which is asked once. */
async function figureOf(data: SiteData, measure: string, id: string, site: Site): Promise<Finding | null> {
  if (site.live) return (await data.ask(measure, {...site.filters, skill: id}))[0] ?? null;
  const all = await data.ask(measure, {by: "skill"});
  return all.find(({about}) => about["skill"] === id) ?? null;
}
