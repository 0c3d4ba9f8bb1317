import {type Stance, stances} from "../../model/mention.ts";
import type {PartName} from "../../model/part.ts";
import type {Reading} from "../reading.ts";
import {type Candidacy, eachFeature, features} from "./features.ts";
import {compileLinear, type NamedWeights, type Numbering} from "./linear.ts";
import {eachStanceFeature, stanceFeatures} from "./stance-features.ts";

/** What was learnt: what speaks for a candidate, from which sum on it is a mention, and what speaks for each stance. */
export interface Weights {
  readonly threshold: number;
  readonly features: NamedWeights;
  readonly stances: Readonly<Partial<Record<Stance, NamedWeights>>>;
}

/** Weights ready for use. */
export interface Judge {
  /** How much speaks for a candidate; it is a mention from 0 on. */
  readonly worth: (reading: Reading, candidacy: Candidacy) => number;
  /** How a mention is asked for; what the rules exclude stays excluded. */
  readonly stance: (reading: Reading, candidacy: Candidacy) => Stance;
}

/** A pattern is written for its whole phrase, so its surroundings are not asked; it outdoes most names inside it. */
const patternWorth = 4;

/** Parts that ask for nothing, whatever their words. */
const neverAsked = new Set<PartName>(["benefits", "legal"]);

/** Compiles weights for a lens. */
export function compileJudge(weights: Weights, numbering: Numbering): Judge {
  const own = compileLinear([weights.features], features, numbering);
  const learnt = stances.filter((stance) => weights.stances[stance] !== undefined);
  const byStance = compileLinear(
    learnt.map((stance) => weights.stances[stance] ?? {}),
    stanceFeatures,
    numbering
  );
  return {
    worth: (reading, candidacy) =>
      candidacy.hit.form.rule === "pattern"
        ? patternWorth
        : (own((take) => eachFeature(reading, candidacy, take))[0] ?? 0) - weights.threshold,
    stance(reading, candidacy) {
      if (candidacy.stance === "excluded" || neverAsked.has(candidacy.part)) return candidacy.stance;
      const sums = byStance((take) => eachStanceFeature(reading, candidacy, take));
      let best = 0;
      for (let i = 1; i < learnt.length; i++) if ((sums[i] ?? 0) > (sums[best] ?? 0)) best = i;
      return learnt[best] ?? candidacy.stance;
    }
  };
}
