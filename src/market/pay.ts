import {joined, ofClusters} from "../stats/clustered-columns.ts";
import type {ClusterSums} from "../stats/clustered-share.ts";
import {ascending} from "../stats/quantile.ts";
import type {CaveatCode} from "./caveats.ts";
import {constantEmployers} from "./constant-panel.ts";
import {groupBy} from "./group-by.ts";
import type {Ask, Measure, Series, Tables} from "./measure.ts";
import {clusterSums} from "./month-sums.ts";
import {chooseCurrency, currencyOption} from "./pay-currency.ts";
import {boundsPoint, medianPoint, type PayPeriod} from "./pay-points.ts";
import {payEvidence} from "./pay-rows.ts";
import {type MonthPay, monthPays, monthPaysOf, newestPaid, paySums} from "./pay-sums.ts";
import {type Length, lengthOf, periodOf, periodsOf, perOption} from "./per.ts";
import {sharePoint} from "./points.ts";
import {numberIn, wordIn} from "./row.ts";

/** What ads offer a year: the median of the middles of stated ranges. */
export const pay: Measure = {
  name: "pay",
  version: 1,
  title: "Offered pay a year",
  unit: "money-a-year",
  counts: "ads that state base pay in the currency (both ends of a range, or one sum); the middle of each is observed",
  of: "postings dated in the period",
  fewest: 20,
  stances: ["required", "preferred", "work"],
  subject: "skill-or-all",
  options: [currencyOption, perOption("month")],
  files: [],
  method:
    "median of mid-points, brought to a year of 12 months, 52 weeks, 260 days or 2,080 hours; 95 % interval after Woodruff, clustered by employer; the range that a median of all ads could have is after Manski",
  caveats: ["pay-as-offered", "margin-covers-chance-only", "newest-month-preliminary"],
  rows: (ask) => ({
    pays: monthPays(ask),
    sums: paySums(ask, lengthOf(ask.options["per"])),
    newest: newestPaid(ask)
  }),
  estimate: payAnswer,
  evidence: payEvidence
};

function payAnswer({pays = [], sums = [], newest = []}: Tables, ask: Ask): readonly Series[] {
  const per = lengthOf(ask.options["per"]);
  const stated = monthPaysOf(pays);
  const totals = new Map(sums.map((row) => [wordIn(row, "period") ?? "unknown", clusterSums(row)]));
  const periods = between([...totals.keys()], per);
  const coverage = coverageSeries(periods, totals);
  const choice = chooseCurrency(countsOf(stated), ask.options["currency"]);
  if (choice.currency === null) {
    const points = periods.map((at) => {
      const {k = 0, n = 0} = totals.get(at) ?? {};
      return {at, value: null, count: choice.asked ? 0 : k, base: n, why: n === 0 ? "no postings" : choice.why};
    });
    return [{points, state: choice.why}, coverage];
  }
  const own = stated.filter(({currency}) => currency === choice.currency);
  const cut = (part: readonly MonthPay[]) => periodsWith(part, {periods, totals, per});
  const caveats: CaveatCode[] = [
    ...(choice.others > 0 ? (["pay-in-one-currency"] as const) : []),
    ...(choice.asked ? [] : (["most-common-currency"] as const)),
    ...(allAlike(own) ? (["same-pay-in-all"] as const) : []),
    ...(hasMoved(coverage) ? (["pay-coverage-moved"] as const) : [])
  ];
  const about = {currency: choice.currency};
  const whole = cut(own);
  const points = whole.map((period) => medianPoint(period, pay.fewest));
  const evidence = (panel: number) =>
    newest.flatMap((row) => (numberIn(row, "panel") === panel ? (wordIn(row, "posting") ?? []) : []));
  const median: Series = {about, caveats, points, evidence: evidence(0)};
  return [median, ...panelSeries(own, {about, cut, evidence: evidence(1)}), boundsSeries(whole, about), coverage];
}

function countsOf(stated: readonly MonthPay[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {currency, ads} of stated) counts.set(currency, (counts.get(currency) ?? 0) + ads.values.length);
  return counts;
}

function allAlike(own: readonly MonthPay[]): boolean {
  const one = own[0]?.ads.values[0];
  return one !== undefined && own.every(({ads}) => ads.values.every((value) => value === one));
}

/** Periods of the same length that lie between the first and the last, whatever has postings. */
function between(seen: readonly string[], per: Length): readonly string[] {
  const months = seen.map((period) => firstMonth(period));
  return periodsOf(months, per);
}

function firstMonth(period: string): string {
  const [year = "", quarter] = period.split("-Q");
  if (quarter !== undefined) return `${year}-${String(Number(quarter) * 3 - 2).padStart(2, "0")}`;
  return period.length === 4 ? `${period}-01` : period;
}

interface Calendar {
  readonly periods: readonly string[];
  readonly totals: ReadonlyMap<string, ClusterSums>;
  readonly per: Length;
}

function periodsWith(pays: readonly MonthPay[], {periods, totals, per}: Calendar): readonly PayPeriod[] {
  const byPeriod = groupBy(pays, ({month}) => periodOf(month, per));
  return periods.map((at) => {
    const {k = 0, n = 0} = totals.get(at) ?? {};
    const ads = joined(byPeriod.get(at)?.map((own) => own.ads) ?? []);
    return {at, ads: {...ads, sorted: ascending(ads.values)}, base: n, silent: n - k};
  });
}

interface Cutting {
  readonly about: Readonly<Record<string, string>>;
  readonly cut: (pays: readonly MonthPay[]) => readonly PayPeriod[];
  readonly evidence: readonly string[];
}

function panelSeries(own: readonly MonthPay[], {about, cut, evidence}: Cutting): readonly Series[] {
  const same = constantEmployers(own.map(({month, ads}) => ({month, clusters: ads.clusters})));
  const panel = cut(own.map((pay) => ({...pay, ads: ofClusters(pay.ads, (cluster) => same.has(cluster))})));
  if (panel.filter(({ads}) => ads.values.length > 0).length < 2) return [];
  return [
    {
      about: {...about, panel: "employers that state pay in both halves of the time"},
      points: panel.map((period) => medianPoint(period, pay.fewest)),
      caveats: ["constant-panel"],
      evidence
    }
  ];
}

function boundsSeries(periods: readonly PayPeriod[], about: Readonly<Record<string, string>>): Series {
  return {
    about: {...about, range: "whatever the ads without pay would pay"},
    of: "postings that state pay in the currency or none at all",
    points: periods.map((period) => boundsPoint(period, pay.fewest)),
    caveats: ["bounds-are-no-margin"]
  };
}

function coverageSeries(periods: readonly string[], totals: ReadonlyMap<string, ClusterSums>): Series {
  const none = {k: 0, n: 0, kk: 0, kn: 0, nn: 0, clusters: 0};
  return {
    about: {coverage: "ads that state pay"},
    unit: "share",
    counts: "postings that state base pay with its currency, the time it is for, and both ends of a range, or one sum",
    points: periods.map((at) => sharePoint(at, totals.get(at) ?? none, pay.fewest))
  };
}

/** Whether the share that states pay differs between the first and the last period by more than chance. */
function hasMoved({points}: Series): boolean {
  const known = points.flatMap((point) => (point.value === null || point.low === null ? [] : [point]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return false;
  return (first.low ?? 0) > (last.high ?? 1) || (last.low ?? 0) > (first.high ?? 1);
}
