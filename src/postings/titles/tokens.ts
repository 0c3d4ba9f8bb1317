import type {Span} from "../../model/span.ts";
import {areas, bases, heads, noise, techs} from "../data/role-words.ts";

/** How a word of a title follows the one before. */
export type TitleJoint = "plain" | "slash" | "and" | "cut";

/** A word of a title in lower case, with its place in the text. */
export interface TitleToken extends Span {
  readonly key: string;
  readonly joint: TitleJoint;
}

const gender =
  /\(?(?<![\p{L}\d])(?:[mwfdhxg]|gn|div|all)(?:\s?[/|,*]\s?(?:[mwfdhxgnui]|div(?:ers|erse)?|gn|inter|nb|nn)\.?){1,3}(?![\p{L}\d])\)?|\(?(?<!\p{L})(?:all genders?|any gender|alle geschlechter|tous genres)(?!\p{L})\)?|(?<=\p{L})(?:\(e\)|\(in\)|\(r\)|\(ne\)|\(euse\)|[·.]e\b|\/-?in(?:nen)?\b|[:*_](?:in|r|innen)\b|\/-?(?:a|as|ora|oras|trice|euse|ne)(?!\p{L}))/giu;
const mayBeGender = /[/|(:*_·.,]|gender|geschlechter|genres/i;
const word =
  /\.net(?!\p{L})|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:[.'’](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*(?:\+\+|#)?|\p{Script=Han}+/giu;
/** The same, where all is ASCII. */
const asciiWord = /\.net(?![a-z])|[a-z0-9]+(?:[.'][a-z0-9]+)*(?:\+\+|#)?/gi;
const notAscii = /[^\x00-\x7f]/;
const andWords: ReadonlySet<string> = new Set(["and", "und", "et", "y", "or", "oder", "ou", "o", "plus", "sowie"]);

/** Cuts a title into words; gender marks (`(m/f/d)`, `:in`) are left out. */
export function titleTokens(text: string, offset = 0): readonly TitleToken[] {
  const shown = mayBeGender.test(text) ? text.replace(gender, (mark) => " ".repeat(mark.length)) : text;
  const tokens: TitleToken[] = [];
  let from = 0;
  let and: TitleJoint | null = null;
  for (const {0: raw, index} of shown.matchAll(notAscii.test(shown) ? word : asciiWord)) {
    const said = jointOf(shown.slice(from, index));
    const joint = and !== null && said === "plain" ? and : said;
    from = index + raw.length;
    const key = plain(raw.toLowerCase());
    and = andWords.has(key) ? (said === "cut" ? "cut" : "and") : null;
    if (and !== null) continue;
    for (const [at, piece] of hanPieces(key))
      tokens.push({
        key: piece,
        joint: at === 0 && tokens.length > 0 ? joint : "plain",
        start: offset + index + at,
        end: offset + index + at + (piece.length === key.length ? raw.length : piece.length)
      });
  }
  return tokens;
}

/** Without accents: titles in capitals often lack them. */
function plain(word: string): string {
  return /^[ -~]*$/.test(word)
    ? word
    : word
        .replaceAll("’", "'")
        .normalize("NFD")
        .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, "")
        .normalize("NFC");
}

function jointOf(between: string): TitleJoint {
  if (between === " " || between === "") return "plain";
  if (/^(?:[\s.'’*_]*|[\s]*-|-[\s]*|\.\s)$/.test(between)) return "plain";
  if (/^\s*\/+\s*$/.test(between)) return "slash";
  if (/^\s*[&+]\s*$/.test(between)) return "and";
  return "cut";
}

const hanWords: ReadonlySet<string> = new Set(
  [heads, areas, bases, techs, noise]
    .flatMap((words) => words.split(/[=,\s]+/))
    .filter((w) => /^\p{Script=Han}+$/u.test(w))
);
const longestHan = 6;

/** Chinese has no blanks: the longest known words, from the left. */
function hanPieces(key: string): readonly (readonly [at: number, piece: string])[] {
  if (!/^\p{Script=Han}/u.test(key)) return [[0, key]];
  const pieces: [number, string][] = [];
  let unknown = 0;
  for (let at = 0; at < key.length; ) {
    let size = Math.min(longestHan, key.length - at);
    while (size > 0 && !hanWords.has(key.slice(at, at + size))) size--;
    if (size === 0) {
      at++;
      continue;
    }
    if (unknown < at) pieces.push([unknown, key.slice(unknown, at)]);
    pieces.push([at, key.slice(at, at + size)]);
    at += size;
    unknown = at;
  }
  if (unknown < key.length) pieces.push([unknown, key.slice(unknown)]);
  return pieces;
}

/** A key of the tables: words of a phrase as the tokens of a title have them. */
export function phraseKey(phrase: string): string {
  return titleTokens(phrase)
    .map(({key}) => key)
    .join(" ");
}

/** The singular of an English, French or Spanish plural, as far as titles need it. */
export function singular(key: string): string {
  if (key.length < 4 || !key.endsWith("s") || key.endsWith("ss")) return key;
  if (key.endsWith("ies")) return `${key.slice(0, -3)}y`;
  if (/(?:[aeio]r|ón|[aiu]d|[aeiou]l|ch|sh|ss|x)es$/.test(key)) return key.slice(0, -2);
  return key.slice(0, -1);
}
