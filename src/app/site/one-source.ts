import type {Flags} from "../cli/filters.ts";
import {type Html, html} from "../pages/html.ts";
import type {Site} from "../pages/site.ts";
import type {SiteData} from "./data.ts";

/** Whose ads are compared over time. */
export interface Compared {
  readonly filters: Flags;
  /** What is said of it; null when there is one source only, or one was chosen. */
  readonly whose: Html | null;
}

/** What is in the address when all sources are wanted together. */
export const allSources = "sources";

/**
 * The filters of a figure that tells rises and falls: where there are several sources and none is chosen, those of the one with
 * most ads, for a source that begins or ends looks like a rise or a fall.
 *
 * @param query the address; `sources=all` takes them all together
 */
export async function oneSource(
  data: SiteData,
  {filters, live}: Site,
  query: Readonly<Record<string, string>>
): Promise<Compared> {
  const sources = (await data.choices()).find(({name}) => name === "source")?.values ?? [];
  const [largest] = sources;
  if (largest === undefined || sources.length < 2 || filters["source"] !== undefined) return {filters, whose: null};
  const link = (says: string, more: Readonly<Record<string, string>>) =>
    live ? html` <a href="?${new URLSearchParams({...filters, ...more}).toString()}">${says}</a>` : null;
  if (query[allSources] === "all")
    return {
      filters,
      whose: html`<p class="soft">All sources together: one that begins or ends looks like a rise or a fall.${link(`Only ${largest}`, {})}</p>`
    };
  return {
    filters: {...filters, source: largest},
    whose: html`<p class="soft">Ads of ${largest} alone, which brought most: sources that begin or end would look like rises and falls.${link("All sources", {[allSources]: "all"})}</p>`
  };
}
