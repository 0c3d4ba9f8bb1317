import type {Finding} from "../../model/finding.ts";
import {durationPage} from "../pages/duration-page.ts";
import {filterForm} from "../pages/parts/filters.ts";
import {component, medianDays} from "./components.ts";
import {cutRankings} from "./cut-rankings.ts";
import type {PageKind} from "./page-kind.ts";

/** How long ads stay up. */
export const durationKind: PageKind = {
  path: "duration",
  takesId: false,
  here: "duration",
  published: async () => [""],
  page: async (data, {site}) => {
    const all = await data.ask("duration", site.filters);
    const median = component(all, medianDays);
    const known = (median?.points.at(-1)?.base ?? 0) > 0;
    const rankings = await cutRankings(data, site, {
      measure: "duration",
      says: "Days until half of the ads are taken down, those still up counted as up for at least so long.",
      head: "Days",
      choose: (found: readonly Finding[]) => found.filter(({about}) => about["component"] === medianDays)
    });
    return durationPage(
      {
        median,
        left: all.filter(({about}) => about["component"]?.startsWith("still up after") === true),
        rankings: known ? rankings : [],
        filters: filterForm(await data.choices(), site)
      },
      site
    );
  }
};
