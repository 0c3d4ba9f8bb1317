import type {Finding} from "../../model/finding.ts";
import {html} from "../pages/html.ts";
import {filterForm} from "../pages/parts/filters.ts";
import {roleName} from "../pages/role-names.ts";
import {linkTo, type Site} from "../pages/site.ts";
import {atStart} from "../pages/skill-names.ts";
import {type AskedHow, type Ranking, skillPage} from "../pages/skill-page.ts";
import {countryName} from "../pages/words.ts";
import type {SiteData} from "./data.ts";
import {eachOf, shareOfSkills} from "./figures.ts";
import type {PageKind} from "./page-kind.ts";
import {quotesFor} from "./quotes.ts";
import {ranking} from "./rankings.ts";
import {roleId} from "./role-id.ts";

/** One skill. */
export const skillKind: PageKind = {
  path: "skill",
  takesId: true,
  here: "families",
  published: async (data) => {
    const site = {live: false, edition: null, here: "", up: "", filters: {}};
    return (await shareOfSkills(data, site)).filter(({paged}) => paged).map(({id}) => id);
  },
  page: async (data, {id, site}) => {
    const skill = data.skills.get(id);
    if (skill === undefined) return null;
    const one = (measure: string) => figureOf(data, measure, id, site);
    const asked = await one("skill-share");
    if (asked === null) return null;
    return skillPage(
      {
        skill,
        nameOf: data.nameOf,
        asked,
        named: await one("skill-mention-share"),
        momentum: await one("momentum"),
        growth: await one("growth"),
        how: site.live ? await askedHow(data, id) : [],
        rankings: site.live ? await rankingsOf(data, id, site) : [],
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

async function rankingsOf(data: SiteData, skill: string, site: Site): Promise<readonly Ranking[]> {
  const asked = {...site.filters, skill};
  const premium = await data.ask("premium", asked);
  const together = await data.ask("asked-together", asked);
  const roles = await eachOf(data, "skill-share", {cut: "role", filters: asked});
  const countries = await eachOf(data, "skill-share", {cut: "country", filters: asked});
  const other = (finding: Finding) => finding.about["other"] ?? finding.about["with"] ?? finding.about["pair"] ?? "";
  return [
    ...ranking(
      premium.filter(({unit, about}) => unit === premium[0]?.unit && about["compared"] !== undefined),
      {
        title: "Offered pay, against other ads",
        says: "Ads naming it offer more or less. This does not show that learning it raises pay.",
        name: ({about}) => about["compared"] ?? ""
      },
      false
    ),
    ...ranking(
      together,
      {
        title: "Asked together with",
        says: "How many times as often as if the two had nothing to do with each other.",
        name: (one) => nameOrId(data, other(one)),
        most: 15
      },
      false
    ),
    ...ranking(roles, {
      title: "By role",
      says: "Share of the ads of each role, newest month.",
      name: ({where}) =>
        html`<a href="${linkTo(site, `role/${roleId(where["role"] ?? "")}`)}">${roleName(where["role"] ?? "")}</a>`,
      most: 12
    }),
    ...ranking(countries, {
      title: "By country",
      says: "Share of the ads that name the country, newest month.",
      name: ({where}) => countryName(where["country"] ?? ""),
      most: 12
    })
  ];
}

function nameOrId(data: SiteData, id: string): string {
  return atStart(data.nameOf(id));
}

async function askedHow({market}: SiteData, skill: string): Promise<readonly AskedHow[]> {
  const rows = await market.figures.rows(
    `SELECT stance, count(*)::DOUBLE AS ads FROM (
       SELECT posting, stance FROM mentions WHERE skill = $1
       QUALIFY row_number() OVER (PARTITION BY posting ORDER BY list_position(['required', 'preferred', 'work', 'context', 'excluded'], stance)) = 1)
     GROUP BY stance ORDER BY list_position(['required', 'preferred', 'work', 'context', 'excluded'], stance)`,
    [skill]
  );
  return rows.map((row) => ({stance: String(row["stance"]), ads: Number(row["ads"])}));
}
