/** How many of the events of each batch (month) are of the kind that is looked at. */
export interface Batches {
  /** Of the kind; in [0, all]. */
  readonly own: readonly number[];
  /** All events. */
  readonly all: readonly number[];
}

/** A stretch of batches in which the kind comes more often than else: from `from` to `to`, `to` not included. */
export interface Burst {
  readonly from: number;
  readonly to: number;
  /** How much better the higher rate tells these batches, in log likelihood; the larger, the surer. */
  readonly weight: number;
}

/** How a burst is told. */
export interface BurstOptions {
  /** How many times the ordinary rate the rate of a burst is, above 1. */
  readonly ratio?: number;
  /** What it costs to begin a burst, in units of log(batches); at least 0. The dearer, the fewer bursts. */
  readonly cost?: number;
}

/**
 * Bursts of a kind of event among batches of events: the cheapest sequence of two states, ordinary and burst, where each
 * batch costs what its state makes unlikely and each beginning of a burst costs cost·log(batches).
 *
 * @returns oldest first; none when no batch or every event is of the kind
 * @throws RangeError if a batch holds more of the kind than events, or an option is out of its range
 * @see Kleinberg (2003), Data Mining and Knowledge Discovery 7, 373–397, §4 (batched arrivals, two states)
 */
export function bursts({own, all}: Batches, {ratio = 2, cost = 1}: BurstOptions = {}): readonly Burst[] {
  if (!(ratio > 1 && cost >= 0)) throw new RangeError(`outside its range: ratio ${ratio}, cost ${cost}`);
  const bad = all.findIndex((n, i) => !((own[i] ?? 0) >= 0 && (own[i] ?? 0) <= n));
  if (bad >= 0) throw new RangeError(`count outside its base: ${own[bad]} of ${all[bad]}`);
  const ordinary = total(own) / total(all);
  if (!(ordinary > 0 && ordinary < 1)) return [];
  const raised = Math.min(0.9999, ratio * ordinary);
  if (raised <= ordinary) return [];
  // The binomial coefficient is the same in both states and decides nothing.
  const gains = all.map((n, i) => gain(own[i] ?? 0, n, {ordinary, raised}));
  const start = cost * Math.log(Math.max(1, all.length));
  return stretches(cheapest(gains, start)).map(({from, to}) => ({from, to, weight: total(gains.slice(from, to))}));
}

/** How much cheaper a batch is told by the raised rate than by the ordinary one. */
function gain(k: number, n: number, {ordinary, raised}: {ordinary: number; raised: number}): number {
  return k * Math.log(raised / ordinary) + (n - k) * Math.log((1 - raised) / (1 - ordinary));
}

/** Whether each batch is in a burst, by Viterbi's recursion from the end: it begins in the ordinary state. */
function cheapest(gains: readonly number[], start: number): readonly boolean[] {
  // The best that is still to be gained from each batch on, coming to it from either state.
  const [fromOrdinary, fromBurst] = [[0], [0]];
  for (const own of [...gains].reverse()) {
    const [stay, burst] = [fromOrdinary[0] ?? 0, own + (fromBurst[0] ?? 0)];
    fromOrdinary.unshift(Math.max(stay, burst - start));
    fromBurst.unshift(Math.max(stay, burst));
  }
  const states: boolean[] = [];
  for (const [i, own] of gains.entries()) {
    const due = states.at(-1) === true ? 0 : start;
    states.push(own + (fromBurst[i + 1] ?? 0) - due > (fromOrdinary[i + 1] ?? 0));
  }
  return states;
}

function stretches(states: readonly boolean[]): readonly {readonly from: number; readonly to: number}[] {
  const begins = states.flatMap((state, i) => (state && states[i - 1] !== true ? [i] : []));
  return begins.map((from) => {
    const end = states.indexOf(false, from);
    return {from, to: end < 0 ? states.length : end};
  });
}

function total(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
