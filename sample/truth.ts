import type {Advert} from "./content.ts";
import {type Crawl, dayName, lastingSkill, lifeLaw} from "./crawl.ts";
import {plantedPlaces} from "./data/places.ts";
import {plantedSectors} from "./data/sectors.ts";
import {plantedSkills} from "./data/skills.ts";
import {levels, type Market, spread} from "./market.ts";
import {payGrowth, statesPay} from "./pay.ts";
import {shareLaw} from "./share-law.ts";
import {type Counts, countBy, newCounts, type Sheet} from "./truth/counts.ts";
import {payTally} from "./truth/pay-tally.ts";
import {repeatTally} from "./truth/repeat-tally.ts";

/** Gathers what is true of a market while its postings are made. */
export interface Truth {
  readonly add: (advert: Advert) => void;
  /** All of it, as plain data for JSON. */
  readonly finish: (crawl: Crawl) => object;
}

/**
 * The truth of a market: the laws it was drawn from, and the counts that came of them, by month.
 *
 * Counts are of ads with copies dropped, as Assay counts by default: a copy is left out, a re-post and the same text for another
 * place are counted.
 */
export function truthOf(market: Market): Truth {
  const size = market.monthNames.length;
  const postings = newCounts(size);
  const rows = newCounts(size);
  const asked: Sheet = new Map();
  const mentioned: Sheet = new Map();
  const cuts = new Map<string, Sheet>();
  const employers = new Map<string, number>();
  const repeats = repeatTally(market);
  const pay = payTally(market);
  return {
    add(advert) {
      const {month, content} = advert;
      rows[month] = (rows[month] ?? 0) + 1;
      if (repeats.add(advert) === "copy") return;
      postings[month] = (postings[month] ?? 0) + 1;
      for (const {skill} of content.asked) countBy(asked, skill, month, size);
      for (const skill of namedIn(advert)) countBy(mentioned, skill, month, size);
      for (const [cut, value] of cutsOf(advert)) countBy(sheetOf(cuts, cut), value, month, size);
      employers.set(content.employer.name, (employers.get(content.employer.name) ?? 0) + 1);
      pay.add(advert);
    },
    finish: (crawl) => ({
      synthetic: true,
      seed: market.seed,
      postings: market.postings,
      months: market.monthNames,
      rows: [...rows],
      counted: [...postings],
      skills: plantedSkills.map((skill, k) => ({
        ...skill,
        asked: [...(asked.get(k) ?? newCounts(size))],
        mentioned: [...(mentioned.get(k) ?? newCounts(size))],
        law: market.monthNames.map((_, m) => rounded(shareLaw(market, k, m)))
      })),
      cuts: Object.fromEntries([...cuts].map(([cut, sheet]) => [cut, plainSheet(sheet)])),
      employers: employerTruth(employers),
      pay: {...pay.finish(), growth: payGrowth, states: statesPay, levels, places: plantedPlaces},
      spread,
      repeats: repeats.finish(),
      closings: {...lifeLaw, lasting: lastingSkill, crawl: crawlTruth(crawl)}
    })
  };
}

function namedIn({content}: Advert): ReadonlySet<number> {
  return new Set([...content.asked, ...content.named].map(({skill}) => skill));
}

function cutsOf({content, place}: Advert): readonly (readonly [string, string])[] {
  const {role, level, employer, terms} = content;
  const {years, ...said} = terms;
  return [
    ["role", role.title.toLowerCase()],
    ["seniority", level.seniority],
    ["country", place.country],
    ["sector", plantedSectors[employer.sector]?.name ?? ""],
    ["years_min", years === null ? "unsaid" : String(years)],
    ...Object.entries(said)
  ];
}

function sheetOf(cuts: Map<string, Sheet>, cut: string): Sheet {
  const known = cuts.get(cut) ?? new Map<string, Counts>();
  cuts.set(cut, known);
  return known;
}

function plainSheet(sheet: Sheet): object {
  return Object.fromEntries([...sheet].sort().map(([value, counts]) => [value, [...counts]]));
}

function employerTruth(employers: ReadonlyMap<string, number>): object {
  const sorted = [...employers].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  const ten = sorted.slice(0, 10);
  return {
    count: sorted.length,
    share_of_ten_largest: rounded(ten.reduce((sum, [, count]) => sum + count, 0) / Math.max(1, all)),
    largest: ten.map(([name, count]) => ({name, postings: count}))
  };
}

function crawlTruth({from, to, outages}: Crawl): object {
  return {
    from: dayName(from),
    to: dayName(to),
    outages: outages.map((outage) => ({board: outage.board, from: dayName(outage.from), to: dayName(outage.to)}))
  };
}

function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
