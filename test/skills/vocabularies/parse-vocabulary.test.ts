import {expect, it} from "vitest";
import {parseOccupations, parseVocabulary} from "../../../src/skills/vocabularies/parse-vocabulary.ts";

const origin = {name: "esco", version: "1.2", licence: "none", sources: [{file: "a.csv", sha256: "00"}]};
const entry = {id: "1", name: "kilns", aliases: ["ovens"], kind: "field"};
const occupation = {id: "2", code: null, name: "keeper", aliases: [], group: false};

it("parseVocabulary(value) reads what it should be", () => {
  expect(parseVocabulary({format: 1, ...origin, entries: [entry]})).toEqual({...origin, entries: [entry]});
  expect(parseOccupations({format: 1, ...origin, occupations: [occupation]})).toEqual({
    ...origin,
    occupations: [occupation]
  });
});

it.each([
  [null],
  [{}],
  [{format: 2, ...origin, entries: []}],
  [{format: 1, ...origin, name: "skos", entries: []}],
  [{format: 1, ...origin, sources: "x", entries: []}],
  [{format: 1, ...origin, entries: [{...entry, kind: "kiln"}]}],
  [{format: 1, ...origin, entries: [{...entry, aliases: [1]}]}],
  [{format: 1, ...origin, entries: [{...entry, id: 7}]}]
])("parseVocabulary(%j) is null", (value) => {
  expect(parseVocabulary(value)).toBeNull();
  expect(parseOccupations(value)).toBeNull();
});
