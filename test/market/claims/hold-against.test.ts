import {expect, it} from "vitest";
import {holdAgainst} from "../../../src/market/claims/hold-against.ts";
import {figureWith} from "./made-claim.ts";

const now = figureWith({value: 0.12, low: 0.11, high: 0.13});
const before = (value: number, half: number | null) =>
  figureWith({
    at: "2025-01",
    value,
    low: half === null ? null : value - half,
    high: half === null ? null : value + half
  });

it("holdAgainst(expects, figure, series) tells a rise and a fall from chance", () => {
  const up = {direction: "up", since: "2025-01"} as const;
  expect(holdAgainst(up, now, [before(0.08, 0.01), now])).toMatchObject({holds: true});
  expect(holdAgainst({...up, direction: "down"}, now, [before(0.08, 0.01), now])).toMatchObject({holds: false});
  const close = holdAgainst(up, now, [before(0.115, 0.01), now]);
  expect(close.holds).toBeNull();
  expect(close.because).toContain("no change that can be told from chance");
});

it("holdAgainst(expects, figure, series) calls steady only what is not seen to move, and cannot prove it", () => {
  const steady = {direction: "steady", since: "2025-01"} as const;
  expect(holdAgainst(steady, now, [before(0.08, 0.01), now]).holds).toBe(false);
  expect(holdAgainst(steady, now, [before(0.119, 0.01), now]).holds).toBeNull();
  expect(holdAgainst(steady, {...now, low: null}, [before(0.12, null)]).holds).toBe(true);
});

it("holdAgainst(expects, figure, series) has nothing to say without the earlier figure", () => {
  const held = holdAgainst({direction: "up", since: "2024-01"}, now, [now]);
  expect(held).toMatchObject({holds: null, because: "no figure of 2024-01 to compare with"});
});

it("holdAgainst(expects, figure, series) compares with the highest of a time, its last month included", () => {
  const peak = {below_peak: {from: "2020-03", to: "2022-12"}};
  const at = (day: string, value: number) => figureWith({at: day, value, low: value, high: value, unit: "index"});
  const series = [at("2020-02-01", 300), at("2022-03-31", 161.15), at("2022-12-31", 120), at("2023-01-01", 400)];
  const held = holdAgainst(peak, at("2026-08-14", 101.79), series);
  expect(held).toMatchObject({holds: true, figures: [{value: 161.15}, {value: 101.79}]});
  expect(holdAgainst(peak, at("2026-08-14", 161.15), series).holds).toBe(false);
  expect(holdAgainst(peak, at("2026-08-14", 90), []).holds).toBeNull();
  expect(holdAgainst({below_peak: {from: "2022-12", to: "2022-12"}}, at("2026-08-14", 110), series).holds).toBe(true);
});

it("holdAgainst(expects, figure, series) needs every part to hold, and one that fails is enough", () => {
  const both = {at_least: 0.1, direction: "up", since: "2025-01"} as const;
  expect(holdAgainst(both, now, [before(0.08, 0.01)]).holds).toBe(true);
  expect(holdAgainst({...both, at_least: 0.5}, now, [before(0.08, 0.01)]).holds).toBe(false);
  expect(holdAgainst(both, now, []).holds).toBeNull();
  expect(holdAgainst({}, now, []).holds).toBeNull();
});

it("holdAgainst(expects, figure, series) compares a value without a margin, and says that it has none", () => {
  const held = holdAgainst({at_least: 0.1}, figureWith({low: null, high: null}), []);
  expect(held.holds).toBe(true);
  expect(held.because).toContain("margin not known");
});
