import fc from "fast-check";
import {expect, it} from "vitest";
import {kaplanMeier} from "../../src/stats/kaplan-meier.ts";
import {ageBy, type Lifetime, leftAt} from "../../src/stats/lifetime.ts";
import {expectClose} from "./close.ts";
import {lifetime, watchedLifetimes} from "./lifetimes.ts";
import reference from "./reference/survival.json" with {type: "json"};

interface Wanted {
  readonly age: readonly number[];
  readonly left: readonly number[];
  readonly error: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly watched: readonly number[];
  readonly ended: readonly number[];
}

function expectCurve(lifetimes: readonly Lifetime[], wanted: Wanted): void {
  const found = kaplanMeier(lifetimes);
  expect(found.map(({until}) => until)).toEqual(wanted.age);
  for (const name of ["watched", "ended"] as const) expect(found.map((point) => point[name])).toEqual(wanted[name]);
  for (const name of ["left", "error", "low", "high"] as const) {
    expect(found.map((point) => point[name] === null)).toEqual(wanted[name].map((value) => value === null));
    expectClose(
      found.map((point) => point[name] ?? 0),
      wanted[name].map((value) => value ?? 0),
      1e-9
    );
  }
}

it("kaplanMeier(lifetimes) is R's survfit with log-log intervals", () => {
  const {time, status} = reference.plain;
  const lifetimes = time.map((end, i) => lifetime(end, status[i] === 1 ? end : null));
  expectCurve(lifetimes, reference.plain);
});

it("kaplanMeier(lifetimes) is R's survfit where some come under watch late", () => {
  const {entry, time, status} = reference.late;
  const lifetimes = time.map((end, i) => lifetime(end, status[i] === 1 ? end : null, entry[i]));
  expectCurve(lifetimes, reference.late);
});

it("kaplanMeier(lifetimes) is the plain share of longer ones when every end was seen", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 1, max: 9}), {minLength: 1}), (ends) => {
      const curve = kaplanMeier(ends.map((end) => lifetime(end, end)));
      for (const {until, left} of curve)
        expect(left).toBeCloseTo(ends.filter((end) => end > until).length / ends.length, 9);
    })
  );
});

it("kaplanMeier(lifetimes) falls, stays in its interval and does not depend on order or on counts written out", () => {
  fc.assert(
    fc.property(watchedLifetimes, (lifetimes) => {
      const curve = kaplanMeier(lifetimes);
      curve.forEach(({left, low, high}, i) => {
        expect(left).toBeLessThanOrEqual(curve[i - 1]?.left ?? 1);
        if (low !== null && high !== null) expect(low <= left && left <= high).toBe(true);
      });
      expect(kaplanMeier([...lifetimes].reverse())).toEqual(curve);
      const twice = kaplanMeier(lifetimes.map((one) => ({...one, count: 2})));
      expect(twice).toEqual(kaplanMeier([...lifetimes, ...lifetimes]));
    })
  );
});

it("kaplanMeier(lifetimes) refuses ends that nobody saw and lives that ended before they were watched", () => {
  expect(() => kaplanMeier([lifetime(2, 5)])).toThrow("ended unseen: after 2, until 5");
  expect(() => kaplanMeier([lifetime(3, 3, 3)])).toThrow("not a lifetime: entry 3, after 3, until 3, count 1");
  expect(() => kaplanMeier([{...lifetime(1, 1), count: 0}])).toThrow(RangeError);
  expect(kaplanMeier([])).toEqual([]);
});

it("ageBy(curve, share) is the age by which the share has ended, or null when not so many did", () => {
  const curve = kaplanMeier([lifetime(2, 2), lifetime(4, 4), lifetime(9, null), lifetime(9, null)]);
  expect(ageBy(curve, 0.25)).toEqual({after: 2, until: 2});
  expect(ageBy(curve, 0.5)).toEqual({after: 4, until: 4});
  expect(ageBy(curve, 0.51)).toBeNull();
  expect([leftAt(curve, 1), leftAt(curve, 2), leftAt(curve, 100)]).toEqual([1, 0.75, 0.5]);
});
