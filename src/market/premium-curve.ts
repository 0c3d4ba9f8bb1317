import type {Point} from "../model/finding.ts";
import {clusteredEffect} from "../stats/clustered-effect.ts";
import {clusteredMedianEffect} from "../stats/clustered-median-effect.ts";
import {median} from "../stats/quantile.ts";
import type {PaidAd} from "./pay-rows.ts";
import {periodOf} from "./per.ts";
import {rounded} from "./points.ts";

/** Median regression of more ads than this would keep a reader waiting. */
const mostForMedians = 50_000;

/** One way to compare ads that name a skill with those that do not: only with ads that are alike in these ways. */
export interface Specification {
  readonly name: string;
  readonly alike: readonly ((ad: PaidAd) => string)[];
  /** Whether means of log pay are compared, or medians, which a few very high offers do not move. */
  readonly middle?: "mean" | "median";
}

const quarter = (ad: PaidAd) => periodOf(ad.month, "quarter");
const place = [(ad: PaidAd) => ad.seniority, (ad: PaidAd) => ad.country];

/** Occupation, seniority and place alike: the specification of trends and of many skills at once. */
export const alikeInWork: Specification = {
  name: "same occupation, quarter, seniority and country",
  alike: [quarter, (ad) => ad.role, ...place]
};

/** The specification curve: from all ads to ads that are alike in more and more ways. */
export const specifications: readonly Specification[] = [
  {name: "all ads", alike: []},
  {name: "same occupation and quarter", alike: [quarter, (ad) => ad.role]},
  alikeInWork,
  {name: "the same, within the same employer", alike: [...alikeInWork.alike, (ad) => ad.cluster]},
  {
    name: "same job title, quarter, seniority and country",
    // An ad without a title is like no other.
    alike: [quarter, (ad) => (ad.title === "unsaid" ? ad.posting : ad.title), ...place]
  },
  {name: "same seniority, medians of pay", alike: [(ad) => ad.seniority], middle: "median"}
];

/** An ad with the logarithm of its pay. */
export interface LogPaid {
  readonly ad: PaidAd;
  readonly log: number;
}

/** Ads whose pay is within ten times of the median, with its logarithm: what is farther off is mostly misread. */
export function logPaid(ads: readonly PaidAd[]): readonly LogPaid[] {
  const middle = median(ads.map(({pay}) => pay)) ?? 1;
  return ads.flatMap((ad) => (ad.pay >= middle / 10 && ad.pay <= middle * 10 ? [{ad, log: Math.log(ad.pay)}] : []));
}

/** What a comparison gives: a point, and the p-value of "no difference" where there is one. */
export interface Compared {
  readonly point: Point;
  readonly p: number | null;
}

/** What a comparison is told. */
export interface Comparing {
  readonly at: string;
  readonly specification: Specification;
  /** Fewest ads that name it, and fewest that do not. */
  readonly fewest: number;
}

/**
 * By how much more ads that name the skill pay than ads that are alike but do not, as a share: 0.1 is 10 % more.
 *
 * The difference of mean logarithms of pay within groups, brought back to a share, clustered by employer. `count` is the ads that
 * name it, `base` all ads that were compared.
 *
 * @returns null with a why when there are too few of either, too few employers, or nothing to compare within groups
 */
export function compare(ads: readonly LogPaid[], {at, specification, fewest}: Comparing): Compared {
  const named = ads.filter(({ad}) => ad.named).length;
  const absent = (why: string): Compared => ({point: {at, value: null, count: named, base: ads.length, why}, p: null});
  const why = whyNot(ads, named, fewest);
  if (why !== null) return absent(why);
  if (specification.middle === "median" && ads.length > mostForMedians)
    return absent(`more than ${mostForMedians} ads: medians of like ads are not worked out`);
  const effect = specification.middle === "median" ? clusteredMedianEffect : clusteredEffect;
  const found = effect({
    y: ads.map(({log}) => log),
    d: ads.map(({ad}) => (ad.named ? 1 : 0)),
    groupings: specification.alike.map((alike) => ads.map(({ad}) => alike(ad))),
    clusters: ads.map(({ad}) => ad.cluster)
  });
  if (found === "no-variation") return absent("nothing to compare: no pair of like ads of which one names it");
  if (found === "few-clusters") return absent("too few employers with both kinds of ad for a margin");
  const [value, low, high] = [found.value, found.low, found.high].map((log) => rounded(Math.expm1(log)));
  const count = found.rows.filter((i) => ads[i]?.ad.named === true).length;
  if (count < fewest) return absent("too few ads that name it among like ads");
  return {point: {at, value: value ?? 0, low: low ?? 0, high: high ?? 0, count, base: found.rows.length}, p: found.p};
}

function whyNot(ads: readonly LogPaid[], named: number, fewest: number): string | null {
  if (ads.length === 0) return "no ad states pay in this currency";
  if (named < fewest) return "too few ads that name it and state pay";
  if (ads.length - named < fewest) return "too few other ads that state pay";
  if (new Set(ads.map(({ad}) => ad.cluster)).size === 1) return "one employer only";
  return new Set(ads.map(({log}) => log)).size === 1 ? "all ads state the same pay" : null;
}

/** What a premium says in words: `cannot tell` where its interval covers 0; nothing where there is none. */
export function premiumState(point: Point): {readonly state?: string} {
  if (point.value === null || point.low === null || point.high === null) return {};
  if (point.low > 0) return {state: "ads naming it offer more"};
  return {state: point.high < 0 ? "ads naming it offer less" : "cannot tell"};
}
