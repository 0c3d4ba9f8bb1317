import {openPage} from "../pages/open-page.ts";
import {filterForm} from "../pages/parts/filters.ts";
import {cutRankings} from "./cut-rankings.ts";
import type {PageKind} from "./page-kind.ts";

/** How many ads are open. */
export const openKind: PageKind = {
  path: "open",
  takesId: false,
  here: "open",
  published: async () => [""],
  page: async (data, {site}) => {
    const [open = null] = await data.ask("postings-open", site.filters);
    const rankings =
      open === null || open.points.length === 0
        ? []
        : await cutRankings(data, site, {
            measure: "postings-open",
            says: "Ads open on the newest day on which boards were looked at.",
            head: "Open ads",
            choose: (found) => found
          });
    return openPage({open, rankings, filters: filterForm(await data.choices(), site)}, site);
  }
};
