import {premium} from "../../market/premium.ts";
import type {Finding} from "../../model/finding.ts";
import type {Ranking} from "../pages/parts/ranking.ts";
import type {Site} from "../pages/site.ts";
import {atStart} from "../pages/skill-names.ts";
import {valueLink} from "./cut-rankings.ts";
import type {SiteData} from "./data.ts";
import {eachOf, mostAsked} from "./figures.ts";
import {ranking} from "./rankings.ts";

/** On a published site the skills that most ads ask for say what they are asked for with: each is a question of its own. */
const mostTogether = 100;

/** The cuts by which the share of a skill is shown, the whole of which is one file of a published site. */
export const skillCuts = ["role", "country"] as const;

/** The file with the share of every skill by a cut. */
export function cutFile(cut: string): string {
  return `skill-share-by-${cut}`;
}

/** Where rankings are shown. */
export interface Shown {
  readonly site: Site;
  /** Whether comparisons of all ads are left out unless they were asked for before. */
  readonly late: boolean;
}

/** A skill's pay against other ads, what it is asked for with, and its share by role and country. */
export async function skillRankings(data: SiteData, skill: string, {site, late}: Shown): Promise<readonly Ranking[]> {
  const filters = {...site.filters, skill};
  const long = async (measure: string) =>
    late ? ((await data.known(measure, filters)) ?? []) : data.ask(measure, filters);
  const pay = (await tellsPay(data, skill, site)) ? await long("premium") : [];
  const compared = pay.filter(({unit, about}) => unit === premium.unit && about["compared"] !== undefined);
  const told = compared.some(({points}) => points.some(({value}) => value !== null));
  const together = (await tellsTogether(data, skill, site)) ? await long("asked-together") : [];
  const shares: Ranking[] = [];
  for (const cut of skillCuts) shares.push(...(await shareBy(data, skill, {cut, site})));
  return [
    ...ranking(
      told ? compared : [],
      {
        title: "Offered pay, against other ads",
        says: "Ads naming it offer more or less. This does not show that learning it raises pay.",
        name: ({about}) => atStart(about["compared"] ?? ""),
        head: "More or less"
      },
      false
    ),
    ...ranking(
      together,
      {
        title: "Asked together with",
        says: "How many times as often as if the two had nothing to do with each other.",
        name: ({about}) => atStart(data.nameOf(about["with"] ?? "")),
        head: "Times as often",
        most: 15
      },
      false
    ),
    ...shares
  ];
}

const says = {
  role: "Share of the ads of each role, newest year with enough of them.",
  country: "Share of the ads that name the country, newest year with enough of them."
} as const;

interface Cut {
  readonly cut: (typeof skillCuts)[number];
  readonly site: Site;
}

/** Values whose ads never ask for the skill are left out. */
async function shareBy(data: SiteData, skill: string, {cut, site}: Cut): Promise<readonly Ranking[]> {
  const filters = {...site.filters, skill, per: "year"};
  const found = site.live
    ? await eachOf(data, "skill-share", {cut, filters})
    : ((await data.sharesBy(cut)).get(skill) ?? []);
  const asked = found.filter(({points}) => points.some(({count}) => count > 0));
  return ranking(asked, {
    title: cut === "role" ? "By role" : "By country",
    says: says[cut],
    name: (finding: Finding) => valueLink(cut, finding, site),
    head: "Share of ads",
    ...(site.live ? {} : {file: cutFile(cut)})
  });
}

async function tellsPay(data: SiteData, skill: string, {live}: Site): Promise<boolean> {
  return live || (await data.paid()).has(skill);
}

async function tellsTogether(data: SiteData, skill: string, site: Site): Promise<boolean> {
  if (site.live) return true;
  return (await mostAsked(data, site, {most: mostTogether})).some(({id}) => id === skill);
}
