/** Two digits, three from a hundred on. */
export function number(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en-GB") : value.toPrecision(2);
}

/** The same of what a system may not tell. */
export function told(value: number | null): string {
  return value === null ? "not told by this system" : number(value);
}
