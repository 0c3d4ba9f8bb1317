import {type CurvePoint, checkLifetimes, type Lifetime} from "./lifetime.ts";
import {normalQuantile} from "./normal.ts";

/** One age at which something ended. */
export interface KaplanMeierPoint extends CurvePoint {
  /** How many ended at this age. */
  readonly ended: number;
  /** How many were watched just before it. */
  readonly watched: number;
  /** Greenwood's standard error of the share; null when nothing is left. */
  readonly error: number | null;
  /** The interval of the share on the scale of log(−log); null when nothing is left. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The share that lasts longer than each age, where every end was seen or is still to come.
 *
 * Late entry (left truncation) is allowed for: something is watched from its `entry` on.
 *
 * @returns a point an age at which something ended, ascending
 * @throws RangeError if a lifetime is interval-censored (see `turnbull`) or out of order
 * @see Kaplan and Meier (1958), JASA 53, 457–481; Kalbfleisch and Prentice (2002), §1.4; R `survival::survfit` with
 *   `conf.type = "log-log"`
 */
export function kaplanMeier(lifetimes: readonly Lifetime[], level = 0.95): readonly KaplanMeierPoint[] {
  checkLifetimes(lifetimes);
  const hidden = lifetimes.find(({after, until}) => after !== until && until !== Infinity);
  if (hidden !== undefined) throw new RangeError(`ended unseen: after ${hidden.after}, until ${hidden.until}`);
  const z = normalQuantile((1 + level) / 2);
  const points: KaplanMeierPoint[] = [];
  let [left, greenwood] = [1, 0];
  for (const {age, ended, watched} of steps(lifetimes)) {
    left *= 1 - ended / watched;
    greenwood += ended / (watched * (watched - ended));
    points.push({after: age, until: age, left, ended, watched, ...margin({left, greenwood, z})});
  }
  return points;
}

interface Step {
  readonly age: number;
  readonly ended: number;
  readonly watched: number;
}

/** Ends by age, and who was watched then: in by the age, and neither ended nor lost from sight before it. */
function steps(lifetimes: readonly Lifetime[]): readonly Step[] {
  const ends = new Map<number, number>();
  for (const {after, until, count} of lifetimes) if (after === until) ends.set(after, (ends.get(after) ?? 0) + count);
  const entries = runningCount(lifetimes.map(({entry, count}) => [entry, count]));
  const exits = runningCount(lifetimes.map(({after, count}) => [after, count]));
  return [...ends].sort(([a], [b]) => a - b).map(([age, ended]) => ({age, ended, watched: entries(age) - exits(age)}));
}

/** How much lies below an age. */
function runningCount(weighted: readonly (readonly [age: number, count: number])[]): (age: number) => number {
  const sorted = [...weighted].sort(([a], [b]) => a - b);
  let [i, sum] = [0, 0];
  return (age) => {
    for (let next = sorted[i]; next !== undefined && next[0] < age; next = sorted[++i]) sum += next[1];
    return sum;
  };
}

function margin({left, greenwood, z}: {left: number; greenwood: number; z: number}) {
  if (left <= 0 || !Number.isFinite(greenwood)) return {error: null, low: null, high: null};
  const root = Math.sqrt(greenwood);
  const width = (z * root) / Math.abs(Math.log(left));
  return {error: left * root, low: left ** Math.exp(width), high: left ** Math.exp(-width)};
}
