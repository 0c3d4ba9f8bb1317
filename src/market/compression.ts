import type {Point} from "../model/finding.ts";
import {clusteredEffect} from "../stats/clustered-effect.ts";
import {constantPanel} from "./constant-panel.ts";
import type {Ask, Measure, Series, Tables} from "./measure.ts";
import {chooseCurrency, currencyCounts, currencyOption} from "./pay-currency.ts";
import {newestOf, paidAdOf, paidAds, payEvidence} from "./pay-rows.ts";
import {periodOf, periodsOf} from "./per.ts";
import {rounded} from "./points.ts";
import {alikeInWork, compare, type LogPaid, logPaid} from "./premium-curve.ts";

/** Fewer quarters with a premium than this tell no trend. */
const fewestQuarters = 6;

/** Whether the premium of a skill shrinks: by quarter, among employers that are there all the time, with its trend. */
export const compression: Measure = {
  name: "compression",
  version: 1,
  title: "Premium by quarter among the same employers",
  unit: "growth",
  counts: "ads that ask for it and state base pay in the currency",
  of: "ads of the quarter that were compared, of employers that state pay in both halves of the time",
  fewest: 10,
  stances: ["required", "preferred", "work"],
  subject: "skill",
  options: [currencyOption],
  files: [],
  method:
    "premium among ads of the same occupation, seniority and country, clustered by employer, quarter by quarter; the trend is one regression over all quarters, with what the skill brings changing by the same factor each year",
  caveats: ["premium-is-no-cause", "constant-panel", "pay-as-offered", "margin-covers-chance-only"],
  rows: (ask) => ({ads: paidAds(ask)}),
  estimate: compressionOf,
  evidence: payEvidence
};

function compressionOf({ads = []}: Tables, ask: Ask): readonly Series[] {
  const stated = ads.map(paidAdOf);
  const quarters = periodsOf(
    stated.map(({month}) => month),
    "quarter"
  );
  const choice = chooseCurrency(currencyCounts(stated), ask.options["currency"]);
  if (choice.currency === null) {
    const points = quarters.map((at) => ({at, value: null, count: 0, base: 0, why: choice.why}));
    return points.length === 0 ? [] : [{points}];
  }
  const panel = logPaid(constantPanel(stated.filter(({currency}) => currency === choice.currency)));
  const points = quarters.map((at) => quarterPoint(panel, at));
  const about = {currency: choice.currency};
  const trend = trendPoint(panel, points);
  const evidence = newestOf(panel.flatMap(({ad}) => (ad.named ? [ad] : [])));
  return [
    {about, points, state: trend.state, caveats: choice.others > 0 ? ["pay-in-one-currency"] : [], evidence},
    {
      about: {...about, trend: "a year"},
      counts: "by what share the pay of ads that ask for it changes in a year against that of like ads that do not",
      points: [trend.point],
      state: trend.state
    }
  ];
}

function quarterPoint(panel: readonly LogPaid[], at: string): Point {
  const own = panel.filter(({ad}) => periodOf(ad.month, "quarter") === at);
  if (own.length === 0) return {at, value: null, count: 0, base: 0, why: "no ad of the same employers states pay"};
  return compare(own, {at, specification: alikeInWork, fewest: compression.fewest}).point;
}

/** What the premium does: `compressing`, `widening`, `cannot tell`, or `too short`. */
interface Trend {
  readonly point: Point;
  readonly state: string;
}

function trendPoint(panel: readonly LogPaid[], points: readonly Point[]): Trend {
  const [first, last] = [points[0]?.at ?? "", points.at(-1)?.at ?? ""];
  const at = `${first}..${last}`;
  const known = points.filter(({value}) => value !== null).length;
  const named = panel.filter(({ad}) => ad.named).length;
  const absent = (why: string, state: string): Trend => ({
    point: {at, value: null, count: named, base: panel.length, why},
    state
  });
  if (known < fewestQuarters)
    return absent(`too short: ${known} quarters have a premium, ${fewestQuarters} are needed`, "too short");
  const alike = [...alikeInWork.alike.map((of) => panel.map(({ad}) => of(ad))), panel.map(({ad}) => `${ad.named}`)];
  const found = clusteredEffect({
    y: panel.map(({log}) => log),
    d: panel.map(({ad}) => (ad.named ? yearsSince(first, ad.month) : 0)),
    groupings: alike,
    clusters: panel.map(({ad}) => ad.cluster)
  });
  if (typeof found === "string") return absent("too few employers with both kinds of ad for a margin", "cannot tell");
  const [value = 0, low = 0, high = 0] = [found.value, found.low, found.high].map((log) => rounded(Math.expm1(log)));
  const count = found.rows.filter((i) => panel[i]?.ad.named === true).length;
  const state = high < 0 ? "compressing" : low > 0 ? "widening" : "cannot tell";
  return {point: {at, value, low, high, count, base: found.rows.length}, state};
}

function yearsSince(quarter: string, month: string): number {
  const [year = "0", number = "1"] = quarter.split("-Q");
  return Number(month.slice(0, 4)) - Number(year) + (Number(month.slice(5)) - (Number(number) * 3 - 2)) / 12;
}
