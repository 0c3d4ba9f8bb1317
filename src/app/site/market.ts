import type {Finding} from "../../model/finding.ts";
import {marketPage} from "../pages/market-page.ts";
import {filterForm} from "../pages/parts/filters.ts";
import type {Site} from "../pages/site.ts";
import type {SiteData} from "./data.ts";
import {aiShare, mostAsked} from "./figures.ts";
import type {PageKind} from "./page-kind.ts";

const mostSkills = 40;

/** The market at a glance. */
export const marketKind: PageKind = {
  path: "market",
  takesId: false,
  here: "market",
  published: async () => [""],
  page: async (data, {site}) => {
    const [postings = null] = await data.ask("postings-new", site.filters);
    return marketPage(
      {
        postings,
        ai: await aiShare(data, site.filters),
        growth: await data.ask("growth", {...site.filters, by: "skill"}),
        offered: await offeredIn(data, site.filters),
        fresh: (await freshIn(data, site))?.filter(isNew).slice(0, 12).map(freshOf) ?? null,
        top: await mostAsked(data, site, {most: mostSkills}),
        filters: filterForm(await data.choices(), site),
        nameOf: data.nameOf
      },
      site
    );
  }
};

type Offered = {readonly says: string; readonly finding: Finding; readonly path: string};

async function offeredIn(data: SiteData, filters: Readonly<Record<string, string>>): Promise<readonly Offered[]> {
  const pay = await data.ask("pay", filters);
  const median = pay.find(
    ({about, unit}) => unit === "money-a-year" && about["panel"] === undefined && about["range"] === undefined
  );
  const coverage = pay.find(({about}) => about["coverage"] !== undefined);
  const terms = await data.ask("terms", filters);
  const remote = terms.find(({about}) => about["term"] === "remote");
  const visa = terms.find(({about}) => about["term"] === "visa");
  return [
    ...(median === undefined
      ? []
      : [{says: "a year is the median of offered pay, in ads that state it.", finding: median, path: "pay"}]),
    ...(coverage === undefined ? [] : [{says: "of ads state pay.", finding: coverage, path: "pay"}]),
    ...(remote === undefined ? [] : [{says: "say the work is remote.", finding: remote, path: "terms"}]),
    ...(visa === undefined ? [] : [{says: "offer a visa.", finding: visa, path: "terms"}])
  ];
}

/** New names are found in the text of every ad, which takes a while: the first page of a live site does not wait for it. */
async function freshIn(data: SiteData, {live, filters}: Site): Promise<readonly Finding[] | null> {
  return live ? data.known("emerging", filters) : data.ask("emerging", filters);
}

/** What its months say must be more than "cannot tell". */
function isNew({state = ""}: Finding): boolean {
  return state !== "" && !state.includes("cannot tell");
}

function freshOf({about, points}: Finding): {term: string; says: string} {
  return {term: about["term"] ?? "", says: `${points.reduce((sum, {count}) => sum + count, 0)} ads`};
}
