/**
 * How many equally weighted respondents carry as much information as these weighted ones: (Σw)²/Σw².
 *
 * @param weights none negative
 * @returns at most their number; 0 when all weights are 0 or there are none
 * @throws RangeError if a weight is negative or not a number
 * @see Kish (1965), Survey Sampling, §11.7
 * @example effectiveNumber([1, 1, 2]) // → 2.667
 */
export function effectiveNumber(weights: readonly number[]): number {
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    if (!(weight >= 0)) throw new RangeError(`not a weight: ${weight}`);
    sum += weight;
    squares += weight * weight;
  }
  return squares === 0 ? 0 : (sum * sum) / squares;
}
