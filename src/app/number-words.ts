/** A number with its thousands set off: `28,238`. */
export function number(value: number): string {
  return value.toLocaleString("en-GB");
}
