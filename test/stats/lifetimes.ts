import fc from "fast-check";
import type {CurvePoint, Lifetime} from "../../src/stats/lifetime.ts";
import {leftAt} from "../../src/stats/lifetime.ts";

/** A lifetime that was watched from the beginning; `until` null where its end was not seen. */
export function lifetime(after: number, until: number | null, entry = -Infinity): Lifetime {
  return {entry, after, until: until ?? Infinity, count: 1};
}

/** The log likelihood of a curve, from its definition: ends in their stretches, given they came under watch. */
export function logLikelihood(curve: readonly CurvePoint[], lifetimes: readonly Lifetime[]): number {
  const before = (age: number) => curve.filter(({until}) => until < age).at(-1)?.left ?? 1;
  let sum = 0;
  for (const {entry, after, until, count} of lifetimes) {
    const start = after === until ? before(after) : leftAt(curve, after);
    const chance = start - (until === Infinity ? 0 : leftAt(curve, until));
    sum += count * (Math.log(chance) - Math.log(entry === -Infinity ? 1 : leftAt(curve, entry)));
  }
  return sum;
}

const age = fc.integer({min: 1, max: 12});

/** Lifetimes whose end was seen or is still to come. */
export const watchedLifetimes = fc.array(
  fc.tuple(age, fc.boolean()).map(([end, seen]) => lifetime(end, seen ? end : null, 0)),
  {minLength: 1, maxLength: 25}
);

/** Lifetimes seen by looks now and then, some of them under watch from later on. */
export const lookedAtLifetimes = fc.array(
  fc.tuple(age, age, fc.integer({min: 0, max: 12}), fc.boolean()).map(([a, length, late, open]) => {
    const entry = Math.max(0, a - late);
    return {entry: entry === 0 ? -Infinity : entry, after: a, until: open ? Infinity : a + length, count: 1};
  }),
  {minLength: 1, maxLength: 20}
);
