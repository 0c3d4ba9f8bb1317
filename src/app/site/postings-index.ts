import {besideIndex, type PublishedIndex} from "../../market/published-index.ts";
import type {Flags} from "../cli/filters.ts";
import {indexPage} from "../pages/index-page.ts";
import type {Beside} from "../pages/parts/beside-published.ts";
import {filterForm} from "../pages/parts/filters.ts";
import {countryName, timeWords} from "../pages/words.ts";
import type {SiteData} from "./data.ts";
import {allSources, oneSource} from "./one-source.ts";
import type {PageKind} from "./page-kind.ts";

/** The index of new ads, beside what is published. */
export const postingsIndexKind: PageKind = {
  path: "postings-index",
  takesId: false,
  here: "postings-index",
  published: async () => [""],
  page: async (data, {site, query}) => {
    const {filters, whose} = await oneSource(data, site, query);
    const {base} = query;
    const found = await data.ask("postings-index", base === undefined ? filters : {...filters, base});
    const hidden = query[allSources] === undefined ? {} : {[allSources]: query[allSources]};
    return indexPage(
      {
        index: found.find(({about}) => about["postings"] === undefined) ?? null,
        surer: found.find(({about}) => about["postings"] !== undefined) ?? null,
        base: base ?? null,
        beside: await besideOf(data, filters),
        whose,
        filters: filterForm(await data.choices(), site, hidden)
      },
      site
    );
  }
};

/**
 * Our index of a country beside the published one: of the country that the filters name, else of the one with most ads among
 * those that are published.
 */
export async function besideOf(data: SiteData, filters: Flags): Promise<Beside> {
  const {published} = data;
  if (published.length === 0) return {beside: null, why: "No published index was named."};
  const most = (await data.choices()).find(({name}) => name === "country")?.values ?? [];
  const wanted = filters["country"] === undefined ? most : [filters["country"]];
  const known = wanted.flatMap((country) => published.find((one) => one.country === country) ?? [])[0];
  if (known === undefined)
    return {
      beside: null,
      why: `The published index that was named is of ${countriesOf(published)}: no ads counted here are.`
    };
  const [index] = await data.ask("postings-index", {...filters, country: known.country});
  const beside = besideIndex(index?.points ?? [], known);
  if (beside !== null) return {beside};
  const span = `${timeWords(known.months[0]?.at ?? "")} to ${timeWords(known.months.at(-1)?.at ?? "")}`;
  return {
    beside: null,
    why: `The published index of ${countryName(known.country)} is of ${span}: it shares fewer than six months with the index of our ads.`
  };
}

function countriesOf(published: readonly PublishedIndex[]): string {
  return published.map(({country}) => countryName(country)).join(", ");
}
