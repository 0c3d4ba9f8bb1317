import {type Stance, stances} from "../../model/mention.ts";
import type {PartName} from "../../model/part.ts";
import {families, skillKinds} from "../../model/skill.ts";
import {familyOf, formMarks, kindOf, marksOf, worthOf} from "../forms.ts";
import type {Hit} from "../hit.ts";
import {isAt} from "../phrases.ts";
import type {Reading} from "../reading.ts";
import type {Numbering} from "./contents.ts";
import {askings, surroundings} from "./features.ts";
import type {LinearData} from "./lay-out.ts";
import {compileLinear, type NamedWeights, openLinear} from "./linear.ts";
import {type Candidacy, emptyView, lookAt} from "./view.ts";

/** What was learnt: what speaks for a candidate, from which sum on it is a mention, and what speaks for each stance. */
export interface Weights {
  readonly threshold: number;
  /** Of a candidate's surroundings (see `surroundings`). */
  readonly features: NamedWeights;
  /** Of a form wherever it stands (see `formFeatures`). */
  readonly forms: NamedWeights;
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

const aiFamilies = families.map((family) => ["ai-ml", "genai-llm", "mlops"].includes(family));
const nameKinds = skillKinds.map((kind) => ["technique", "tool", "platform", "language"].includes(kind));
const technique = skillKinds.indexOf("technique");

/**
 * Whether a hit is a name of three words or more of an AI technique or tool. Nothing else is called that, and surroundings
 * that were not learnt from must not speak against it.
 */
function isLongName({from, to, doubtful}: Hit, marks: number): boolean {
  return to - from >= 3 && !doubtful && (aiFamilies[familyOf(marks)] ?? false) && (nameKinds[kindOf(marks)] ?? false);
}

/**
 * Whether a phrase that means another thing lies over a technique ("RAG status"). Of a field or a practice such a phrase
 * only says that it is named less often.
 */
function isAnotherThing({tokens, forms}: Reading, {form, from, to, doubtful}: Hit, marks: number): boolean {
  if (!doubtful || kindOf(marks) !== technique || (marks & formMarks.not) === 0) return false;
  const {not} = forms.rulesOf(form);
  for (let i = 0; i < not.length; i += 1 + (not[i] ?? 0))
    for (let at = Math.max(0, to - (not[i] ?? 0)); at <= from; at++) if (isAt(not, i, at, tokens)) return true;
  return false;
}

/** Parts that ask for nothing, whatever their words. */
const neverAsked = new Set<PartName>(["benefits", "legal"]);

/** How many weights of surroundings go by each first value, as words are. */
export function weightsByWord({features, stances: byStance}: Weights): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of [features, ...Object.values(byStance)])
    for (const name of Object.keys(set)) {
      const [value = ""] = name.slice(name.indexOf("=") + 1).split("|");
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  return counts;
}

/** Weights compiled for a lens: plain data. */
export interface JudgeData {
  readonly threshold: number;
  readonly own: LinearData;
  /** The stances that there are weights for, a column each. */
  readonly learnt: readonly Stance[];
  readonly byStance: LinearData;
}

/** Compiles weights for a lens. */
export function compileJudge(weights: Weights, numbering: Numbering): JudgeData {
  const learnt = stances.filter((stance) => weights.stances[stance] !== undefined);
  const sets = learnt.map((stance) => weights.stances[stance] ?? {});
  return {
    threshold: weights.threshold,
    own: compileLinear([weights.features], surroundings, numbering),
    learnt,
    byStance: compileLinear(sets, askings, numbering)
  };
}

/** Makes compiled weights ready for use. */
export function openJudge({threshold, learnt, ...data}: JudgeData): Judge {
  const [own, byStance] = [openLinear(data.own, surroundings), openLinear(data.byStance, askings)];
  const view = emptyView();
  return {
    worth(reading, candidacy) {
      const {hit} = candidacy;
      const marks = marksOf(reading.forms, hit.form);
      if ((marks & formMarks.pattern) !== 0) return patternWorth;
      if (isAnotherThing(reading, hit, marks)) return Number.NEGATIVE_INFINITY;
      lookAt(view, reading, candidacy);
      const around = own(view)[0] ?? 0;
      const told = worthOf(reading.forms, hit.form) + around - threshold;
      return isLongName(hit, marks) ? Math.max(0, told) : told;
    },
    stance(reading, candidacy) {
      if (candidacy.stance === "excluded" || neverAsked.has(candidacy.part)) return candidacy.stance;
      lookAt(view, reading, candidacy);
      const sums = byStance(view);
      let best = 0;
      for (let i = 1; i < learnt.length; i++) if ((sums[i] ?? 0) > (sums[best] ?? 0)) best = i;
      return learnt[best] ?? candidacy.stance;
    }
  };
}
