/** Windows-1252 characters for the bytes 0x80 to 0x9f, by code point. */
const windows1252: ReadonlyMap<number, number> = new Map(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map(
    (sign, i) => [sign.codePointAt(0) ?? 0, 0x80 + i] as const
  )
);
const high = "[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

/** Pairs that right text does not have: a lead byte before a control character, or the remains of accents and quotes. */
const telltale = /[\u00c2-\u00f4][\u0080-\u009f]|[ÃÂ][\u00a0-\u00bf]|â€|Ã[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;
const sequence = new RegExp(`[\\u00c2-\\u00df]${high}|[\\u00e0-\\u00ef]${high}{2}|[\\u00f0-\\u00f4]${high}{3}`, "g");

/**
 * Text that was UTF-8 and had been decoded as Latin-1 or Windows-1252, decoded rightly: `weâ€™re` is "we’re".
 *
 * Only sequences that are valid UTF-8 change, and only in a text that shows a pair which right text does not have.
 *
 * @returns the same string when there is nothing to repair
 */
export function repairMojibake(text: string): string {
  return telltale.test(text) ? text.replace(sequence, decoded) : text;
}

function decoded(run: string): string {
  const bytes = Array.from(run, (sign) => byteOf(sign));
  const [lead = 0, ...rest] = bytes;
  if (rest.some((byte) => byte < 0x80 || byte > 0xbf)) return run;
  const start = lead < 0xe0 ? lead & 0x1f : lead < 0xf0 ? lead & 0x0f : lead & 0x07;
  const code = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), start);
  const least = [0x80, 0x800, 0x10000][rest.length - 1] ?? 0;
  const valid = code >= least && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : run;
}

function byteOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return windows1252.get(code) ?? code;
}
