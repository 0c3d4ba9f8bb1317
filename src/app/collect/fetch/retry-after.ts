/**
 * The time that `Retry-After` names: seconds from now, or a date.
 *
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970; null when the header is absent or unreadable
 * @example retryAfter("120", 0) // → 120000
 */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(header)) return now + Number(header) * 1000;
  // Only dates as HTTP writes them: others are read too freely (-5 as a year).
  const date = /^\s*[A-Za-z]{3,9}, /.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? null : date;
}
