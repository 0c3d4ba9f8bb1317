import {measures} from "../../market/measures.ts";
import {dataPage} from "../pages/data-page.ts";
import {sourcesPage} from "../pages/sources-page.ts";
import {sourceLines} from "../warehouse/source-lines.ts";
import type {PageKind} from "./page-kind.ts";
import {besideOf} from "./postings-index.ts";
import {cutFile, skillCuts} from "./skill-rankings.ts";

/** Measures that have a file with a figure of every skill. */
export const wholeMeasures: readonly string[] = ["skill-share", "skill-mention-share", "growth", "momentum"];

/** Where the ads came from. */
export const sourcesKind: PageKind = {
  path: "sources",
  takesId: false,
  here: "sources",
  published: async () => [""],
  page: async (data, {site}) => {
    const [postings = null] = await data.ask("postings-new");
    const lines = await sourceLines(data.market);
    const beside = await besideOf(data, {});
    return sourcesPage({manifest: data.manifest, lines, postings, terms: data.terms, beside}, site);
  }
};

/** Figures as data. */
export const dataKind: PageKind = {
  path: "data",
  takesId: false,
  here: "data",
  published: async () => [""],
  page: async (data, {site}) => {
    const figures = measures.filter(({name}) => wholeMeasures.includes(name));
    const byCut = skillCuts.map((cut) => ({
      name: cutFile(cut),
      title: `Share of postings that ask for a skill, by ${cut}`
    }));
    const whole = site.live ? figures : [...figures, ...byCut];
    return dataPage({whole, vintages: data.vintages}, site);
  }
};
