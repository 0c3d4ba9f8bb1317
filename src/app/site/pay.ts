import {filterForm} from "../pages/parts/filters.ts";
import {payPage} from "../pages/pay-page.ts";
import type {Site} from "../pages/site.ts";
import {valueLink} from "./cut-rankings.ts";
import {eachOf} from "./figures.ts";
import type {PageKind} from "./page-kind.ts";
import {chosenCurrency, currenciesOf, medianPay, medians} from "./pay-figures.ts";
import {type RankingWords, ranking} from "./rankings.ts";

/** Offered pay. */
export const payKind: PageKind = {
  path: "pay",
  takesId: false,
  here: "pay",
  published: async () => [""],
  page: async (data, {site, query}) => {
    const {filters} = site;
    const asked = /^[A-Z]{3}$/.test(query["currency"] ?? "") ? {currency: query["currency"] ?? ""} : {};
    const currency = {...(await chosenCurrency(data, {cut: "country", filters})), ...asked};
    const all = await data.ask("pay", {...filters, ...currency, per: "quarter"});
    const by = async (cut: string) =>
      medians((await eachOf(data, "pay", {cut, filters: {...filters, ...currency, per: "year"}})).filter(medianPay));
    return payPage(
      {
        pay: all.find(medianPay) ?? null,
        panel: all.find(({about}) => about["panel"] !== undefined) ?? null,
        bounds: all.find(({about}) => about["range"] !== undefined) ?? null,
        coverage: all.find(({about}) => about["coverage"] !== undefined) ?? null,
        others: currenciesOf(
          (await eachOf(data, "pay", {cut: "country", filters: {...filters, per: "year"}})).filter(medianPay)
        ),
        rankings: [
          ...ranking(await by("role"), words("By role", "role", site)),
          ...ranking(await by("country"), words("By country", "country", site)),
          ...ranking(await by("seniority"), words("By level", "seniority", site))
        ],
        filters: filterForm(await data.choices(), site, asked)
      },
      site
    );
  }
};

function words(title: string, cut: string, site: Site): RankingWords {
  return {
    title,
    says: "Median offered a year in ads that state it, newest year with enough ads; one currency only.",
    name: (finding) => valueLink(cut, finding, site)
  };
}
