import {effectOf, placeIn, runningSums, scatter, shareOf} from "./chance.ts";
import {coinedWord, coinedWords} from "./data/names.ts";
import {plantedSectors} from "./data/sectors.ts";
import {plantedSkills} from "./data/skills.ts";

/** The ways in which rows are written: payloads of boards, and tables of a user. */
export const dialects = ["greenhouse", "lever", "ashby", "table-html", "table-text"] as const;
export type Dialect = (typeof dialects)[number];

/** A made-up employer. */
export interface Employer {
  readonly number: number;
  readonly name: string;
  /** The name as an address has it. */
  readonly slug: string;
  /** Its place among the sectors. */
  readonly sector: number;
  /** Its weight among all ads, before bursts: few are large, most are small. */
  readonly size: number;
  /** How it pays, in standard deviations. */
  readonly pays: number;
  readonly dialect: Dialect;
  /** The board on which it is crawled. */
  readonly board: string;
  /** Skills by their places in the list that it names when it speaks of itself. */
  readonly context: readonly number[];
}

/** How many employers a market has. */
export const employerCount = 6000;
const boards = 60;
const sectorSums = runningSums(plantedSectors.map(({weight}) => weight));
const dialectSums = runningSums([35, 20, 15, 20, 10]);
const sums = (of: Float64Array) => of.at(-1) ?? 0;

/** The employers of a seed, the largest first. */
export function makeEmployers(seed: number): readonly Employer[] {
  return Array.from({length: employerCount}, (_, number) => makeEmployer(seed, number));
}

function makeEmployer(seed: number, number: number): Employer {
  const sector = placeIn(sectorSums, shareOf(seed, number, 1) * sums(sectorSums));
  const dialect = dialects[placeIn(dialectSums, shareOf(seed, number, 2) * sums(dialectSums))] ?? "greenhouse";
  const name = `${coinedWord(number % coinedWords)} ${lastWord(sector, number)}`;
  return {
    number,
    name,
    slug: name.toLowerCase().replaceAll(" ", "-"),
    sector,
    size: ((number + 0.5) / employerCount) ** -0.85,
    pays: effectOf(seed, number, 3),
    dialect,
    board: `${dialect}-${String(scatter(number ^ seed) % boards).padStart(2, "0")}`,
    context: contextOf(seed, number)
  };
}

/** Employers that share a coined word differ in the last one. */
function lastWord(sector: number, number: number): string {
  const names = plantedSectors[sector]?.names ?? [];
  const round = Math.floor(number / coinedWords);
  return names[(scatter(number % coinedWords) + round) % names.length] ?? "";
}

function contextOf(seed: number, number: number): readonly number[] {
  const some = shareOf(seed, number, 4);
  const count = some < 0.45 ? 0 : some < 0.8 ? 1 : 2;
  return Array.from({length: count}, (_, i) => Math.floor(shareOf(seed, number, 5 + i) * plantedSkills.length));
}
