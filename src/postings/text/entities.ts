import {remembered} from "../remembered.ts";
import {legacyEntities, namedEntities} from "./entity-names.ts";

/** What browsers read for the numbers 128 to 159, which are Windows-1252 in practice; 0 where that has no character. */
const windows1252 = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0, 0, 0x2018,
  0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178
];

/**
 * Replaces character references by their characters, once: `&amp;lt;` becomes `&lt;`.
 *
 * Named (HTML 4 and the common ones of HTML 5), decimal and hexadecimal. Numbers that are no character become U+FFFD;
 * unknown names stay as they are. Without a semicolon numbers are read, and names where browsers do so and no letter
 * follows.
 *
 * @example decodeEntities("R&amp;D &#x2F; Q&#39;s") // → "R&D / Q's"
 */
export function decodeEntities(text: string): string {
  let at = text.indexOf("&");
  if (at === -1) return text;
  let decoded = "";
  let from = 0;
  let semicolon = -1;
  for (; at !== -1; at = text.indexOf("&", Math.max(at + 1, from))) {
    let found = readFrequent(text, at);
    if (found === null) {
      if (semicolon <= at && semicolon !== text.length) semicolon = endOr(text.indexOf(";", at), text.length);
      const closed = semicolon < text.length && semicolon - at <= longestName;
      found = (closed ? readClosed(text.slice(at + 1, semicolon)) : null) ?? readOpen(text, at);
      if (found === null) continue;
    }
    decoded += text.slice(from, at) + found.character;
    from = at + found.length;
  }
  return decoded + text.slice(from);
}

interface Reference {
  readonly character: string;
  /** Of the reference in the text, with its `&`. */
  readonly length: number;
}

/** References that make up most of escaped HTML, by the first letter of their names, which no two share. */
const frequent = new Map<number, Reference & {readonly rest: string}>(
  ["lt", "gt", "amp", "quot", "nbsp"].map((name) => [
    name.charCodeAt(0),
    {rest: `${name};`, character: namedEntities.get(name) ?? "", length: name.length + 2}
  ])
);

/** A frequent reference, told without cutting out its name. */
function readFrequent(text: string, at: number): Reference | null {
  const likely = frequent.get(text.charCodeAt(at + 1));
  return likely !== undefined && text.startsWith(likely.rest, at + 1) ? likely : null;
}

const longestName = 32;

function endOr(at: number, end: number): number {
  return at === -1 ? end : at;
}

const decimal = /^#\d+$/;
const hexadecimal = /^#[xX][0-9a-fA-F]+$/;
/** A reference that is closed by a semicolon, by what stands before that. */
const readClosed = remembered((body): Reference | null => {
  const character = body.startsWith("#") ? numbered(body) : namedEntities.get(body);
  return character === undefined ? null : {character, length: body.length + 2};
}, longestName);

function numbered(body: string): string | undefined {
  if (decimal.test(body)) return characterOf(Number.parseInt(body.slice(1), 10));
  return hexadecimal.test(body) ? characterOf(Number.parseInt(body.slice(2), 16)) : undefined;
}

const open = /&(?:(#\d+|#[xX][0-9a-fA-F]+)|([a-zA-Z][a-zA-Z0-9]{1,31}))(;?)/y;
const joined = /[a-zA-Z0-9=]/;

/** A reference without semicolon, or with one far off. */
function readOpen(text: string, at: number): Reference | null {
  open.lastIndex = at;
  const found = open.exec(text);
  if (found === null) return null;
  const [whole, number, name = ""] = found;
  if (number !== undefined) return {character: numbered(number) ?? "\ufffd", length: whole.length};
  if (!legacyEntities.has(name) || joined.test(text.charAt(at + whole.length))) return null;
  return {character: namedEntities.get(name) ?? whole, length: whole.length};
}

function characterOf(code: number): string {
  const read = code >= 0x80 && code < 0xa0 ? windows1252[code - 0x80] || code : code;
  const invalid = read === 0 || read > 0x10ffff || (read >= 0xd800 && read <= 0xdfff);
  return invalid ? "\ufffd" : String.fromCodePoint(read);
}
