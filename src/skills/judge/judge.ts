import type {WordTable} from "../engine/word-table.ts";
import {featuresOf} from "./features.ts";
import type {Surroundings} from "./surroundings.ts";

/** A linear judgement: the sum of the weights of a hit's features, and the sum from which on it is a mention. */
export interface Weights {
  readonly threshold: number;
  readonly features: Readonly<Record<string, number>>;
}

/** Weights ready for use. */
export interface Judge {
  readonly score: (around: Surroundings) => number;
  readonly threshold: number;
}

/** Compiles weights for the words of a lens. */
export function compileJudge({threshold, features}: Weights, {words}: WordTable): Judge {
  const weights = new Map(Object.entries(features));
  const wordAt = (number: number) => words[number - 1] ?? "";
  return {
    threshold,
    score: (around) => featuresOf(around, wordAt).reduce((sum, name) => sum + (weights.get(name) ?? 0), 0)
  };
}
