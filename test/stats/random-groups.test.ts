import fc from "fast-check";
import {expect, it} from "vitest";
import {bootstrap, spreadOver, sumsOfSamples} from "../../src/stats/bootstrap.ts";
import {randomFrom} from "../../src/stats/random.ts";
import {sumsOfGroups} from "../../src/stats/random-groups.ts";

fc.configureGlobal({seed: 20});

const total = (column: ArrayLike<number>) => Array.from(column).reduce((a, b) => a + b, 0);

it("sumsOfGroups(columns) puts each row into one group, the same in every column", () => {
  const rows = fc.array(fc.integer({min: -9, max: 9}), {maxLength: 60});
  fc.assert(
    fc.property(rows, fc.integer({min: 1, max: 9}), fc.integer(), (column, groups, seed) => {
      const ones = column.map(() => 1);
      const threefold = column.map((value) => 3 * value);
      const [sums = [], sizes = [], more = []] = sumsOfGroups([column, ones, threefold], {
        groups,
        random: randomFrom(seed)
      });
      expect([sums.length, total(sums), total(sizes)]).toEqual([groups, total(column), column.length]);
      expect(Array.from(more)).toEqual(Array.from(sums, (value) => 3 * value));
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    })
  );
});

it("sumsOfGroups(columns) puts any two rows together as often as chance does", () => {
  const random = randomFrom(3);
  const rows = [0, 1, 2, 3, 4, 5];
  const together = rows.map(() => 0);
  for (let trial = 0; trial < 3000; trial++) {
    const own = rows.map((row) => (row === 0 ? 1 : 0));
    const columns = [own, ...rows.map((other) => rows.map((row) => (row === other ? 1 : 0)))];
    const [first, ...others] = sumsOfGroups(columns, {groups: 3, random});
    const group = first?.indexOf(1) ?? -1;
    for (const row of rows) together[row] = (together[row] ?? 0) + (others[row]?.[group] ?? 0);
  }
  // One of five others is in the group of the first; the error of 3,000 trials is 22.
  for (const row of rows.slice(1)) expect(Math.abs((together[row] ?? 0) - 600)).toBeLessThan(90);
});

/** Employers of very different sizes, with what they post before and after a fall of about a third. */
function employers(count: number, seed: number, sizeOf: (i: number, chance: number) => number) {
  const random = randomFrom(seed);
  const before = Array.from({length: count}, (_, i) => Math.ceil(sizeOf(i, random())));
  const after = before.map((size, i) => Math.round(size * (i % 2 === 0 ? 0.9 : 0.5) * (0.4 + 1.2 * random())));
  return [before, after];
}

function errorOf(columns: readonly ArrayLike<number>[], seed: number) {
  const samples = sumsOfSamples(columns, {random: randomFrom(seed)});
  const spread = spreadOver(samples.map(([before = 0, after = 0]) => after / before - 1));
  return {error: spread?.error ?? 0, width: (spread?.high ?? 0) - (spread?.low ?? 0)};
}

/** How much wider the margin of groups is than that of single rows, on average over seeds. */
function widening(made: (seed: number) => readonly number[][], groups: number) {
  const seeds = [11, 12, 13, 14, 15, 16, 17, 18];
  const ratios = seeds.map((seed) => {
    const columns = made(seed);
    const [alone, grouped] = [
      errorOf(columns, seed),
      errorOf(sumsOfGroups(columns, {groups, random: randomFrom(seed + 100)}), seed + 200)
    ];
    return {error: grouped.error / alone.error, width: grouped.width / alone.width};
  });
  const mean = (of: "error" | "width") => ratios.reduce((sum, ratio) => sum + ratio[of], 0) / ratios.length;
  return {error: mean("error"), width: mean("width"), widths: ratios.map(({width}) => width)};
}

// A width of 1,000 draws has an error of 3 %, one of 2,000 groups 1.6 % more: a ratio 4.5 %, the mean of eight 1.6 %.
it.each([
  ["skewed sizes", 6000, (_: number, chance: number) => (1 - chance) ** (-1 / 1.6)],
  ["sizes in a pattern that groups in order would meet", 8000, (i: number) => (i % 4 < 2 ? 40 : 1)],
  ["a number of employers that groups do not divide", 4999, (i: number, chance: number) => 1 + (i % 7) * 9 * chance]
])("margins of 2,000 groups are those of single employers with %s", (_, count, sizeOf) => {
  const {error, width, widths} = widening((seed) => employers(count, seed, sizeOf), 2000);
  expect(Math.abs(error - 1)).toBeLessThan(0.05);
  expect(Math.abs(width - 1)).toBeLessThan(0.05);
  for (const own of widths) expect(Math.abs(own - 1)).toBeLessThan(0.18);
});

it("margins of a group a row are those of the rows, for a ratio does not know their order", () => {
  const columns = employers(400, 1, (i) => 1 + (i % 5));
  const grouped = sumsOfGroups(columns, {groups: 400, random: randomFrom(2)});
  const ratio = (rows: readonly (readonly [number, number])[]) =>
    rows.reduce((sum, [, after]) => sum + after, 0) / rows.reduce((sum, [before]) => sum + before, 0);
  const pairs = (own: readonly ArrayLike<number>[]) =>
    Array.from(own[0] ?? [], (before, i): readonly [number, number] => [before, own[1]?.[i] ?? 0]);
  const [alone, shuffled] = [columns, grouped].map((own) => bootstrap(pairs(own), ratio, {random: randomFrom(4)}));
  expect((shuffled?.error ?? 0) / (alone?.error ?? 1)).toBeCloseTo(1, 1);
});
