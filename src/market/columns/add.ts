/** Adds to one number of an array. */
export function add(numbers: Int32Array | Float64Array, at: number, by: number): void {
  numbers[at] = (numbers[at] ?? 0) + by;
}
