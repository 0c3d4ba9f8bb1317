import type {Random} from "../src/stats/random.ts";
import type {Asker, Terms} from "./content.ts";

/** How likely a value of a term is in 2025-01 (its weight), and the yearly change of the logarithm of that weight. */
export interface TermChance<T> {
  readonly value: T;
  readonly weight: number;
  readonly growth: number;
}

const chance = <T>(value: T, weight: number, growth = 0): TermChance<T> => ({value, weight, growth});
const offer = (yes: number, no: number) => [
  chance("yes" as const, yes),
  chance("no" as const, no),
  chance("unsaid" as const, 100 - yes - no)
];

/** The chances of the terms, by weights that add up to 100 in 2025-01. */
export const termChances = {
  workplace: [
    chance("remote" as const, 22, -0.2),
    chance("hybrid" as const, 34, 0.12),
    chance("onsite" as const, 22, 0.1),
    chance("unsaid" as const, 22)
  ],
  degree: [
    chance("bachelor" as const, 30, -0.12),
    chance("master" as const, 8),
    chance("phd" as const, 2),
    chance("not-required" as const, 8, 0.25),
    chance("unsaid" as const, 52)
  ],
  contract: [chance("permanent" as const, 28), chance("fixed-term" as const, 6), chance("unsaid" as const, 66)],
  visa: offer(8, 9),
  equity: offer(14, 0),
  relocation: offer(8, 0),
  signing_bonus: offer(4, 0)
} as const;

/** Draws the terms of an ad. An intern's contract is an internship. */
export function drawTerms({market, level, month}: Pick<Asker, "market" | "level" | "month">, random: Random): Terms {
  const years = market.years[month] ?? 0;
  const one = <T>(chances: readonly TermChance<T>[]): T => choose(chances, years, random());
  const terms = {
    workplace: one(termChances.workplace),
    degree: one(termChances.degree),
    contract: one(termChances.contract),
    visa: one(termChances.visa),
    equity: one(termChances.equity),
    relocation: one(termChances.relocation),
    signing_bonus: one(termChances.signing_bonus)
  };
  const saysYears = random() < 0.45 && level.years > 0;
  return {
    ...terms,
    contract: level.seniority === "intern" ? "internship" : terms.contract,
    years: saysYears ? level.years + Math.floor(random() * 3) : null
  };
}

/** The chance of each value after so many years from 2025-01; they add up to 1. */
export function termShares<T>(chances: readonly TermChance<T>[], years: number): readonly number[] {
  const weights = chances.map((one) => weightOf(one, years));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

function weightOf<T>({weight, growth}: TermChance<T>, years: number): number {
  return growth === 0 ? weight : weight * Math.exp(growth * years);
}

function choose<T>(chances: readonly TermChance<T>[], years: number, at: number): T {
  let sum = 0;
  for (const one of chances) sum += weightOf(one, years);
  let left = at * sum;
  for (const one of chances) {
    left -= weightOf(one, years);
    if (left < 0) return one.value;
  }
  throw new RangeError("nothing to choose from");
}
