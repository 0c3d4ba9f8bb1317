import {monthsBetween} from "../src/model/period.ts";
import type {Seniority} from "../src/model/values.ts";
import {effectOf, runningSums, shareOf} from "./chance.ts";
import {plantedPlaces} from "./data/places.ts";
import {plantedRoles} from "./data/roles.ts";
import {plantedSectors} from "./data/sectors.ts";
import {plantedSkills} from "./data/skills.ts";
import {type Employer, makeEmployers} from "./employers.ts";

/** What a market is made from. The same options give the same market, to the byte. */
export interface MarketOptions {
  readonly postings: number;
  /** How many months it spans; the last is always `lastMonth`. */
  readonly months: number;
  readonly seed: number;
}

/** The last month of every made-up market. */
export const lastMonth = "2026-06";

/** A step of the ladder: how common it is, how that changes, and what it pays. */
export interface Level {
  readonly seniority: Seniority;
  readonly weight: number;
  /** The yearly change of the logarithm of its weight. */
  readonly growth: number;
  /** Where it stands on the ladder, for skills that seniors are asked for. */
  readonly step: number;
  readonly pay: number;
  readonly years: number;
}

/** The ladder. `unsaid` is the middle of it in a title without a word for it. */
export const levels: readonly Level[] = [
  {seniority: "intern", weight: 3, growth: -0.15, step: -2, pay: -0.75, years: 0},
  {seniority: "junior", weight: 13, growth: -0.12, step: -1, pay: -0.3, years: 1},
  {seniority: "unsaid", weight: 34, growth: 0, step: 0, pay: 0, years: 3},
  {seniority: "mid", weight: 4, growth: 0, step: 0, pay: 0, years: 4},
  {seniority: "senior", weight: 30, growth: 0.03, step: 1, pay: 0.26, years: 5},
  {seniority: "staff-plus", weight: 9, growth: 0.05, step: 2, pay: 0.45, years: 8},
  {seniority: "manager", weight: 5, growth: 0, step: 1, pay: 0.38, years: 7},
  {seniority: "director-plus", weight: 2, growth: 0, step: 2, pay: 0.65, years: 10}
];

/** How far chance moves things, in log-odds (skills) and logarithms (pay, volume). */
export const spread = {
  /** An employer's own liking for a skill: ads of one employer resemble each other. */
  employerSkill: 0.7,
  /** A skill's month: more variation from month to month than the ads alone would have. */
  monthSkill: 0.08,
  monthVolume: 0.06,
  employerMonth: 0.6,
  employerPay: 0.12,
  pay: 0.09
} as const;

/** A market: all that its postings are drawn from. Running sums are for `draw`. */
export interface Market extends MarketOptions {
  readonly months: number;
  readonly monthNames: readonly string[];
  /** By month: years from 2025-01. */
  readonly years: readonly number[];
  readonly employers: readonly Employer[];
  readonly monthSums: Float64Array;
  /** By month. */
  readonly employerSums: readonly Float64Array[];
  readonly roleSums: readonly Float64Array[];
  readonly levelSums: readonly Float64Array[];
  readonly placeSums: Float64Array;
  /** By month: the weight of each sector among the ads. */
  readonly sectorWeights: readonly Float64Array[];
  /** By month: what each skill's log-odds are moved by; −∞ before its time. */
  readonly skillShift: readonly Float64Array[];
}

/** Makes the market of the options. @throws RangeError `invalid …` for a number that cannot be */
export function makeMarket(options: MarketOptions): Market {
  checkOptions(options);
  const {seed} = options;
  const employers = makeEmployers(seed);
  const monthNames = monthsOf(options.months);
  const activities = monthNames.map((_, m) => employers.map((employer) => activity(seed, employer, m)));
  return {
    ...options,
    monthNames,
    years: monthNames.map(yearsFrom2025),
    employers,
    monthSums: runningSums(monthNames.map((month, m) => volume(seed, month, m))),
    employerSums: activities.map(runningSums),
    sectorWeights: activities.map((weights) => bySector(employers, weights)),
    roleSums: monthNames.map((month) => runningSums(roleWeights(month))),
    levelSums: monthNames.map((month) => runningSums(levelWeights(month))),
    placeSums: runningSums(plantedPlaces.map(({weight}) => weight)),
    skillShift: monthNames.map((month, m) => Float64Array.from(plantedSkills, (_, k) => shiftOf(seed, k, month, m)))
  };
}

function bySector(employers: readonly Employer[], weights: readonly number[]): Float64Array {
  const sums = new Float64Array(plantedSectors.length);
  for (const [i, {sector}] of employers.entries()) sums[sector] = (sums[sector] ?? 0) + (weights[i] ?? 0);
  return sums;
}

function checkOptions({postings, months, seed}: MarketOptions): void {
  const whole = (value: number, low: number, high: number) => Number.isInteger(value) && value >= low && value <= high;
  if (!whole(postings, 1, 1e9)) throw new RangeError(`invalid number of postings: ${postings}; 1 to 1000000000`);
  if (!whole(months, 12, 240)) throw new RangeError(`invalid number of months: ${months}; 12 to 240`);
  if (!whole(seed, 0, 2 ** 32 - 1)) throw new RangeError(`invalid seed: ${seed}; a whole number from 0 to 4294967295`);
}

function monthsOf(count: number): readonly string[] {
  const [year = 0, month = 0] = lastMonth.split("-").map(Number);
  const first = year * 12 + month - count;
  const name = `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, "0")}`;
  return monthsBetween(name, lastMonth);
}

/** Years from the middle of what is planted, 2025-01. */
export function yearsFrom2025(month: string): number {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return year - 2025 + (number - 1) / 12;
}

/** January is the busiest month of a year, December the quietest. */
const seasons = [1.18, 1.08, 1.1, 1.02, 1, 0.98, 0.9, 0.92, 1.08, 1.06, 0.92, 0.72];

/** What a month of the year multiplies the number of ads by. @param month `2026-01` */
export function seasonOf(month: string): number {
  return seasons[Number(month.slice(5)) - 1] ?? 1;
}

function volume(seed: number, month: string, m: number): number {
  return seasonOf(month) * Math.exp(-0.04 * yearsFrom2025(month) + spread.monthVolume * effectOf(seed, m, 11));
}

/** How much of a month's ads an employer has: one in twenty of its quarters is a burst of hiring. */
function activity(seed: number, {number, size}: Employer, m: number): number {
  const burst = shareOf(seed, number, 1000 + Math.floor(m / 3)) < 0.05 ? 6 : 1;
  return size * burst * Math.exp(spread.employerMonth * effectOf(seed, number, 2000 + m));
}

/** The weights of the roles in a month. */
export function roleWeights(month: string): readonly number[] {
  return plantedRoles.map(({weight, growth}) => weight * Math.exp(growth * yearsFrom2025(month)));
}

/** The weights of the levels in a month. */
export function levelWeights(month: string): readonly number[] {
  return levels.map(({weight, growth}) => weight * Math.exp(growth * yearsFrom2025(month)));
}

function shiftOf(seed: number, k: number, month: string, m: number): number {
  const skill = plantedSkills[k];
  if (skill === undefined || (skill.since !== null && month < skill.since)) return -Infinity;
  const turn = Math.cos((2 * Math.PI * (Number(month.slice(5)) - 1)) / 12);
  return (
    skill.slope * yearsFrom2025(month) + skill.season * turn + spread.monthSkill * effectOf(seed, 5_000_000 + k, m)
  );
}
