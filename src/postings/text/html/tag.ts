import {type Element, unknownElement} from "../elements.ts";
import {elementAt} from "./element-at.ts";
import {type Seeker, seeker} from "./seeker.ts";

/** A tag in the markup. */
export interface Tag {
  /** Null for comments, declarations and processing instructions. */
  readonly element: Element | null;
  readonly closing: boolean;
  /** The attributes as they stand, undecoded. */
  readonly attributes: string;
  /** Behind its `>`. */
  readonly end: number;
}

/** Reads the tag that begins at a `<`; null where the `<` is text. */
export type TagReader = (at: number) => Tag | null;

const bang = 33;
const doubleQuote = 34;
const singleQuote = 39;
const hyphen = 45;
const slash = 47;
const colon = 58;
const lessThan = 60;
const equals = 61;
const greaterThan = 62;
const question = 63;
const longestName = 32;

/**
 * A reader of the tags of one document, to be asked for rising positions.
 *
 * Takes time in proportion to the length of the document over all its questions: when looking for the end of tags with
 * odd quotes has cost several times that length, quotes are no longer looked at.
 */
export function tagReader(html: string): TagReader {
  const comments = seeker(html, "-->");
  const ends = seeker(html, ">");
  let patience = html.length * 4;
  return (at) => {
    const code = html.charCodeAt(at + 1);
    if (code === bang || code === question) return declaration(html, at, comments, ends);
    const closing = code === slash;
    const start = closing ? at + 2 : at + 1;
    const nameEnd = endOfName(html, start);
    if (nameEnd === start) return null;
    const end = html.charCodeAt(nameEnd) === greaterThan ? nameEnd : attributesEnd(nameEnd);
    if (end === -1) return null;
    const attributes = end === nameEnd ? "" : html.slice(nameEnd, end);
    const element = elementAt(html, start, nameEnd) ?? oddElement(html.slice(start, nameEnd), closing, attributes);
    return element === null ? null : {element, closing, attributes, end: end + 1};
  };

  /** The next `>`, where no `<` and no odd quote stands before it; else the end is looked for by character. */
  function attributesEnd(from: number): number {
    const next = ends(from);
    if (next < html.length && isSimple(html.slice(from, next))) return next;
    const end = endOfTag(html, from, patience > 0);
    patience -= end - from;
    return html.charCodeAt(end) === greaterThan ? end : -1;
  }
}

function isSimple(attributes: string): boolean {
  return !attributes.includes("<") && isEven(attributes, '"') && isEven(attributes, "'");
}

function isEven(text: string, quote: string): boolean {
  let even = true;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) even = !even;
  return even;
}

/** `<name@host>` and `<String>` are text; an unknown element is told by a hyphen, a colon, an attribute or its end. */
function oddElement(written: string, closing: boolean, attributes: string): Element | null {
  const name = written.toLowerCase();
  const meant = closing || name.includes("-") || name.includes(":") || attributes.includes("=");
  return meant ? unknownElement(name) : null;
}

/** Where a name ends that begins here; where it begins when there is none. */
function endOfName(html: string, start: number): number {
  if (!isLetter(html.charCodeAt(start))) return start;
  const last = start + longestName;
  for (let at = start + 1; at < last; at++) {
    const code = html.charCodeAt(at);
    if (isLetter(code) || (code > 47 && code <= colon) || code === hyphen) continue;
    return code === greaterThan || code === slash || isBlank(code) ? at : start;
  }
  return start;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower > 96 && lower < 123;
}

function isBlank(code: number): boolean {
  return code === 32 || (code > 8 && code < 14);
}

function declaration(html: string, at: number, comments: Seeker, ends: Seeker): Tag | null {
  const end = declarationEnd(html, at, comments, ends);
  return end > html.length ? null : {element: null, closing: false, attributes: "", end};
}

/** Behind it; behind the text when it does not end. */
function declarationEnd(html: string, at: number, comments: Seeker, ends: Seeker): number {
  if (html.startsWith("<![CDATA[", at)) return at + 9;
  const comment = html.startsWith("<!--", at) ? comments(at + 2) : html.length;
  return comment < html.length ? comment + 3 : ends(at + 2) + 1;
}

/** Where the first `>` outside of quoted values stands; the first `<` or the end of the text when that comes before. */
function endOfTag(html: string, from: number, quotes: boolean): number {
  let last = 0;
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === greaterThan || code === lessThan) return at;
    if (quotes && last === equals && (code === doubleQuote || code === singleQuote)) {
      const close = html.indexOf(code === doubleQuote ? '"' : "'", at + 1);
      if (close === -1) return endOfTag(html, at, false);
      at = close;
    }
    if (code > 32) last = code;
  }
  return html.length;
}
