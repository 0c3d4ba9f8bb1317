import {expect, it} from "vitest";
import {momentumErrors, premiumRecovery, shareCoverage} from "../../bench/market/simulation.ts";
import {binomialTail} from "../../src/stats/binomial-tail.ts";

/** So few successes, or fewer, that they would come about once in a thousand times were the chance p. */
function tooFew(n: number, p: number): number {
  let k = 0;
  while (k < n && 1 - binomialTail(k + 1, n, p) < 0.001) k++;
  return k;
}

/** So many successes, or more, that they would come about once in a thousand times were the chance p. */
function tooMany(n: number, p: number): number {
  return n - tooFew(n, 1 - p);
}

it("the limits are those of the binomial", () => {
  expect(tooFew(400, 0.95)).toBe(365);
  expect(tooMany(400, 0.05)).toBe(35);
});

it("the clustered interval of a share holds the truth as often as it says; the plain one does not", () => {
  for (const [n, p, rho] of [
    [500, 0.05, 0.1],
    [2000, 0.01, 0.1],
    [2000, 0.05, 0.2]
  ] as const) {
    const {clustered, plain, trials} = shareCoverage({n, p, rho}, {trials: 400, seed: 1});
    expect(clustered).toBeGreaterThan(tooFew(trials, 0.95));
    expect(plain).toBeLessThan(tooFew(trials, 0.95));
  }
});

it("both intervals hold the truth where ads of an employer do not resemble each other", () => {
  const {clustered, plain, trials} = shareCoverage({n: 500, p: 0.05, rho: 0}, {trials: 400, seed: 2});
  for (const held of [clustered, plain]) expect(held).toBeGreaterThan(tooFew(trials, 0.95));
});

it("momentum calls skills that stay no more often than it says, and finds most that move", () => {
  const {falseOne, still, falseDiscovery, found, moving, wrongSign} = momentumErrors({
    markets: 5,
    still: 40,
    moving: 5,
    slope: 0.4,
    seed: 3
  });
  expect(falseOne).toBeLessThan(tooMany(still, 0.05));
  expect(falseDiscovery).toBeLessThanOrEqual(0.05);
  expect(found).toBeGreaterThan(tooFew(moving, 0.9));
  expect(wrongSign).toBe(0);
});

it("the premium curve comes to the planted premium within employers, where the raw difference never does", () => {
  const told = premiumRecovery(0.05, {trials: 40, seed: 4});
  const [raw, within] = [told[0], told.at(-1)];
  expect(within?.specification).toBe("the same, within the same employer");
  expect(raw?.holds).toBe(0);
  expect(raw?.trials).toBe(40);
  expect(within?.holds).toBeGreaterThan(tooFew(40, 0.95));
  expect(Math.abs((within?.mean ?? 0) - 0.05)).toBeLessThan(0.01);
});
