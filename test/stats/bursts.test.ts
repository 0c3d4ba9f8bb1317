import fc from "fast-check";
import {expect, it} from "vitest";
import {type Batches, bursts} from "../../src/stats/bursts.ts";
import reference from "./reference/bursts.json" with {type: "json"};

function statesOf(batches: Batches, options: {ratio: number; cost: number}): readonly number[] {
  const found = bursts(batches, options);
  return batches.all.map((_, i) => (found.some(({from, to}) => i >= from && i < to) ? 1 : 0));
}

it("bursts(batches) is the cheapest of all sequences of states that R prices one by one", () => {
  for (const {own, all, ratio, cost, states} of reference) expect(statesOf({own, all}, {ratio, cost})).toEqual(states);
  expect(new Set(reference.map(({states}) => states.join(""))).size).toBeGreaterThan(6);
});

const batches = fc
  .array(fc.tuple(fc.integer({min: 0, max: 40}), fc.integer({min: 0, max: 60})), {minLength: 1, maxLength: 24})
  .map((rows): Batches => ({own: rows.map(([k]) => k), all: rows.map(([k, rest]) => k + rest)}));

it("bursts(batches) lie apart, in order, and each gains more than its beginning costs", () => {
  fc.assert(
    fc.property(batches, fc.double({min: 0.1, max: 3, noNaN: true}), (rows, cost) => {
      const found = bursts(rows, {cost});
      found.forEach(({from, to, weight}, i) => {
        expect(from).toBeGreaterThan(found[i - 1]?.to ?? -1);
        expect(to).toBeGreaterThan(from);
        expect(weight).toBeGreaterThanOrEqual(cost * Math.log(rows.all.length) - 1e-9);
      });
    })
  );
});

it("bursts(batches) begin the later and the fewer the dearer a beginning is", () => {
  fc.assert(
    fc.property(batches, (rows) => {
      const months = (cost: number) => statesOf(rows, {ratio: 2, cost}).reduce((a, b) => a + b, 0);
      expect(months(1000)).toBe(0);
      expect(bursts(rows, {cost: 3}).length).toBeLessThanOrEqual(bursts(rows, {cost: 0}).length);
    })
  );
});

it("bursts(batches) are none where the share is even, where nothing is of the kind, or where all is", () => {
  expect(bursts({own: [5, 5, 5, 5], all: [50, 50, 50, 50]})).toEqual([]);
  expect(bursts({own: [0, 0], all: [9, 9]})).toEqual([]);
  expect(bursts({own: [9, 9], all: [9, 9]})).toEqual([]);
  expect(bursts({own: [], all: []})).toEqual([]);
});

it("bursts(batches) refuses counts and options outside their range", () => {
  expect(() => bursts({own: [3], all: [2]})).toThrow("count outside its base: 3 of 2");
  expect(() => bursts({own: [1], all: [2]}, {ratio: 1})).toThrow("outside its range: ratio 1, cost 1");
});
