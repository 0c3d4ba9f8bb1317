import type {Finding} from "../../model/finding.ts";
import {cutPage} from "../pages/cut-page.ts";
import {type Html, html} from "../pages/html.ts";
import {filterForm} from "../pages/parts/filters.ts";
import {roleName} from "../pages/role-names.ts";
import {linkTo, type Site} from "../pages/site.ts";
import {atStart} from "../pages/skill-names.ts";
import {countryName} from "../pages/words.ts";
import {eachOf} from "./figures.ts";
import type {PageKind} from "./page-kind.ts";
import {medianPay, medians} from "./pay-figures.ts";
import {ranking} from "./rankings.ts";
import {roleId} from "./role-id.ts";

interface Cutting {
  readonly path: string;
  readonly cut: "country" | "sector" | "role";
  readonly title: string;
  readonly lead: string;
  readonly thing: string;
  readonly name: (value: string, site: Site) => Html | string;
}

function cutKind({path, cut, title, lead, thing, name}: Cutting): PageKind {
  const named = (site: Site) => (finding: Finding) => name(finding.where[cut] ?? "", site);
  return {
    path,
    takesId: false,
    here: path,
    published: async () => [""],
    page: async (data, {site}) => {
      const rankings = [
        ...ranking(await eachOf(data, "ai-share", {cut, filters: site.filters}), {
          title: "Ads that ask for an AI skill",
          says: "Share of ads, newest month with enough of them.",
          name: named(site)
        }),
        ...ranking(
          medians((await eachOf(data, "pay", {cut, filters: {...site.filters, per: "year"}})).filter(medianPay)),
          {
            title: "Offered pay",
            says: "Median a year in ads that state it; each in its commonest currency, nothing converted.",
            name: (finding) =>
              html`${named(site)(finding)} <span class="soft">${finding.about["currency"] ?? ""}</span>`
          }
        )
      ];
      const postings = await data.ask("postings-new", {...site.filters, by: cut});
      return cutPage(
        {title, lead, thing, postings, name: named(site), rankings, filters: filterForm(await data.choices(), site)},
        site
      );
    }
  };
}

/** Where the work is. */
export const placesKind = cutKind({
  path: "places",
  cut: "country",
  title: "Places",
  lead: "An ad counts once in each country that it names, so countries add up to more than all ads.",
  thing: "Country",
  name: (value) => countryName(value)
});

/** For whom the work is. */
export const sectorsKind = cutKind({
  path: "sectors",
  cut: "sector",
  title: "Sectors",
  lead: "The employer's line of business: as the source gives it, else inferred from the ad.",
  thing: "Sector",
  name: (value) => atStart(value)
});

/** What the work is called. */
export const rolesKind = cutKind({
  path: "roles",
  cut: "role",
  title: "Roles",
  lead: "By the usual name behind the title; an ad counts once under each role that it offers.",
  thing: "Role",
  name: (value, site) => html`<a href="${linkTo(site, `role/${roleId(value)}`)}">${roleName(value)}</a>`
});
