import type {Point} from "../model/finding.ts";
import {type CurveBands, curveBands} from "../stats/curve-bands.ts";
import {ageBy, type CurvePoint, type Lifetime, leftAt} from "../stats/lifetime.ts";
import {randomFrom} from "../stats/random.ts";
import {turnbull} from "../stats/turnbull.ts";
import {namedSql} from "./counted.ts";
import type {Ask, Measure, Queries, Row, Series} from "./measure.ts";
import {rounded} from "./points.ts";
import {queryOf, tallied} from "./query.ts";
import {wordIn} from "./row.ts";
import {type Lives, livesOf, spansSql} from "./spans.ts";
import {among} from "./tallies.ts";

/** How long postings stay up: the median, and the share that is still up after some days. */
export const duration: Measure = {
  name: "duration",
  version: 1,
  title: "How long postings stay up",
  unit: "days",
  counts: "postings that were seen to be taken down",
  of: "postings that were watched, from the day they say they were posted (or were first seen) to the day they were found gone",
  fewest: 30,
  stances: ["required", "preferred", "work"],
  subject: "skill-or-all",
  undated: true,
  options: [],
  files: [],
  method:
    "non-parametric estimate of greatest likelihood after Turnbull and Frydman (Kaplan and Meier's where every end was seen): postings still up are right-censored, those that were up before their board was first read enter late, and an end between two looks, or during an outage, lies anywhere between; 95 % intervals by drawing employers with replacement, 200 times",
  caveats: ["removed-is-not-filled", "margin-covers-chance-only"],
  rows: durationRows,
  estimate: ({spans = []}) => durationSeries(spans)
};

/** The ages whose share still up is told, in days. */
export const tellingAges = [7, 30, 60, 90] as const;

/** Spans of the postings asked for, alike ones of an employer together. */
export function durationRows(ask: Ask): Queries {
  const query = queryOf((bind) => {
    const spans = spansSql(ask, bind);
    const named = ask.skills.length === 0 ? "" : ` WHERE s.posting IN (${namedSql(ask, bind)})`;
    return `
      SELECT g.* FROM (
        SELECT s.cluster, s.posted, s.first, s.last, s.gone, s.began, CAST(count(*) AS DOUBLE) AS n FROM (${spans}) s${named}
        GROUP BY s.cluster, s.posted, s.first, s.last, s.gone, s.began) g
      JOIN employers e ON e.cluster = g.cluster
      ORDER BY e.name, g.posted, g.first, g.last, g.gone, g.began`;
  });
  return {spans: tallied(query, {gives: "spans", ads: among(ask)})};
}

/** The median and the shares still up, from rows of spans; one point each, over the days of the looks. */
export function durationSeries(rows: readonly Row[], seed = 1): readonly Series[] {
  const days = rows.flatMap((row) => ["first", "last", "gone"].flatMap((name) => wordIn(row, name) ?? [])).sort();
  const at = days.length === 0 ? "unknown" : `${days[0]}..${days.at(-1)}`;
  return lifeSeries(livesOf(rows), {at, seed});
}

/** The same of lives that are already known. */
export function lifeSeries(lives: Lives, {at, seed}: {readonly at: string; readonly seed: number}): readonly Series[] {
  const told = estimateOf(lives, seed);
  const caveats = [...(lives.unknown > 0 ? ["beginning-unknown"] : []), ...pushedOut(told.lifetimes)];
  return [
    {about: {component: "median days up"}, caveats, points: [medianPoint(at, told)]},
    ...tellingAges.map(
      (age, i): Series => ({
        about: {component: `still up after ${age} days`},
        unit: "share",
        counts: `postings that stay up for more than ${age} days, as estimated`,
        caveats,
        points: [leftPoint(at, told, {age, place: i})]
      })
    )
  ];
}

/**
 * What is said where so many new ads are gone a day after they came that some boards must show their newest ads alone: what leaves
 * such a list was pushed out, not taken down.
 */
function pushedOut(lifetimes: readonly Lifetime[]): readonly string[] {
  let [gone, seen] = [0, 0];
  for (const {entry, after, until, count} of lifetimes) {
    if (entry > 1) continue;
    if (until <= entry + 1) gone += count;
    if (until <= entry + 1 || after > entry) seen += count;
  }
  if (seen < duration.fewest || gone <= seen / 3) return [];
  return [
    `${gone} of ${seen} ads that were new when first seen were gone a day later: some boards seem to show their newest ads alone, and an ad that is pushed out there looks taken down. Do not quote this; look at boards that list every open ad.`
  ];
}

interface Estimated {
  readonly lifetimes: readonly Lifetime[];
  readonly curve: readonly CurvePoint[];
  readonly bands: CurveBands | null;
  readonly ended: number;
  readonly base: number;
}

function estimateOf({clusters}: Lives, seed: number): Estimated {
  const lifetimes = clusters.flat();
  const sum = (list: readonly Lifetime[]) => list.reduce((total, {count}) => total + count, 0);
  const ended = sum(lifetimes.filter(({until}) => until !== Infinity));
  const enough = ended >= duration.fewest;
  return {
    lifetimes,
    curve: enough ? turnbull(lifetimes, {tolerance: 1e-7}).curve : [],
    bands: enough ? curveBands(clusters, {ages: tellingAges, shares: [0.5], random: randomFrom(seed)}) : null,
    ended,
    base: sum(lifetimes)
  };
}

function medianPoint(at: string, told: Estimated): Point {
  const {curve, bands, ended, base} = told;
  const silent = whyNot(told);
  const middle = silent === null ? ageBy(curve, 0.5) : null;
  if (middle === null) {
    return {at, value: null, count: ended, base, why: silent ?? "fewer than half were seen to be taken down"};
  }
  const thin = thinlyWatched(told, middle.until);
  if (thin !== null) return {at, value: null, count: ended, base, why: thin};
  const {low = null, high = null} = bands?.age[0] ?? {};
  const value = (middle.after + middle.until) / 2;
  if (low !== null && high !== null)
    return {at, value, low: Math.min(low, value), high: Math.max(high, value), count: ended, base};
  return {
    at,
    value,
    low,
    high,
    count: ended,
    base,
    why: bands === null ? "one employer only" : "half may never be seen to be taken down"
  };
}

function leftPoint(at: string, told: Estimated, {age, place}: {readonly age: number; readonly place: number}): Point {
  const {curve, bands, ended, base} = told;
  const oldest = Math.max(0, ...told.lifetimes.map(({after, until}) => (until === Infinity ? after : until)));
  const silent = whyNot(told) ?? (oldest < age ? "no posting was watched for so long" : thinlyWatched(told, age));
  if (silent !== null) return {at, value: null, count: ended, base, why: silent};
  const value = rounded(leftAt(curve, age));
  const band = bands?.left[place];
  if (band === undefined) return {at, value, low: null, high: null, count: ended, base, why: "one employer only"};
  return {
    at,
    value,
    low: rounded(Math.min(band.low, value)),
    high: rounded(Math.max(band.high, value)),
    count: ended,
    base
  };
}

function whyNot({ended, base}: Estimated): string | null {
  if (base === 0) return "no board was read again and again, or no posting says since when it is up";
  return ended < duration.fewest ? "too few were seen to be taken down" : null;
}

/** An end at an age when hardly any posting was watched moves the whole curve after it. */
function thinlyWatched({lifetimes, curve}: Estimated, age: number): string | null {
  const thin = curve.some(({after, until, left}, i) => {
    if (until > age || left === (curve[i - 1]?.left ?? 1)) return false;
    let watched = 0;
    for (const one of lifetimes)
      if (one.entry <= after && one.until > after && one.after >= after) watched += one.count;
    return watched < 10;
  });
  return thin ? "too few postings were watched at some younger age" : null;
}
