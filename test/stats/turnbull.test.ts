import fc from "fast-check";
import {expect, it} from "vitest";
import {kaplanMeier} from "../../src/stats/kaplan-meier.ts";
import {ageBy, leftAt} from "../../src/stats/lifetime.ts";
import {turnbull} from "../../src/stats/turnbull.ts";
import {expectClose} from "./close.ts";
import {lifetime, logLikelihood, lookedAtLifetimes, watchedLifetimes} from "./lifetimes.ts";
import reference from "./reference/survival.json" with {type: "json"};

interface Wanted {
  readonly lower: readonly number[];
  readonly upper: readonly (number | null)[];
  readonly age: readonly number[];
  readonly left: readonly number[];
}

/** R draws its curve at the middles of the stretches; it stops earlier than ours, hence the tolerance. */
function expectCurve({lower, upper, age, left}: Wanted): void {
  const {curve, converged} = turnbull(lower.map((after, i) => lifetime(after, upper[i] ?? null)));
  expect(converged).toBe(true);
  expect(curve.length).toBeGreaterThan(7);
  for (const point of curve.filter(({until}) => until !== Infinity)) {
    const at = age.findLastIndex((one) => one <= (point.after + point.until) / 2);
    expect(Math.abs(point.left - (left[at] ?? 1))).toBeLessThan(1e-3);
  }
}

it("turnbull(lifetimes) is R's survfit for the breast cosmesis data, and the published masses", () => {
  const {lower, upper} = reference.cosmesis;
  expectCurve(reference.cosmesis);
  const {curve} = turnbull(lower.map((after, i) => lifetime(after, upper[i] ?? null)));
  expectClose(
    [5, 7, 8, 12, 25, 34, 40].map((age) => leftAt(curve, age)),
    [0.9537, 0.9203, 0.8316, 0.7609, 0.6682, 0.5864, 0.4656],
    3e-4
  );
});

it("turnbull(lifetimes) is R's survfit where some ends were seen", () => {
  expectCurve(reference.mixed);
});

it("turnbull(lifetimes) with late entry reaches the greatest likelihood that a direct search finds", () => {
  const {lower, upper, entry, until, left, loglik} = reference.truncated;
  const lifetimes = lower.map((after, i) => lifetime(after, upper[i] ?? null, entry[i]));
  const {curve} = turnbull(lifetimes);
  expect(Math.abs(logLikelihood(curve, lifetimes) - loglik)).toBeLessThan(1e-5);
  until.forEach((age, i) => {
    if (age !== null) expect(Math.abs(leftAt(curve, age) - (left[i] ?? 0))).toBeLessThan(2e-3);
  });
});

it("turnbull(lifetimes) is Kaplan and Meier's curve when every end was seen or is still to come", () => {
  fc.assert(
    fc.property(watchedLifetimes, (lifetimes) => {
      const [found, wanted] = [turnbull(lifetimes), kaplanMeier(lifetimes)];
      expect(found.curve.map(({until}) => until)).toEqual(wanted.map(({until}) => until));
      found.curve.forEach(({left}, i) => {
        expect(left).toBeCloseTo(wanted[i]?.left ?? -1, 9);
      });
      expect(found.rounds).toBeLessThanOrEqual(2);
    })
  );
});

it("turnbull(lifetimes) falls from 1 and is at least as likely as curves near it", () => {
  fc.assert(
    fc.property(
      lookedAtLifetimes,
      fc.array(fc.double({min: 0.5, max: 2, noNaN: true}), {minLength: 40, maxLength: 40}),
      (lifetimes, tilt) => {
        const {curve, converged} = turnbull(lifetimes);
        fc.pre(converged);
        let [before, own] = [1, 1];
        const near = curve.map(({after, until, left}, i) => {
          const hazard = Math.min(1, (tilt[i] ?? 1) * (before === 0 ? 0 : 1 - left / before));
          expect(left).toBeLessThanOrEqual(before + 1e-12);
          [before, own] = [left, own * (1 - hazard)];
          return {after, until, left: own};
        });
        const [found, other] = [logLikelihood(curve, lifetimes), logLikelihood(near, lifetimes)];
        // Where all that were watched early ended, nothing is left for those that came under watch later.
        fc.pre(Number.isFinite(found));
        if (Number.isFinite(other)) expect(found).toBeGreaterThanOrEqual(other - 1e-6);
      }
    ),
    {numRuns: 60}
  );
});

it("turnbull(lifetimes) moves with the unit of age and does not depend on order", () => {
  fc.assert(
    fc.property(lookedAtLifetimes, (lifetimes) => {
      const how = {rounds: 200};
      const {curve} = turnbull(lifetimes, how);
      const days = turnbull(
        lifetimes.map((one) => ({...one, entry: 7 * one.entry, after: 7 * one.after, until: 7 * one.until})),
        how
      );
      expect(days.curve.map(({after, until}) => [after / 7, until / 7])).toEqual(
        curve.map(({after, until}) => [after, until])
      );
      const turned = turnbull([...lifetimes].reverse(), how).curve;
      curve.forEach(({left}, i) => {
        expect(days.curve[i]?.left).toBeCloseTo(left, 9);
        expect(turned[i]?.left).toBeCloseTo(left, 9);
      });
    }),
    {numRuns: 60}
  );
});

it("turnbull(lifetimes) says where the median lies, or that too few were seen to end", () => {
  const lifetimes = [lifetime(0, 3), lifetime(0, 3), lifetime(3, 8), lifetime(8, null)];
  expect(ageBy(turnbull(lifetimes).curve, 0.5)).toEqual({after: 0, until: 3});
  expect(ageBy(turnbull(lifetimes).curve, 0.6)).toEqual({after: 3, until: 8});
  expect(ageBy(turnbull([lifetime(8, null)]).curve, 0.5)).toBeNull();
  expect(turnbull([]).curve).toEqual([]);
});

it("turnbull(lifetimes) that would need more rounds says so", () => {
  const lifetimes = reference.cosmesis.lower.map((after, i) => lifetime(after, reference.cosmesis.upper[i] ?? null));
  expect(turnbull(lifetimes, {rounds: 3}).converged).toBe(false);
});
