import fc from "fast-check";
import {expect, it} from "vitest";
import {employersOf, entrySums, mostDrawn, sampledEmployers, summed, times} from "../../src/market/employer-times.ts";
import {spreadOver, sumsOfSamples} from "../../src/stats/bootstrap.ts";
import {randomFrom} from "../../src/stats/random.ts";

fc.configureGlobal({seed: 20});

const months = ["2024-01", "2024-02", "2024-03", "2024-04"];
const threeTimes = [new Set(["2024-01", "2024-02"]), new Set(["2024-02"]), new Set(["2024-04"])];

const counted = fc.record({
  month: fc.constantFrom(...months),
  source: fc.constantFrom("a", "b"),
  employer: fc.integer({min: 1, max: 9}),
  entry: fc.integer({min: 0, max: 2}),
  other: fc.integer({min: 0, max: 2}),
  unseen: fc.integer({min: 1, max: 3})
});
const cells = fc.uniqueArray(counted, {
  maxLength: 30,
  selector: ({month, source, employer}) => `${month} ${source} ${employer}`
});

it("employersOf(rows, months) sums each employer over the months of each time, and summed(employers) all of them", () => {
  fc.assert(
    fc.property(cells, (found) => {
      const rows = months.flatMap((month) =>
        ["a", "b"].map((source) => {
          const own = found.filter((cell) => cell.month === month && cell.source === source);
          return {
            ...{month, source, employer: own.map(({employer}) => employer)},
            n: own.map(({entry, other, unseen}) => entry + other + unseen),
            own: own.map(({entry, other}) => entry + other),
            entry: own.map(({entry}) => entry)
          };
        })
      );
      const employers = employersOf(rows, threeTimes);
      const there = found.filter(({month}) => month !== "2024-03").map(({employer}) => employer);
      const names = [...new Set(there)].sort((a, b) => a - b);
      const sumOf = (of: (cell: (typeof found)[number]) => number, time: number, name?: number) =>
        found
          .filter(({month, employer}) => threeTimes[time]?.has(month) === true && employer === (name ?? employer))
          .reduce((sum, cell) => sum + of(cell), 0);
      for (const time of times) {
        const each = (of: (cell: (typeof found)[number]) => number) => names.map((name) => sumOf(of, time, name));
        expect([...employers.all[time]]).toEqual(each(({entry, other, unseen}) => entry + other + unseen));
        expect([...employers.own[time]]).toEqual(each(({entry, other}) => entry + other));
        expect([...employers.entry[time]]).toEqual(each(({entry}) => entry));
        expect(summed(employers).own[time]).toBe(sumOf(({entry, other}) => entry + other, time));
        const shares = entrySums(employers, time);
        expect([shares.k, shares.n]).toEqual([sumOf(({entry}) => entry, time), summed(employers).own[time]]);
      }
    })
  );
});

function made(size: number) {
  const random = randomFrom(size);
  const column = () => Int32Array.from({length: size}, () => 1 + Math.floor(9 * random()));
  return {all: [column(), column(), column()], own: [column(), column(), column()]} as const;
}

it("sampledEmployers(employers) draws 2,000 employers one by one", () => {
  const {all, own} = made(mostDrawn);
  const samples = sampledEmployers({all, own}, randomFrom(1));
  expect(samples.map((sample) => [...sample.all, ...sample.own])).toEqual(
    sumsOfSamples([...all, ...own], {random: randomFrom(1)})
  );
});

it("sampledEmployers(employers) draws more of them in groups, with the same margin", () => {
  const {all, own} = made(3 * mostDrawn + 1);
  const spread = (samples: readonly (readonly (number | undefined)[])[]) =>
    spreadOver(samples.map(([before = 0, after = 0]) => after / before));
  const grouped = spread(sampledEmployers({all, own}, randomFrom(1)).map((sample) => [sample.all[0], sample.own[1]]));
  const alone = spread(sumsOfSamples([all[0], own[1]], {random: randomFrom(2)}));
  // Each error of 1,000 draws is off by 2.2 %, that of groups by 1.6 % more.
  expect(Math.abs((grouped?.error ?? 0) / (alone?.error ?? 1) - 1)).toBeLessThan(0.12);
});
