/** Adds to one number of an array. */
export function add(numbers: Int32Array | Float64Array, at: number, by: number): void {
  numbers[at] = (numbers[at] ?? 0) + by;
}

/** Adds to each number all before it, in place. */
export function addedUp(numbers: Int32Array): Int32Array {
  for (let i = 1; i < numbers.length; i++) add(numbers, i, numbers[i - 1] ?? 0);
  return numbers;
}
