import type {Units} from "./characters.ts";

/**
 * What stands between a token and the one before it. Names are matched over `soft` gaps, and over a joining sign where
 * the name has that sign; all that comes after is a border, told apart for those who read the surroundings.
 */
export const gaps = {
  start: 0,
  /** A blank, a hyphen, an apostrophe, or nothing. */
  soft: 1,
  slash: 2,
  and: 3,
  plus: 4,
  /** One comma, semicolon, bar or middle dot. */
  comma: 5,
  opening: 6,
  closing: 7,
  colon: 8,
  stop: 9,
  line: 10,
  other: 11,
  /** A dot without blanks: inside `Node.js` and inside an address. */
  dot: 12
} as const;

const signs = new Map<string, number>([
  ["/", gaps.slash],
  ["&", gaps.and],
  ["+", gaps.plus]
]);

/** Whether a gap lies inside a name. */
export function isSoft(gap: number): boolean {
  return gap === gaps.soft || gap === gaps.dot;
}

/** The gap between two tokens: the text of [from, to). */
export function gapOf(text: string, units: Units, from: number, to: number): number {
  if (from === 0) return gaps.start;
  if (from === to) return gaps.soft;
  const first = units[from] ?? 0;
  const last = units[to - 1] ?? 0;
  if (first === newline || last === newline) return gaps.line;
  if (first < 128 && last < 128) {
    if (to - from === 1) return alone[first] ?? gaps.other;
    if (to - from === 2 && last === blank) return beforeBlank[first] ?? gaps.other;
    if (to - from === 2 && first === blank) return behindBlank[last] ?? gaps.other;
  }
  return readGap(text.slice(from, to));
}

const [newline, blank] = [10, 32] as const;

const soft = /^(?:[ \u00a0\u202f]*[-\u2010\u2011][ \u00a0]?|[ \u00a0\u202f\t]+|[_'’])$/;
const joined = /^[ \u00a0]?([/&+])[ \u00a0]?$/;

const comma = /^[ \u00a0]*[,;、，；|·][ \u00a0]*$/;

function readGap(between: string): number {
  if (soft.test(between)) return gaps.soft;
  const sign = joined.exec(between)?.[1];
  if (sign !== undefined) return signs.get(sign) ?? gaps.other;
  if (/[\n\u2028\u2029]/.test(between)) return gaps.line;
  if (between === ".") return gaps.dot;
  if (/[.!?\u2026\u3002\uff01\uff1f](?:\s|["'”’)\]]|$)/.test(between)) return gaps.stop;
  if (/[([{（]/.test(between)) return gaps.opening;
  if (/[)\]}）]/.test(between)) return gaps.closing;
  if (/[:：]/.test(between)) return gaps.colon;
  return comma.test(between) ? gaps.comma : gaps.other;
}

/** The gaps that are one ASCII character, alone and beside a blank: nearly all that occur. */
const ascii = Array.from({length: 128}, (_, code) => String.fromCharCode(code));
const alone = Uint8Array.from(ascii, readGap);
const beforeBlank = Uint8Array.from(ascii, (sign) => readGap(`${sign} `));
const behindBlank = Uint8Array.from(ascii, (sign) => readGap(` ${sign}`));
