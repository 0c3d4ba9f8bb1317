import type {Ask, Row} from "../../src/market/measure.ts";
import {momentum} from "../../src/market/momentum.ts";
import {compare, type LogPaid, logPaid, specifications} from "../../src/market/premium-curve.ts";
import {monthAt, monthIndex} from "../../src/model/period.ts";
import {clusteredShare} from "../../src/stats/clustered-share.ts";
import {type Random, randomFrom} from "../../src/stats/random.ts";
import {wilson} from "../../src/stats/wilson.ts";
import {burst, employers, normal} from "./chance.ts";
import {sumsOf} from "./cluster-sums.ts";

/** How often intervals held the truth. */
export interface Coverage {
  readonly plain: number;
  readonly clustered: number;
  readonly trials: number;
}

/** A market of one month: n ads, a share p of which has a property, alike within employers by rho. */
export interface ShareMarket {
  readonly n: number;
  readonly p: number;
  readonly rho: number;
  /** Ads of the largest employer; 40 where it is not said. */
  readonly most?: number;
}

/** Coverage of the plain and the clustered interval of a share on invented months. */
export function shareCoverage(
  {n, p, rho, most}: ShareMarket,
  {trials, seed}: {readonly trials: number; readonly seed: number}
): Coverage {
  const random = randomFrom(seed);
  const holds = (band: readonly [number, number] | null) => (band !== null && band[0] <= p && p <= band[1] ? 1 : 0);
  let [plain, clustered] = [0, 0];
  for (let i = 0; i < trials; i++) {
    const sums = sumsOf(employers(n, random, most).map((size) => ({n: size, k: burst(size, {p, rho}, random)})));
    plain += holds(wilson(sums.k, sums.n));
    clustered += holds(clusteredShare(sums));
  }
  return {plain, clustered, trials};
}

/** A market of three years in which most skills stay and some move. */
export interface MovingMarket {
  readonly markets: number;
  /** Skills that stay, and as many that rise and fall each. */
  readonly still: number;
  readonly moving: number;
  /** Change of the log-odds a year of those that move. */
  readonly slope: number;
  readonly seed: number;
}

/** What the measure of momentum said of skills whose truth is known. */
export interface MomentumErrors {
  /** Skills that stay whose interval leaves 0 out, before any control: one test at a time. */
  readonly falseOne: number;
  readonly still: number;
  /** The mean, over markets, of the share of wrong calls among calls of a direction; no call is no wrong one. */
  readonly falseDiscovery: number;
  readonly calls: number;
  readonly found: number;
  readonly moving: number;
  readonly wrongSign: number;
}

const months = Array.from({length: 36}, (_, i) => monthAt(monthIndex("2021-01") + i));

/** Error rates of the measure `momentum` itself, from the rows that it is given to the states that it gives back. */
export function momentumErrors({markets, still, moving, slope, seed}: MovingMarket): MomentumErrors {
  const random = randomFrom(seed);
  const truths = [...Array(still).fill(0), ...Array(moving).fill(slope), ...Array(moving).fill(-slope)].map(Number);
  const sum = {falseOne: 0, falseDiscovery: 0, calls: 0, found: 0, wrongSign: 0};
  for (let market = 0; market < markets; market++) {
    const told = momentum.estimate(movingTables(truths, random), everySkill);
    let [calls, wrong] = [0, 0];
    for (const {about, points, state} of told) {
      const truth = truths[Number(about?.["skill"])] ?? 0;
      const [point] = points;
      const off = point !== undefined && point.value !== null && ((point.low ?? 0) > 0 || (point.high ?? 0) < 0);
      if (truth === 0 && off) sum.falseOne++;
      if (state !== "warming" && state !== "cooling") continue;
      calls++;
      if (truth === 0) wrong++;
      else if (truth > 0 === (state === "warming")) sum.found++;
      else sum.wrongSign++;
    }
    sum.calls += calls;
    sum.falseDiscovery += calls === 0 ? 0 : wrong / calls;
  }
  return {...sum, falseDiscovery: sum.falseDiscovery / markets, still: still * markets, moving: 2 * moving * markets};
}

/** Nothing left out, every skill for itself. */
export const everySkill: Ask = {
  about: {},
  skills: [],
  stances: [],
  rule: null,
  where: {},
  repeats: "copies-dropped",
  options: {},
  families: new Map(),
  chosenForAi: [],
  rolled: false
};

/** Rows of a market of about 500 ads a month: bursts of employers, a season, and months that depend on each other. */
function movingTables(truths: readonly number[], random: Random): Record<"read" | "bases" | "skills", readonly Row[]> {
  const sizes = months.map(() => employers(500, random));
  const bases = sizes.map((own, i) => ({source: "made", month: months[i], ...sumsOf(own.map((n) => ({n, k: 0})))}));
  const skills = truths.flatMap((truth, skill) => {
    const base = Math.log([0.03, 0.08, 0.2][skill % 3] ?? 0.1);
    let shock = 0;
    return sizes.map((own, i) => {
      shock = 0.4 * shock + 0.08 * normal(random);
      const odds = base + (truth * (i - 17.5)) / 12 + 0.15 * Math.cos((2 * Math.PI * i) / 12 + skill) + shock;
      const p = 1 / (1 + Math.exp(-odds));
      const clusters = own.map((n) => ({n, k: burst(n, {p, rho: 0.1}, random)}));
      return {skill: String(skill), source: "made", month: months[i], ...sumsOf(clusters)};
    });
  });
  return {read: bases, bases, skills};
}

/** What one specification of the premium said over many invented markets. */
export interface PremiumTold {
  readonly specification: string;
  /** Intervals that hold the planted premium. */
  readonly holds: number;
  /** Intervals that lie above 0. */
  readonly more: number;
  readonly mean: number;
  readonly trials: number;
}

/** The specification curve where senior ads and well-paying employers name the skill more often. */
export function premiumRecovery(
  planted: number,
  {trials, seed}: {readonly trials: number; readonly seed: number}
): readonly PremiumTold[] {
  const random = randomFrom(seed);
  const markets = Array.from({length: trials}, () => confoundedAds(planted, random));
  return specifications.slice(0, 4).map((specification) => {
    const points = markets.map((ads) => compare(ads, {at: "all", specification, fewest: 20}).point);
    const told = points.flatMap((point) =>
      point.value === null ? [] : [{value: point.value, low: point.low ?? 0, high: point.high ?? 0}]
    );
    return {
      specification: specification.name,
      holds: told.filter(({low, high}) => low <= planted && planted <= high).length,
      more: told.filter(({low}) => low > 0).length,
      mean: told.reduce((sum, {value}) => sum + value, 0) / told.length,
      trials: told.length
    };
  });
}

const levels = [
  {seniority: "junior", pay: -0.25, odds: -0.8},
  {seniority: "mid", pay: 0, odds: 0},
  {seniority: "senior", pay: 0.3, odds: 0.8}
];

function confoundedAds(planted: number, random: Random): readonly LogPaid[] {
  const ads = Array.from({length: 120}, (_, employer) => {
    const level = 0.2 * normal(random);
    return Array.from({length: 4 + Math.floor(16 * random())}, (_, i) => {
      const own = levels[Math.floor(3 * random())] ?? {seniority: "mid", pay: 0, odds: 0};
      const role = random() < 0.5 ? "data engineer" : "software engineer";
      const odds = -0.7 + own.odds + 4 * level + (role === "data engineer" ? 0.5 : 0);
      const named = random() < 1 / (1 + Math.exp(-odds));
      const log = 11.5 + own.pay + level + (role === "data engineer" ? 0.08 : 0) + 0.15 * normal(random);
      return {
        posting: `${employer}-${i}`,
        month: "2026-01",
        cluster: `e${employer}`,
        currency: "USD",
        pay: Math.exp(log) * (named ? 1 + planted : 1),
        named,
        role,
        title: role,
        seniority: own.seniority,
        country: "US"
      };
    });
  });
  return logPaid(ads.flat());
}
