import {type CurvePoint, checkLifetimes, type Lifetime} from "./lifetime.ts";

/** The curve of greatest likelihood, and whether it was reached. */
export interface Turnbull {
  readonly curve: readonly CurvePoint[];
  /** False when the rounds ran out first. */
  readonly converged: boolean;
  readonly rounds: number;
}

/** The smallest stretches of age that can hold ends, half-open (after, until], or single ages. */
interface Cell {
  readonly after: number;
  readonly until: number;
}

/** A lifetime as places among the cells: watched from `watch`, ended in one of `from` to `to` (`to` not included). */
interface Placed {
  readonly watch: number;
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
  readonly count: number;
}

/**
 * The share that lasts longer than each age, where some ended while nobody looked and some came under watch late: the
 * non-parametric estimate of greatest likelihood, by self-consistency.
 *
 * Each round shares out every unseen end among the ages where it may lie, as likely as the curve of the round before
 * makes them, and then counts ends and watched as Kaplan and Meier do; with right-censoring alone that is their curve.
 * Within a stretch (after, until] the data do not say where the share falls.
 *
 * @param lifetimes alike ones may be given once with their count
 * @see Turnbull (1976), JRSS B 38, 290–295, with the stretches of Frydman (1994), JRSS B 56, 71–74; R
 *   `survival::survfit(Surv(l, r, type = "interval2") ~ 1)` without late entry, `longevity::np_elife` with it
 */
export function turnbull(lifetimes: readonly Lifetime[], {rounds = 20_000, tolerance = 1e-10} = {}): Turnbull {
  checkLifetimes(lifetimes);
  const cells = cellsOf(lifetimes);
  const placed = lifetimes.map((lifetime) => place(lifetime, cells));
  let hazards: readonly number[] = cells.map((_, j) => 1 / (cells.length - j + 1));
  for (let round = 1; round <= rounds; round++) {
    const next = improved(placed, hazards);
    const moved = Math.max(0, ...next.map((hazard, j) => Math.abs(hazard - (hazards[j] ?? 0))));
    hazards = next;
    if (moved < tolerance) return {curve: curveOf(cells, hazards), converged: true, rounds: round};
  }
  return {curve: curveOf(cells, hazards), converged: false, rounds};
}

// At one age come, in this order: the beginning of an end that was seen, a closed border, an open one.
const seenFrom = 0;
const closed = 1;
const open = 2;

/** Stretches from a beginning to the border next after it, as far as some end that was seen to come may lie there. */
function cellsOf(lifetimes: readonly Lifetime[]): readonly Cell[] {
  const borders = lifetimes.flatMap(({entry, after, until}) => [
    {age: after, kind: after === until ? seenFrom : open},
    {age: until, kind: closed},
    {age: entry, kind: closed}
  ]);
  borders.sort((a, b) => a.age - b.age || a.kind - b.kind);
  const ends = lifetimes.filter(({until}) => until !== Infinity);
  return borders.flatMap(({age, kind}, i) => {
    const next = borders[i + 1];
    if (kind === closed || next === undefined || next.kind !== closed) return [];
    const cell = {after: age, until: next.age};
    return ends.some((end) => holds(end, cell)) ? [cell] : [];
  });
}

function holds({after, until}: Lifetime, cell: Cell): boolean {
  if (after === until) return cell.after === cell.until && cell.until === after;
  return cell.until > after && cell.until <= until;
}

function place(lifetime: Lifetime, cells: readonly Cell[]): Placed {
  const at = (wanted: (cell: Cell) => boolean) => {
    const found = cells.findIndex(wanted);
    return found < 0 ? cells.length : found;
  };
  const {entry, until, count} = lifetime;
  const past = lifetime.after === until ? at((cell) => cell.until >= until) : at((cell) => cell.until > lifetime.after);
  return {
    watch: at((cell) => cell.until > entry),
    from: past,
    to: at((cell) => cell.until > until),
    open: until === Infinity,
    count
  };
}

/** One round: ends expected in each cell over those expected to be watched there. */
function improved(placed: readonly Placed[], hazards: readonly number[]): readonly number[] {
  const left = lefts(hazards);
  const ended = new Array<number>(hazards.length).fill(0);
  const watched = new Array<number>(hazards.length).fill(0);
  // Those watched all through are told by their steps, since there may be many cells.
  const steps = new Array<number>(hazards.length + 1).fill(0);
  for (const {watch, from, count} of placed) {
    steps[watch] = (steps[watch] ?? 0) + count;
    steps[Math.max(watch, from)] = (steps[Math.max(watch, from)] ?? 0) - count;
  }
  for (const one of placed) if (!one.open) shareOut(one, {left, hazards, ended, watched});
  let through = 0;
  return hazards.map((hazard, j) => {
    through += steps[j] ?? 0;
    const all = (watched[j] ?? 0) + through;
    return all > 1e-12 ? Math.min(1, (ended[j] ?? 0) / all) : hazard;
  });
}

interface Round {
  readonly left: readonly number[];
  readonly hazards: readonly number[];
  readonly ended: number[];
  readonly watched: number[];
}

/** An end that nobody saw, among its cells; what was lost from sight tells nothing of later ages. */
function shareOut({from, to, count}: Placed, {left, hazards, ended, watched}: Round): void {
  const beyond = left[to] ?? 0;
  const total = (left[from] ?? 0) - beyond;
  if (total <= 0) return;
  for (let j = from; j < to; j++) {
    const before = left[j] ?? 0;
    watched[j] = (watched[j] ?? 0) + (count * (before - beyond)) / total;
    ended[j] = (ended[j] ?? 0) + (count * before * (hazards[j] ?? 0)) / total;
  }
}

/** The share left before each cell, and after the last. */
function lefts(hazards: readonly number[]): readonly number[] {
  const left = [1];
  for (const hazard of hazards) left.push((left.at(-1) ?? 1) * (1 - hazard));
  return left;
}

function curveOf(cells: readonly Cell[], hazards: readonly number[]): readonly CurvePoint[] {
  const left = lefts(hazards);
  return cells.map(({after, until}, j) => ({after, until, left: left[j + 1] ?? 0}));
}
