import type {Finding} from "../../model/finding.ts";
import {type Html, html} from "../pages/html.ts";
import {filterForm} from "../pages/parts/filters.ts";
import {payPage} from "../pages/pay-page.ts";
import {roleName} from "../pages/role-names.ts";
import {linkTo} from "../pages/site.ts";
import {atStart} from "../pages/skill-names.ts";
import {countryName} from "../pages/words.ts";
import {eachOf} from "./figures.ts";
import type {PageKind} from "./page-kind.ts";
import {medianPay, medians} from "./pay-figures.ts";
import {ranking} from "./rankings.ts";
import {roleId} from "./role-id.ts";

/** Offered pay. */
export const payKind: PageKind = {
  path: "pay",
  takesId: false,
  here: "pay",
  published: async () => [""],
  page: async (data, {site, query}) => {
    const currency = /^[A-Z]{3}$/.test(query["currency"] ?? "") ? {currency: query["currency"] ?? ""} : {};
    const all = await data.ask("pay", {...site.filters, ...currency, per: "quarter"});
    const by = async (cut: string) =>
      medians(
        (await eachOf(data, "pay", {cut, filters: {...site.filters, ...currency, per: "year"}})).filter(medianPay)
      );
    return payPage(
      {
        pay: all.find(medianPay) ?? null,
        panel: all.find(({about}) => about["panel"] !== undefined) ?? null,
        bounds: all.find(({about}) => about["range"] !== undefined) ?? null,
        coverage: all.find(({about}) => about["coverage"] !== undefined) ?? null,
        rankings: [
          ...ranking(
            await by("role"),
            words(
              "By role",
              (one) =>
                html`<a href="${linkTo(site, `role/${roleId(one.where["role"] ?? "")}`)}">${roleName(one.where["role"] ?? "")}</a>`
            )
          ),
          ...ranking(
            await by("country"),
            words("By country", ({where}) => countryName(where["country"] ?? ""))
          ),
          ...ranking(
            await by("seniority"),
            words("By level", ({where}) => atStart((where["seniority"] ?? "").replaceAll("-", " ")))
          )
        ],
        filters: filterForm(await data.choices(), site)
      },
      site
    );
  }
};

function words(title: string, name: (finding: Finding) => Html | string) {
  return {
    title,
    says: "Median offered a year in ads that state it, newest year with enough ads; one currency only.",
    name
  };
}
