import {expect, it} from "vitest";
import {payCoverage, payMarkets} from "../../bench/market/pay-coverage.ts";

it.each(payMarkets.filter(({employers, uneven}) => employers === 15 || (employers === 40 && uneven)))(
  "the interval of median pay holds the truth: $employers employers, alike $alike, uneven $uneven",
  (market) => {
    const {clustered, plain, none} = payCoverage(market, {trials: 400, seed: 31});
    // 400 tries at 0.95 lie within ±4 standard errors, 0.044; the effect of a design is never taken below 1: a little wide.
    expect(clustered).toBeGreaterThan(0.906);
    expect(clustered).toBeLessThan(0.994);
    if (market.alike === 0.5) expect(plain).toBeLessThan(0.8);
    expect(none).toBeLessThan(40);
  }
);

it("payCoverage(market) gives hardly any interval where few employers post most of eight", () => {
  const {none, trials} = payCoverage({employers: 8, alike: 0.5, uneven: true}, {trials: 200, seed: 31});
  expect(none / trials).toBeGreaterThan(0.7);
});
