import type {Finding} from "../../model/finding.ts";
import type {Family} from "../../model/skill.ts";
import type {Flags} from "../cli/filters.ts";
import {downturnsPage} from "../pages/downturns-page.ts";
import {familyName} from "../pages/family-names.ts";
import {html} from "../pages/html.ts";
import {filterForm} from "../pages/parts/filters.ts";
import {linkTo} from "../pages/site.ts";
import {component} from "./components.ts";
import type {SiteData} from "./data.ts";
import {oneSource} from "./one-source.ts";
import type {PageKind} from "./page-kind.ts";
import {ranking} from "./rankings.ts";

/** Each is a bootstrap of its own over all ads, so not every family is shown: those of AI, and what they stand beside. */
const shownFamilies: readonly Family[] = ["genai-llm", "ai-ml", "mlops", "data-engineering", "software", "cloud-infra"];

/** What held up in downturns. */
export const downturnsKind: PageKind = {
  path: "downturns",
  takesId: false,
  here: "downturns",
  published: async () => [""],
  page: async (data, {site, query}) => {
    const {filters, whose} = await oneSource(data, site, query);
    const all = await data.ask("resilience", filters);
    const fall = component(all, "all postings in the fall");
    const held = fall === null ? [] : await heldUp(data, filters);
    return downturnsPage(
      {
        fall: fall ?? all[0] ?? null,
        since: component(all, "all postings since the peak"),
        entry: component(all, "entry-level ads among these"),
        rankings: ranking(held, {
          title: "What held up, by family of skills",
          says: "The change of its ads in the fall, less that of all ads: above 0 it held up better.",
          head: "Better or worse by",
          name: ({about}) => {
            const family = about["family"] ?? "";
            return html`<a href="${linkTo(site, `family/${family}`)}">${familyName(family)}</a>`;
          }
        }),
        whose,
        filters: filterForm(await data.choices(), site)
      },
      site
    );
  }
};

async function heldUp(data: SiteData, filters: Flags): Promise<readonly Finding[]> {
  const held: Finding[] = [];
  for (const family of shownFamilies) {
    const found = component(await data.ask("resilience", {...filters, family}), "held up by");
    if (found !== null) held.push(found);
  }
  return held;
}
