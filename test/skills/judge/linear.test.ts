import fc from "fast-check";
import {expect, it} from "vitest";
import {edge, type Numbering, namesOfContent} from "../../../src/skills/judge/contents.ts";
import {featureNames} from "../../../src/skills/judge/feature-names.ts";
import {askings, type FeatureList, surroundings} from "../../../src/skills/judge/features.ts";
import {compileLinear, openLinear} from "../../../src/skills/judge/linear.ts";
import {at, contents, emptyView, type Field, type View} from "../../../src/skills/judge/view.ts";

const numbering: Numbering = {
  word: Array.from({length: 300}, (_, i) => `w${i}`),
  skill: Array.from({length: 200}, (_, i) => `s${i}`),
  alias: ["a"]
};

/** Few of the values of a field, so that two views often share some. */
function someOf(field: Field): fc.Arbitrary<number> {
  const content = contents[field];
  const count = namesOfContent(content, numbering).length;
  if (content === "one") return fc.constant(0);
  if (content === "word") return fc.oneof(fc.integer({min: edge, max: 3}), fc.constant(count - 1));
  if (field === "employer") return fc.integer({min: edge, max: 1});
  return fc.oneof(fc.integer({min: 0, max: Math.min(2, count - 1)}), fc.constant(count - 1));
}

function isField(name: string): name is Field {
  return name in at;
}

const fields = Object.keys(at).filter(isField);
const words = fc.array(fc.integer({min: 0, max: 4}), {minLength: 1, maxLength: 24});
const view: fc.Arbitrary<View> = fc
  .record({values: fc.tuple(...fields.map(someOf)), words, cuts: fc.array(fc.nat(24), {minLength: 4, maxLength: 4})})
  .map(({values, words: word, cuts}) => {
    const [lineFrom = 0, from = 0, to = 0, lineTo = 0] = cuts
      .map((cut) => Math.min(cut, word.length))
      .sort((a, b) => a - b);
    const seen = {...emptyView(), word: Int32Array.from(word), from, to, lineFrom, lineTo};
    seen.values.set(values);
    return seen;
  });
const views = fc.array(view, {minLength: 1, maxLength: 4});

const lists: readonly (readonly [string, FeatureList, number])[] = [
  ["surroundings", surroundings, 1],
  ["askings", askings, 3]
];

it.each(lists)(
  "openLinear(%s) sums the weights that go by the written names, whatever lies beside them",
  (_, list, sets) => {
    fc.assert(
      fc.property(views, views, (weighted, asked) => {
        const names = [...new Set(weighted.flatMap((one) => featureNames(one, list, numbering)))];
        const weights = Array.from({length: sets}, (_none, set) =>
          Object.fromEntries(names.map((name, i) => [name, (i + 1) * 2 ** set]))
        );
        const linear = openLinear(compileLinear(weights, list, numbering), list);
        for (const one of [...asked, ...weighted])
          expect([...linear(one)]).toEqual(
            weights.map((set) => featureNames(one, list, numbering).reduce((sum, name) => sum + (set[name] ?? 0), 0))
          );
      })
    );
  }
);

it.each([200, 300, 70_000])("openLinear(data) keeps every weight apart when %d of them differ", (count) => {
  const many: Numbering = {...numbering, word: Array.from({length: count}, (_, i) => `w${i}`)};
  const weights = Object.fromEntries(many.word.map((word, i) => [`first=${word}`, i + 1]));
  const linear = openLinear(compileLinear([weights], surroundings, many), surroundings);
  const seen = emptyView();
  for (const word of [1, 150, count]) {
    seen.values[at.first] = word;
    expect([...linear(seen)]).toEqual([word]);
  }
});

it("compileLinear(sets) leaves out weights for names that are not of the list and values that the lens lacks", () => {
  const weights = {"before-word=w7": 1, "before-word=unknown": 2, "bias=": 4, "kind-of=w7": 8, "near-after=?": 16};
  const {weight} = compileLinear([weights], surroundings, numbering);
  expect([...weight]).toEqual([1]);
});
