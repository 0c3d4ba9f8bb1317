import fc from "fast-check";
import {expect, it} from "vitest";
import {cellsOf} from "../../../src/market/columns/cells.ts";
import type {Columns, Namings} from "../../../src/market/columns/columns.ts";
import {employerCells} from "../../../src/market/columns/employer-cells.ts";
import {type Asked, blocksOf, mostNamed} from "../../../src/market/columns/named-slots.ts";

/** An ad: its employer, its month, whether it is counted, and the skills that it names, each in some ways. */
interface Ad {
  readonly employer: number;
  readonly month: number;
  readonly counted: boolean;
  readonly named: ReadonlyMap<number, number>;
}

const skills = ["a", "b", "c", "d", "e"];
const months = ["2026-01", "2026-02", "2026-03"];

const ad: fc.Arbitrary<Ad> = fc.record({
  employer: fc.nat(4),
  month: fc.nat(months.length - 1),
  counted: fc.boolean(),
  named: fc
    .array(fc.tuple(fc.nat(skills.length - 1), fc.integer({min: 1, max: 7})), {maxLength: 5})
    .map((pairs) => new Map(pairs))
});
const markets = fc.record({
  ads: fc.array(ad, {maxLength: 40}).map((ads) => ads.toSorted((a, b) => a.employer - b.employer)),
  ways: fc.integer({min: 1, max: 7}),
  only: fc.option(fc.subarray(skills)),
  most: fc.constantFrom(1, 3, 8, 1000)
});

function namingsOf(ads: readonly Ad[]): Namings {
  const entries = ads.map(({named}) => [...named]);
  const starts = entries.map((_, i) => entries.slice(0, i).flat().length);
  return {
    skills,
    from: Int32Array.of(...starts, entries.flat().length),
    skill: Uint16Array.from(entries.flat(), ([skill]) => skill),
    ways: Uint16Array.from(entries.flat(), ([, ways]) => ways)
  };
}

function cellsIn(ads: readonly Ad[]) {
  const size = ads.length;
  const columns: Columns = {
    ads: {
      size,
      months,
      cluster: Int32Array.from(ads, ({employer}) => employer),
      month: Uint16Array.from(ads, ({month}) => month),
      repeats: new Uint8Array(size)
    },
    cuts: new Map(),
    ...{namings: null, paid: null, terms: null, reposted: null, seen: null, namePlaces: null}
  };
  const kept = Int32Array.from(ads.flatMap(({counted: isCounted}, place) => (isCounted ? [place] : [])));
  return employerCells(columns.ads, cellsOf(columns, kept, {times: {as: "month", undated: false}, bySource: false}));
}

const nameOf = ({employer, month}: Ad, skill: number) => `${employer} ${months[month] ?? ""} ${skills[skill] ?? ""}`;

/** The same counted ad by ad, by employer, month and skill. */
function counted(ads: readonly Ad[], {ways, only}: Pick<Asked, "ways" | "only">): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const own of ads.filter((one) => one.counted))
    for (const [skill, said] of own.named) {
      const wanted = only === null || only.has(skills[skill] ?? "");
      if (wanted && (said & ways) !== 0) counts.set(nameOf(own, skill), (counts.get(nameOf(own, skill)) ?? 0) + 1);
    }
  return counts;
}

it("blocksOf counts each skill in each slot once, as ads counted one by one, however small the blocks", () => {
  fc.assert(
    fc.property(markets, ({ads, ways, only: names, most}) => {
      const only = names === null ? null : new Set(names);
      const cells = cellsIn(ads);
      const found = new Map<string, number>();
      const blocks = blocksOf(cells, {namings: namingsOf(ads), ways, only}, most);
      for (const {skills: own, each} of blocks)
        each(({first, counts, keys, size}) => {
          for (const key of keys.slice(0, size)) {
            const slot = first + Math.floor(key / own.length);
            const month = cells.labels[cells.cell[slot] ?? 0]?.["month"];
            const name = `${cells.whose[slot]} ${month} ${own[key % own.length]}`;
            expect(found.has(name)).toBe(false);
            found.set(name, counts[key] ?? 0);
          }
        });
      expect(found).toEqual(counted(ads, {ways, only}));
      expect(blocks.flatMap((block) => block.skills)).toEqual(
        skills.filter((skill) => only === null || only.has(skill))
      );
    })
  );
});

it("mostNamed puts the skills that most counted ads name first, and the first in order among equals", () => {
  fc.assert(
    fc.property(markets, ({ads, ways, only: names}) => {
      const only = names === null ? null : new Set(names);
      const sums = new Map<string, number>();
      for (const [name, k] of counted(ads, {ways, only})) {
        const skill = name.split(" ").at(-1) ?? "";
        sums.set(skill, (sums.get(skill) ?? 0) + k);
      }
      const told = [...sums].map(([skill, k]) => ({skill, k}));
      const order = told.sort((a, b) => b.k - a.k || (a.skill < b.skill ? -1 : 1));
      expect(mostNamed(cellsIn(ads), {namings: namingsOf(ads), ways, only})).toEqual(order);
    })
  );
});
