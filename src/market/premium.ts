import {leeBounds} from "../stats/lee-bounds.ts";
import type {Ask, Measure, Queries, Row, Series, Tables} from "./measure.ts";
import {sumsRow} from "./month-sums.ts";
import {chooseCurrency, currencyCounts, currencyOption} from "./pay-currency.ts";
import {newestOf, paidAdOf, paidAds, payEvidence} from "./pay-rows.ts";
import {rounded, sharePoint} from "./points.ts";
import {compare, type LogPaid, logPaid, premiumState, specifications} from "./premium-curve.ts";
import {premiumOfSkills} from "./premium-of-skills.ts";
import {mentionsOfPaid, statedPay} from "./premium-rows.ts";
import {wordIn} from "./row.ts";

/** How much more, or less, ads that ask for a skill offer than others: a curve from all ads to ever more alike ones. */
export const premium: Measure = {
  name: "premium",
  version: 1,
  title: "Offered pay of ads that ask for it against others",
  unit: "growth",
  counts: "ads that ask for it and state base pay in the currency",
  of: "ads that state base pay in the currency and were compared, with it or without",
  fewest: 20,
  stances: ["required", "preferred", "work"],
  subject: "skill",
  options: [currencyOption],
  files: [],
  method:
    "difference of log pay by least squares within groups, errors clustered by employer, as many degrees of freedom as employers tell it; what is unsaid is a group of its own; pay ten times above or below the median is left out; the last compares medians by quantile regression; the range for who states pay is after Lee; many skills at once under Benjamini–Yekutieli",
  caveats: ["premium-is-no-cause", "pay-as-offered", "margin-covers-chance-only"],
  rows: premiumRows,
  estimate: (tables, ask) =>
    ask.skills.length > 0 ? curve(tables, ask) : premiumOfSkills(tables, ask, premium.fewest),
  evidence: payEvidence
};

function premiumRows(ask: Ask): Queries {
  const ads = paidAds(ask);
  return ask.skills.length > 0 ? {ads, coverage: statedPay(ask)} : {ads, mentions: mentionsOfPaid(ask)};
}

function curve({ads = [], coverage = []}: Tables, ask: Ask): readonly Series[] {
  const stated = ads.map(paidAdOf);
  const at = timeOf(coverage);
  if (at === null) return [];
  const choice = chooseCurrency(currencyCounts(stated), ask.options["currency"]);
  const shares = coverageSeries(coverage, at);
  if (choice.currency === null) {
    const own = choice.asked ? [] : stated;
    const count = own.filter(({named}) => named).length;
    return [{points: [{at, value: null, count, base: own.length, why: choice.why}]}, ...shares];
  }
  const own = stated.filter(({currency}) => currency === choice.currency);
  const compared = logPaid(own);
  const about = {currency: choice.currency};
  const caveats = choice.others > 0 ? (["pay-in-one-currency"] as const) : [];
  const evidence = newestOf(own.filter(({named}) => named));
  const series = specifications.map((specification): Series => {
    const {point} = compare(compared, {at, specification, fewest: premium.fewest});
    const title = specification.name.includes("title") ? (["title-may-be-the-treatment"] as const) : [];
    return {
      about: {...about, compared: specification.name},
      points: [point],
      caveats: [...caveats, ...title],
      evidence,
      ...premiumState(point)
    };
  });
  return [...series, boundsSeries(compared, {coverage, at, about}), ...shares];
}

interface BoundsOf {
  readonly coverage: readonly Row[];
  readonly at: string;
  readonly about: Readonly<Record<string, string>>;
}

/** The raw difference if more ads of one kind state pay than of the other, and which they are is not known. */
function boundsSeries(ads: readonly LogPaid[], {coverage, at, about}: BoundsOf): Series {
  const side = (kind: "named" | "other") => {
    const values = ads.filter(({ad}) => ad.named === (kind === "named")).map(({log}) => log);
    const sums = coverage.filter((row) => wordIn(row, "kind") === kind).map(sumsRow);
    const silent = sums.reduce((sum, {k, n}) => sum + n - k, 0);
    return {values, total: values.length + silent};
  };
  const [named, other] = [side("named"), side("other")];
  const range = leeBounds(named, other);
  const [count, base] = [named.values.length, ads.length];
  const few = count < premium.fewest || base - count < premium.fewest;
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  const share = (log: number) => rounded(Math.expm1(log));
  const point =
    range === null || few
      ? {at, value: null, count, base, why: "too few ads of either kind that state pay"}
      : {
          at,
          value: share(mean(named.values) - mean(other.values)),
          low: share(range[0]),
          high: share(range[1]),
          count,
          base
        };
  return {about: {...about, range: "all ads, whichever of them state pay"}, points: [point], caveats: ["lee-bounds"]};
}

function coverageSeries(coverage: readonly Row[], at: string): readonly Series[] {
  const words: Readonly<Record<string, string>> = {named: "ads that ask for it", other: "other ads"};
  return coverage.map((row) => ({
    about: {coverage: words[wordIn(row, "kind") ?? ""] ?? ""},
    unit: "share",
    counts: "those that state base pay, in any currency",
    of: "postings of the time",
    points: [sharePoint(at, sumsRow(row), premium.fewest)]
  }));
}

/** The time that the counted ads span, as a period; null when there are none. */
function timeOf(coverage: readonly Row[]): string | null {
  const first = coverage.flatMap((row) => wordIn(row, "first") ?? []).sort()[0];
  const last = coverage
    .flatMap((row) => wordIn(row, "last") ?? [])
    .sort()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}..${last}`;
}
