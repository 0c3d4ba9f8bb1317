import {type Context, Hono} from "hono";
import {layoutOf} from "../collect/layout.ts";
import {readTerms} from "../collect/terms-read.ts";
import {embedsOf} from "../http/embeds.ts";
import type {SiteData} from "../site/data.ts";
import {emptyMemory, type Memory, siteData} from "../site/data.ts";
import {type Entry, pageEntries, roleEntries, type Search, searchOver, skillEntries} from "../site/search-index.ts";
import {allManifests} from "../warehouse/manifest.ts";
import type {WebContext} from "./context.ts";
import {type Shower, showerOf} from "./show.ts";

/** What pages are served from: a person's own ads, or made-up ones. */
export interface Serving {
  readonly context: WebContext;
  readonly show: Shower;
  /** Does work on the newest vintage, whose answers are remembered until there is a newer. */
  readonly withData: <T>(work: (data: SiteData) => Promise<T>) => Promise<T>;
  readonly search: () => Promise<Search>;
  /** Charts that travel, of the same data. */
  readonly embeds: Hono;
}

/** Chooses what a request is served from. */
export type Serve = (c: Context) => Serving;

/** Serves the pages of one context. */
export function servingOf(context: WebContext): Serving {
  let kept: {readonly vintage: number; readonly memory: Memory} = {vintage: -1, memory: emptyMemory()};
  let found: {readonly vintage: number; readonly search: Promise<Search>} | null = null;
  const withData: Serving["withData"] = (work) =>
    context.withMarket((market) => {
      const {vintage} = market.manifest;
      if (kept.vintage !== vintage) kept = {vintage, memory: emptyMemory()};
      const vintages = allManifests(context.warehouse);
      const terms = readTerms(layoutOf(context.warehouse))?.sources ?? [];
      const {nameOf, published} = context;
      return work(siteData({market, vintages, terms, skills: context.skills(), nameOf, published}, kept.memory));
    });
  const search = () => {
    const vintage = context.newest()?.vintage ?? 0;
    if (found?.vintage !== vintage) found = {vintage, search: indexOf(context, withData)};
    return found.search;
  };
  const embeds = new Hono().route("/embed", embedsOf(context));
  return {context, show: showerOf(context), withData, search, embeds};
}

const mostEmployers = 5000;

async function indexOf(context: WebContext, withData: Serving["withData"]): Promise<Search> {
  const skills = skillEntries(context.skills().values(), context.nameOf);
  return searchOver(context.newest() === null ? skills : [...skills, ...pageEntries, ...(await withData(othersIn))]);
}

async function othersIn(data: SiteData): Promise<readonly Entry[]> {
  const roles = (await data.choices()).find(({name}) => name === "role")?.values ?? [];
  const rows = await data.market.figures.rows(
    `SELECT employer_key, min(employer) AS employer FROM ads WHERE employer_key IS NOT NULL
     GROUP BY employer_key ORDER BY count(*) DESC, employer_key LIMIT ${mostEmployers}`
  );
  const employers = rows.map((row): Entry => {
    const key = String(row["employer_key"]);
    return {
      kind: "employer",
      name: String(row["employer"] ?? key),
      also: "",
      path: `employer/${encodeURIComponent(key)}`
    };
  });
  return [...roleEntries(roles), ...employers];
}
