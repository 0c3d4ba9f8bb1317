/** A scale of values with the ticks on it. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const steps = [1, 2, 2.5, 5, 10] as const;
const about = 4;

/**
 * A scale that holds all values and nought, with about five round ticks.
 *
 * @returns from 0 to 1 when there are no values
 * @example axisOf([0.02, 0.07]).ticks // → [0, 0.02, 0.04, 0.06, 0.08]
 */
export function axisOf(values: readonly number[]): Axis {
  const finite = values.filter(Number.isFinite);
  const [least, most] = [Math.min(0, ...finite), Math.max(0, ...finite)];
  const range = most - least === 0 ? 1 : most - least;
  const size = 10 ** Math.floor(Math.log10(range / about));
  const step = (steps.find((one) => one * size >= range / about) ?? 10) * size;
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil((least + range) / step - 1e-9)];
  const ticks = Array.from({length: last - first + 1}, (_, i) => Number(((first + i) * step).toPrecision(12)));
  return {low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks};
}
