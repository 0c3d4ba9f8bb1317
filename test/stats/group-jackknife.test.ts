import {expect, it} from "vitest";
import {groupJackknife} from "../../src/stats/group-jackknife.ts";
import {randomFrom} from "../../src/stats/random.ts";
import {studentWithin} from "../../src/stats/student.ts";

const mean = (values: readonly number[]) =>
  values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;

it("groupJackknife(values) of a mean is the textbook's standard error", () => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
  const found = groupJackknife(values, mean);
  const centre = mean(values) ?? 0;
  const spread = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
  expect(found?.value).toBeCloseTo(centre, 12);
  expect(found?.error).toBeCloseTo(Math.sqrt(spread / values.length), 12);
  expect(found?.high).toBeCloseTo(centre + studentWithin(0.95, 11) * Math.sqrt(spread / values.length), 9);
});

it("groupJackknife(groups) has none of too few groups, or where the statistic has none", () => {
  expect(groupJackknife([1, 2, 3], mean)).toBeNull();
  expect(
    groupJackknife(
      Array.from({length: 12}, (_, i) => i),
      () => null
    )
  ).toBeNull();
});

it("groupJackknife(groups) of a ratio covers the truth about as often as it says", () => {
  const random = randomFrom(3);
  const ratio = (groups: readonly {readonly k: number; readonly n: number}[]) => {
    const k = groups.reduce((sum, one) => sum + one.k, 0);
    const n = groups.reduce((sum, one) => sum + one.n, 0);
    return n === 0 ? null : k / n;
  };
  let covered = 0;
  for (let i = 0; i < 400; i++) {
    const groups = Array.from({length: 32}, () => {
      const n = 20 + Math.floor(20 * random());
      return {n, k: Array.from({length: n}, () => random()).filter((one) => one < 0.2).length};
    });
    const found = groupJackknife(groups, ratio);
    if (found !== null && found.low <= 0.2 && found.high >= 0.2) covered++;
  }
  // 95 % of 400, within four standard errors of a binomial.
  expect(covered).toBeGreaterThan(362);
  expect(covered).toBeLessThanOrEqual(397);
});
