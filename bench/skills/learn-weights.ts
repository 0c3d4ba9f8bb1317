import {stances} from "../../src/model/mention.ts";
import {surroundings} from "../../src/skills/judge/features.ts";
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

/** How the weights of stances were: of features that are less rare, for there are four sets of them. */
const stanceLearning: Learning = {...learning, fewest: 6};

/** From which sum on a candidate is a mention: where the forty, each read with weights learnt without it, hardly differ. */
export const threshold = -0.3;

/** How much each of the forty counts: they were annotated with more care, and they are few. */
export const goldWeight = 3;

/** With these every candidate is a mention: what there is to study before anything was learnt. */
export const noWeights: Weights = {threshold: 0, features: {}, forms: {}, stances: {}};

/** Learns weights from annotated postings: the same lessons in the same order give the same weights. */
export function learnWeights(lessons: readonly Lesson[]): Weights {
  const examples = lessons.flatMap(({studied, weight}) =>
    studied.map((one) => ({features: [...one.formFeatures, ...one.features], marked: one.marked !== null, weight}))
  );
  const asked = lessons.flatMap(({studied, weight}) =>
    studied.flatMap(({stanceFeatures, marked}) => (marked === null ? [] : [{stanceFeatures, marked, weight}]))
  );
  const learnt = rounded(learn(examples, learning));
  const learntStances = stances.filter((stance) => stance !== "excluded");
  return {
    threshold,
    features: chosen(learnt, isSurroundings),
    forms: chosen(learnt, (name) => !isSurroundings(name)),
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
            stanceLearning
          )
        )
      ])
    )
  };
}

function isSurroundings(name: string): boolean {
  return name.slice(0, name.indexOf("=")) in surroundings.features;
}

function chosen(weights: NamedWeights, wanted: (name: string) => boolean): NamedWeights {
  return Object.fromEntries(Object.entries(weights).filter(([name]) => wanted(name)));
}

const smallest = 0.06;

/** Weights with two places, in the order of their names, without those that hardly count. */
function rounded(weights: ReadonlyMap<string, number>): NamedWeights {
  return Object.fromEntries(
    [...weights]
      .filter(([name, weight]) => Math.abs(weight) >= smallest && !name.endsWith("?"))
      .map(([name, weight]): [string, number] => [name, Number(weight.toFixed(2))])
      .sort(([a], [b]) => (a < b ? -1 : 1))
  );
}
