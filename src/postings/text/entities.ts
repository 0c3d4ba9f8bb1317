import {legacyEntities, namedEntities} from "./entity-names.ts";

const reference = /&(?:#[xX]([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z][a-zA-Z0-9]{1,31}))(;?)/g;
const joined = /[a-zA-Z0-9=]/;

/** What browsers read for the numbers 128 to 159, which are Windows-1252 in practice; 0 where that has no character. */
const windows1252 = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0, 0, 0x2018,
  0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178
];

/**
 * Replaces character references by their characters, once: `&amp;lt;` becomes `&lt;`.
 *
 * Named (HTML 4 and the common ones of HTML 5), decimal and hexadecimal. Numbers that are no character become U+FFFD;
 * unknown names stay as they are. A name without semicolon is read where browsers do so and no letter follows.
 *
 * @example decodeEntities("R&amp;D &#x2F; Q&#39;s") // → "R&D / Q's"
 */
export function decodeEntities(text: string): string {
  return text.includes("&") ? text.replace(reference, decodeOne) : text;
}

function decodeOne(
  whole: string,
  hex: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
  semicolon: string,
  at: number,
  text: string
): string {
  if (hex !== undefined) return character(Number.parseInt(hex, 16));
  if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
  if (name === undefined) return whole;
  if (semicolon === "" && (!legacyEntities.has(name) || joined.test(text.charAt(at + whole.length)))) return whole;
  return namedEntities.get(name) ?? whole;
}

function character(code: number): string {
  const read = code >= 0x80 && code < 0xa0 ? windows1252[code - 0x80] || code : code;
  const invalid = read === 0 || read > 0x10ffff || (read >= 0xd800 && read <= 0xdfff);
  return invalid ? "\ufffd" : String.fromCodePoint(read);
}
