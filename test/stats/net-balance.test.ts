import fc from "fast-check";
import {expect, it} from "vitest";
import {balanceChange, netBalance} from "../../src/stats/net-balance.ts";

const share = fc.double({min: 0, max: 0.5, noNaN: true});
const size = fc.integer({min: 1, max: 1e6});

it("netBalance(more, fewer, n) of all sectors in the first quarter of 2026 is 24 ± 0.7", () => {
  const {value, error} = netBalance(0.4, 0.16, 39_000);
  expect(value).toBeCloseTo(0.24, 12);
  expect(1.959964 * error).toBeCloseTo(0.007, 3);
});

it("netBalance(more, fewer, n) is the variance of answers coded +1, 0, −1", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (plus, minus, same) => {
      const n = plus + minus + same;
      fc.pre(n > 0);
      const mean = (plus - minus) / n;
      const squares = plus * (1 - mean) ** 2 + minus * (-1 - mean) ** 2 + same * mean ** 2;
      expect(netBalance(plus / n, minus / n, n).error).toBeCloseTo(Math.sqrt(squares / n / n), 10);
    })
  );
});

it("netBalance(more, fewer, n) turns its sign when the answers are swapped", () => {
  fc.assert(
    fc.property(share, share, size, (more, fewer, n) => {
      const [one, other] = [netBalance(more, fewer, n), netBalance(fewer, more, n)];
      expect(one.value).toBeCloseTo(-other.value, 12);
      expect(one.error).toBeCloseTo(other.error, 12);
    })
  );
});

it("netBalance(more, fewer, n) refuses what is no share and no number of respondents", () => {
  expect(() => netBalance(0.7, 0.4, 10)).toThrow("not two shares");
  expect(() => netBalance(-0.1, 0.4, 10)).toThrow("not two shares");
  expect(() => netBalance(0.3, 0.4, 0)).toThrow("not a number of respondents");
});

it("balanceChange(before, after) adds the variances and is certain of nothing when nothing moved", () => {
  const [before, after] = [netBalance(0.4, 0.2, 800), netBalance(0.5, 0.2, 1200)];
  const change = balanceChange(before, after);
  expect(change.error ** 2).toBeCloseTo(before.error ** 2 + after.error ** 2, 12);
  expect(balanceChange(before, before)).toMatchObject({value: 0, p: 1});
  expect(balanceChange({value: 0, error: 0}, {value: 0.1, error: 0}).p).toBe(0);
});

it("balanceChange(before, after) finds p = 0.05 at 1.96 standard errors", () => {
  const change = balanceChange({value: 0, error: 0.6}, {value: 1.959964, error: 0.8});
  expect(change.p).toBeCloseTo(0.05, 6);
});
