/** How a series of equally spaced values is smoothed. */
export interface Loess {
  /** How many neighbours a local fit looks at; odd. Past the length of the series it looks still wider. */
  readonly window: number;
  /** Local mean (0) or local line (1). */
  readonly degree: 0 | 1;
  /** A fit is made at every `jump`th place, and straight lines join them; 1 fits everywhere. */
  readonly jump: number;
}

/** Values at 0, 1, 2 … with what each of them counts for; null counts all of them alike. */
interface Weighted {
  readonly y: readonly number[];
  readonly weights: readonly number[] | null;
}

/** The neighbours of a fit: places from `first` to `last`, both included. */
interface Neighbours {
  readonly first: number;
  readonly last: number;
}

/**
 * Locally weighted regression of equally spaced values, at each of their places.
 *
 * @param weights what each value counts for besides its distance, such as its robustness
 * @returns a value a place; the value itself where no neighbour counts
 * @see Cleveland (1979), JASA 74, 829–836; R `stl`, whose neighbourhoods at the ends are these
 */
export function loess(
  y: readonly number[],
  {window, degree, jump}: Loess,
  weights: readonly number[] | null = null
): readonly number[] {
  const n = y.length;
  if (n < 2) return [...y];
  const step = Math.min(jump, n - 1);
  const at = (place: number, base = place) => {
    const near = neighbours(base, {n, window});
    return localFit({y, weights}, {at: place, near, window, degree}) ?? y[place] ?? 0;
  };
  const smooth = new Array<number>(n).fill(0);
  let place = 0;
  for (smooth[0] = at(0); place + step < n; place += step) {
    smooth[place + step] = at(place + step);
    join(smooth, place, place + step);
  }
  if (place < n - 1) {
    // The last place is fitted over the neighbours of the last full step, as the published algorithm does.
    smooth[n - 1] = at(n - 1, place);
    join(smooth, place, n - 1);
  }
  return smooth;
}

/** The smooth one place before the first value and one after the last. */
export function loessBeyond(
  y: readonly number[],
  {window, degree}: Loess,
  weights: readonly number[] | null = null
): [before: number | null, after: number | null] {
  const n = y.length;
  const before = {first: 0, last: Math.min(window, n) - 1};
  const after = {first: Math.max(0, n - window), last: n - 1};
  return [
    localFit({y, weights}, {at: -1, near: before, window, degree}),
    localFit({y, weights}, {at: n, near: after, window, degree})
  ];
}

function neighbours(place: number, {n, window}: {n: number; window: number}): Neighbours {
  if (window >= n) return {first: 0, last: n - 1};
  const first = Math.min(Math.max(0, place - (window - 1) / 2), n - window);
  return {first, last: first + window - 1};
}

function join(smooth: number[], from: number, to: number): void {
  const [a, b] = [smooth[from] ?? 0, smooth[to] ?? 0];
  for (let i = from + 1; i < to; i++) smooth[i] = a + ((b - a) * (i - from)) / (to - from);
}

interface Fit {
  readonly at: number;
  readonly near: Neighbours;
  readonly window: number;
  readonly degree: 0 | 1;
}

/** One local fit with tricube weights; null when no neighbour counts. */
function localFit({y, weights}: Weighted, {at, near, window, degree}: Fit): number | null {
  const n = y.length;
  const reach = Math.max(at - near.first, near.last - at) + (window > n ? Math.floor((window - n) / 2) : 0);
  const w: number[] = [];
  let total = 0;
  for (let j = near.first; j <= near.last; j++) {
    const weight = tricube(Math.abs(j - at), reach) * (weights?.[j] ?? 1);
    w.push(weight);
    total += weight;
  }
  if (total <= 0) return null;
  const lean = degree === 1 && reach > 0 ? leaning(w, {total, first: near.first, at, n}) : null;
  let sum = 0;
  for (let i = 0; i < w.length; i++)
    sum += (w[i] ?? 0) * (lean === null ? 1 : lean(near.first + i)) * (y[near.first + i] ?? 0);
  return sum / total;
}

/** What a local line adds to the weights; null when the neighbours lie too close for a slope. */
function leaning(
  w: readonly number[],
  {total, first, at, n}: {total: number; first: number; at: number; n: number}
): ((place: number) => number) | null {
  let mean = 0;
  for (let i = 0; i < w.length; i++) mean += ((w[i] ?? 0) * (first + i)) / total;
  let spread = 0;
  for (let i = 0; i < w.length; i++) spread += ((w[i] ?? 0) * (first + i - mean) ** 2) / total;
  if (Math.sqrt(spread) <= 0.001 * (n - 1)) return null;
  const slope = (at - mean) / spread;
  return (place) => 1 + slope * (place - mean);
}

function tricube(distance: number, reach: number): number {
  if (distance > 0.999 * reach) return 0;
  return distance <= 0.001 * reach ? 1 : (1 - (distance / reach) ** 3) ** 3;
}
