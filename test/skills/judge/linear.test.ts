import fc from "fast-check";
import {expect, it} from "vitest";
import {edge, type Feature, featureMaker, type Take} from "../../../src/skills/judge/features.ts";
import {compileLinear, featureNames, openLinear} from "../../../src/skills/judge/linear.ts";

const feature = featureMaker();
const list = {
  bias: feature(),
  near: feature("word"),
  skill: feature("skill"),
  before: feature("word", "gap"),
  asked: feature("ask", "skill"),
  both: feature("word", "skill"),
  size: feature("count"),
  last: feature()
};
/** So many that a word beside a skill has more pairs than have a row each. */
const numbering = {
  word: Array.from({length: 900}, (_, i) => `w${i}`),
  skill: Array.from({length: 500}, (_, i) => `s${i}`),
  alias: ["a"]
};
const word = fc.integer({min: edge, max: numbering.word.length});
const skill = fc.integer({min: 0, max: numbering.skill.length - 1});
const small = fc.integer({min: 0, max: 2});
const emitted = fc.oneof(
  fc.constant([list.bias, 0, 0] as const),
  fc.constant([list.last, 0, 0] as const),
  word.map((a) => [list.near, a, 0] as const),
  skill.map((a) => [list.skill, a, 0] as const),
  fc.tuple(word, small).map(([a, b]) => [list.before, a, b] as const),
  fc.tuple(small, skill).map(([a, b]) => [list.asked, a, b] as const),
  fc.tuple(word, skill).map(([a, b]) => [list.both, a, b] as const),
  small.map((a) => [list.size, a, 0] as const)
);
const examples = fc.array(emitted, {maxLength: 12});

type Emitted = readonly (readonly [Feature, number, number])[];

function emitting(all: Emitted): (take: Take) => void {
  return (take) => {
    for (const [one, a, b] of all) take(one, a, b);
  };
}

it.each([1, 3])(
  "openLinear(%i sets) sums the weights that go by the written names, whatever lies beside them",
  (sets) => {
    fc.assert(
      fc.property(examples, examples, (weighted, asked) => {
        const written = (all: Emitted) => featureNames(emitting(all), list, numbering);
        const weights = Array.from({length: sets}, (_, set) =>
          Object.fromEntries(written(weighted).map((name, i) => [name, (i + 1) * 2 ** set]))
        );
        const linear = openLinear(compileLinear(weights, list, numbering));
        const sums = linear(emitting(asked));
        expect([...sums]).toEqual(
          weights.map((set) => written(asked).reduce((sum, name) => sum + (set[name] ?? 0), 0))
        );
      })
    );
  }
);
