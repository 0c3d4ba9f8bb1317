/** A sum, or two, as a budget writes it. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  /** ISO 4217 when it is named or its sign is of one currency; null else (a bare `$` is of many). */
  readonly currency: string | null;
  /** True when it is said to be for an hour. */
  readonly hourly: boolean;
}

const sum = /(?<![\d.,])(\d{1,3}(?:[,\s\u00a0](?=\d{3}(?!\d))\d{3})+(?:\.\d+)?|\d{1,9}(?:\.\d+)?)\s*(k(?![a-z]))?/gi;
const signs: Readonly<Record<string, string>> = {"€": "EUR", "£": "GBP", "₹": "INR", us$: "USD", a$: "AUD", c$: "CAD"};
const named = /\b(usd|eur|gbp|inr|aud|cad|chf|sek|nok|dkk|pln|sgd|nzd|jpy|brl|zar|hkd|mxn|czk|ils)\b/i;

/**
 * The sum or range of a budget: `$25.00-$50.00 /hr`, `€250 – 750`, `$30 - $250 USD`, `1,500`.
 *
 * @returns null without a sum above 0, or with more than two
 * @example amountOf("€20 – €35 / hour") // → {low: 20, high: 35, currency: "EUR", hourly: true}
 */
export function amountOf(written: string): Amount | null {
  const text = written.slice(0, 200).toLowerCase();
  const found = [...text.matchAll(sum)].map(([, digits = "", thousand]) => {
    const number = Number(digits.replace(/[,\s\u00a0]/g, ""));
    return thousand === undefined ? number : 1000 * number;
  });
  const sums = found.filter((number) => number > 0);
  if (sums.length === 0 || sums.length > 2) return null;
  const sign = Object.keys(signs).find((mark) => text.includes(mark));
  const currency = named.exec(text)?.[1]?.toUpperCase() ?? (sign === undefined ? null : (signs[sign] ?? null));
  const hourly = /\/\s*h(?:ou)?r?s?\b|\bper hour\b|\ban hour\b|\bhourly\b/.test(text);
  return {low: Math.min(...sums), high: Math.max(...sums), currency, hourly};
}
