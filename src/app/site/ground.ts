import {measures} from "../../market/measures.ts";
import {dataPage} from "../pages/data-page.ts";
import {sourcesPage} from "../pages/sources-page.ts";
import {sourceLines} from "../warehouse/source-lines.ts";
import type {PageKind} from "./page-kind.ts";

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
    return sourcesPage(
      {manifest: data.manifest, lines: await sourceLines(data.market), postings, terms: data.terms},
      site
    );
  }
};

/** Figures as data. */
export const dataKind: PageKind = {
  path: "data",
  takesId: false,
  here: "data",
  published: async () => [""],
  page: async (data, {site}) => {
    const whole = measures.filter(({name}) => wholeMeasures.includes(name));
    return dataPage({whole, vintages: data.vintages}, site);
  }
};
