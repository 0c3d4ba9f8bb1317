import fc from "fast-check";
import {expect, it} from "vitest";
import {pairTable, putPair, rowOfPair} from "../../../src/skills/judge/pair-table.ts";

const pair = fc.tuple(fc.nat(3), fc.integer({min: -1, max: 40}), fc.integer({min: -1, max: 40}));

it("rowOfPair(table) gives each pair the row it was put in first, and 0 to any other", () => {
  fc.assert(
    fc.property(fc.array(pair, {maxLength: 200}), fc.array(pair), (put, asked) => {
      const table = pairTable(put.length);
      const rows = new Map<string, number>();
      for (const [i, [feature, a, b]] of put.entries()) {
        const key = `${feature} ${a} ${b}`;
        if (!rows.has(key)) rows.set(key, i + 1);
        expect(putPair(table, feature, a, b, i + 1)).toBe(rows.get(key));
      }
      for (const [feature, a, b] of [...put, ...asked])
        expect(rowOfPair(table, feature, a, b)).toBe(rows.get(`${feature} ${a} ${b}`) ?? 0);
    })
  );
});
