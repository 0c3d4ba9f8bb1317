import fc from "fast-check";
import {expect, it} from "vitest";
import {skillKinds} from "../../../src/model/skill.ts";
import type {Row} from "../../../src/skills/vocabularies/formats/shape.ts";
import {gatherRows} from "../../../src/skills/vocabularies/gather-rows.ts";

const skill = {of: "skill", id: "1", name: "kilns", aliases: [], kind: "field"} as const;
const occupation = {of: "occupation", id: "2", code: null, name: null, aliases: [], group: false} as const;

it("gatherRows(rows) makes one entry of the rows of an id", () => {
  const rows = [
    {...skill, aliases: ["ovens"]},
    {...skill, aliases: ["kilns", "furnaces"]}
  ];
  expect(gatherRows(rows).entries).toEqual([{id: "1", name: "kilns", aliases: ["furnaces", "ovens"], kind: "field"}]);
});

it("gatherRows(rows) keeps the labels of another language as alternative labels", () => {
  expect(gatherRows([skill, {...skill, name: "fours"}]).entries).toMatchObject([{name: "fours", aliases: ["kilns"]}]);
});

it("gatherRows(rows) counts occupations whose name is not among the rows", () => {
  const further = {...occupation, aliases: ["keeper"]};
  expect(gatherRows([further])).toMatchObject({occupations: [], nameless: 1});
  expect(gatherRows([further, {...occupation, name: "Kiln Keepers"}])).toMatchObject({
    occupations: [{id: "2", name: "Kiln Keepers", aliases: ["keeper"]}],
    nameless: 0
  });
});

const label = fc.constantFrom("a", "b", "c", "d");
const row: fc.Arbitrary<Row> = fc.oneof(
  fc.record({
    of: fc.constant("skill" as const),
    id: label,
    name: label,
    aliases: fc.array(label),
    kind: fc.constantFrom(...skillKinds)
  }),
  fc.record({
    of: fc.constant("occupation" as const),
    id: label,
    code: fc.option(label),
    name: fc.option(label),
    aliases: fc.array(label),
    group: fc.boolean()
  }),
  fc.record({of: fc.constant("release" as const), version: label})
);

it("gatherRows(rows) is the same whatever the order of the rows, and for rows given twice", () => {
  fc.assert(
    fc.property(fc.array(row), fc.infiniteStream(fc.nat()), (rows, chance) => {
      const keyed = rows.map((one) => ({one, key: chance.next().value ?? 0})).sort((a, b) => a.key - b.key);
      const gathered = gatherRows(rows);
      expect(gatherRows(keyed.map(({one}) => one))).toEqual(gathered);
      expect(gatherRows([...rows, ...rows])).toEqual(gathered);
    })
  );
});
