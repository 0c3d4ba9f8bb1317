import {filterForm} from "../pages/parts/filters.ts";
import {roleName} from "../pages/role-names.ts";
import {rolePage} from "../pages/role-page.ts";
import {termName} from "../pages/terms-page.ts";
import {valueLink} from "./cut-rankings.ts";
import type {SiteData} from "./data.ts";
import {eachOf, mostAsked} from "./figures.ts";
import type {PageKind} from "./page-kind.ts";
import {chosenCurrency, medianPay} from "./pay-figures.ts";
import {ranking} from "./rankings.ts";
import {roleId} from "./role-id.ts";

/** One role. */
export const roleKind: PageKind = {
  path: "role",
  takesId: true,
  here: "roles",
  published: async (data) => (await rolesIn(data)).slice(0, 30).map(roleId),
  page: async (data, {id, site}) => {
    const role = (await rolesIn(data)).find((name) => roleId(name) === id || name === id);
    if (role === undefined) return null;
    const filters = {...site.filters, role};
    const own = {...site, filters};
    const currency = await chosenCurrency(data, {cut: "seniority", filters});
    const pay = await data.ask("pay", {...filters, ...currency, per: "quarter"});
    const level = await eachOf(data, "pay", {cut: "seniority", filters: {...filters, ...currency, per: "year"}});
    return rolePage(
      {
        role: roleName(role),
        postings: (await data.ask("postings-new", filters))[0] ?? null,
        ai: (await data.ask("ai-share", filters))[0] ?? null,
        pay: pay.find(medianPay) ?? null,
        coverage: pay.find(({about}) => about["coverage"] !== undefined) ?? null,
        rows: await mostAsked(data, own, {most: 40}),
        rankings: [
          ...ranking(await data.ask("terms", {...filters, per: "year"}), {
            title: "Terms",
            says: "Share of its ads that state each, newest year.",
            name: termName
          }),
          ...ranking(level.filter(medianPay), {
            title: "Offered pay by level",
            says: "Median a year in ads that state it, newest year.",
            name: (finding) => valueLink("seniority", finding, site)
          })
        ],
        filters: filterForm(
          (await data.choices()).filter(({name}) => name !== "role"),
          site
        )
      },
      site
    );
  }
};

async function rolesIn(data: SiteData): Promise<readonly string[]> {
  return (await data.choices()).find(({name}) => name === "role")?.values ?? [];
}
