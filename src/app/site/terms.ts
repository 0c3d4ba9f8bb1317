import {emergingPage} from "../pages/emerging-page.ts";
import {filterForm} from "../pages/parts/filters.ts";
import {termsPage} from "../pages/terms-page.ts";
import type {PageKind} from "./page-kind.ts";

/** Terms of work. */
export const termsKind: PageKind = {
  path: "terms",
  takesId: false,
  here: "terms",
  published: async () => [""],
  page: async (data, {site}) => {
    const findings = await data.ask("terms", {...site.filters, per: "quarter"});
    return termsPage(findings, filterForm(await data.choices(), site), site);
  }
};

/** What is new. */
export const emergingKind: PageKind = {
  path: "emerging",
  takesId: false,
  here: "emerging",
  published: async () => [""],
  page: async (data, {site}) => {
    return emergingPage(await data.ask("emerging", site.filters), filterForm(await data.choices(), site), site);
  }
};
