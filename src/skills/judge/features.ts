import type {Field} from "./view.ts";

/** What may be looked at together: nothing, one or two fields of a view. A weight goes by its name and their values. */
export type Feature = readonly [] | readonly [Field] | readonly [Field, Field];

/** Features by name, and how many words before and behind a candidate are near it. */
export interface FeatureList {
  readonly features: Readonly<Record<string, Feature>>;
  readonly before: number;
  readonly after: number;
}

/** The features of a candidate's surroundings. Those of its form: `formFeatures`. */
export const surroundings = {
  features: {
    shape: ["shape", "kind"],
    part: ["part"],
    stance: ["stance"],
    "part-kind": ["part", "kind"],
    "ask-skill": ["ask", "skill"],
    trapped: ["trapped", "shape"],
    doubt: ["doubt", "kind"],
    "doubt-skill": ["doubt", "skill"],
    before: ["before", "gap-before"],
    after: ["after", "gap-after"],
    "before-word": ["before"],
    "after-word": ["after"],
    "before-2": ["before-2"],
    "after-2": ["after-2"],
    "before-skill": ["before", "skill"],
    "after-skill": ["after", "skill"],
    "before-kind": ["before", "kind"],
    "after-kind": ["after", "kind"],
    "before-shape": ["shape-before", "gap-before"],
    "after-shape": ["shape-after", "gap-after"],
    "gap-before": ["gap-before"],
    "gap-after": ["gap-after"],
    first: ["first"],
    "near-before": ["near-before"],
    "near-after": ["near-after"],
    listed: ["listed", "kind"],
    heading: ["heading", "part"],
    "heading-kind": ["heading", "kind"],
    dense: ["dense"],
    fit: ["fit"],
    "fit-skill": ["fit", "skill"],
    employer: ["employer"]
  },
  before: 6,
  after: 5
} as const satisfies FeatureList;

/** What may speak for a stance; `rule` is the stance that the part and the sentence's words give. */
export const askings = {
  features: {
    bias: [],
    rule: ["stance"],
    "part-rule": ["part", "stance"],
    part: ["part"],
    kind: ["kind"],
    family: ["family"],
    skill: ["skill"],
    "part-kind": ["part", "kind"],
    before: ["before", "gap-before"],
    "before-rule": ["before", "stance"],
    after: ["after", "gap-after"],
    first: ["first"],
    "first-rule": ["first", "stance"],
    near: ["near-before"],
    "near-rule": ["near-before", "stance"],
    "near-after": ["near-after"],
    heading: ["heading", "part"],
    dense: ["dense"],
    third: ["third", "stance"]
  },
  before: 8,
  after: 8
} as const satisfies FeatureList;
