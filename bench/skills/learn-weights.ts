import {stances} from "../../src/model/mention.ts";
import type {Weights} from "../../src/skills/judge/judge.ts";
import type {NamedWeights} from "../../src/skills/judge/linear.ts";
import type {Studied} from "./examples.ts";
import {type Learning, learn} from "./learn.ts";

/** Candidates of one posting and how much each counts. */
export interface Lesson {
  readonly studied: readonly Studied[];
  readonly weight: number;
}

/** How the weights that the lens ships with were learnt. */
export const learning: Learning = {rounds: 12, rate: 0.05, ridge: 0.01, seed: 7, fewest: 3};

/** From which sum on a candidate is a mention; chosen for the best F1 on our own annotations, cross-validated. */
export const threshold = -0.4;

/** Learns weights from annotated postings: the same lessons in the same order give the same weights. */
export function learnWeights(lessons: readonly Lesson[]): Weights {
  const examples = lessons.flatMap(({studied, weight}) =>
    studied.map(({features, marked}) => ({features, marked: marked !== null, weight}))
  );
  const asked = lessons.flatMap(({studied, weight}) =>
    studied.flatMap(({stanceFeatures, marked}) => (marked === null ? [] : [{stanceFeatures, marked, weight}]))
  );
  const learntStances = stances.filter((stance) => stance !== "excluded");
  return {
    threshold,
    features: rounded(learn(examples, learning)),
    stances: Object.fromEntries(
      learntStances.map((stance) => [
        stance,
        rounded(
          learn(
            asked.map((one) => ({
              features: one.stanceFeatures,
              marked: one.marked.stance === stance,
              weight: one.weight
            })),
            learning
          )
        )
      ])
    )
  };
}

const smallest = 0.02;

/** Weights with two places, in the order of their names, without those that hardly count. */
function rounded(weights: ReadonlyMap<string, number>): NamedWeights {
  return Object.fromEntries(
    [...weights]
      .filter(([name, weight]) => Math.abs(weight) >= smallest && !name.endsWith("?"))
      .map(([name, weight]): [string, number] => [name, Number(weight.toFixed(2))])
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );
}
