const grouped = /^\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*$/u;
const groupedInIndia = /^\d{1,2}(?:,\d{2})+,\d{3}$/u;
const groupedWithDecimals = /^\d{1,3}(?:([.,'’])\d{3})+([.,])\d{1,2}$/u;
const decimal = /^\d+[.,]\d{1,2}$/u;
const spaces = /[\s\u00a0\u202f\u2009]/gu;

/**
 * The value of a number as job ads write it: `90,000`, `90.000`, `90'000`, `90 000`, `1.234,50`, `2.5`.
 *
 * A mark before three digits groups thousands, a mark before one or two digits begins the decimals.
 *
 * @returns null when the marks fit neither reading (`1,2,3`, `3.14159`)
 * @example readNumber("65.000") // → 65000
 */
export function readNumber(written: string): number | null {
  const digits = written.replace(spaces, "");
  if (/^\d+$/u.test(digits)) return Number(digits);
  if (digits.startsWith("0")) return decimal.test(digits) ? Number(digits.replace(",", ".")) : null;
  if (grouped.test(digits) || groupedInIndia.test(digits)) return Number(digits.replace(/[.,'’]/gu, ""));
  const both = groupedWithDecimals.exec(digits);
  if (both !== null) return both[1] === both[2] ? null : withDecimals(digits);
  return decimal.test(digits) ? Number(digits.replace(",", ".")) : null;
}

function withDecimals(digits: string): number {
  const mark = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  return Number(`${digits.slice(0, mark).replace(/[.,'’]/gu, "")}.${digits.slice(mark + 1)}`);
}
