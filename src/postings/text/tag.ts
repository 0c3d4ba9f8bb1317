import {knownElements} from "./elements.ts";

/** A tag in the markup. */
export interface Tag {
  /** In lower case; empty for comments, declarations and processing instructions. */
  readonly name: string;
  readonly closing: boolean;
  /** The attributes as they stand, undecoded. */
  readonly attributes: string;
  /** Behind its `>`. */
  readonly end: number;
}

/** Reads the tag that begins at a `<`; null where the `<` is text. */
export type TagReader = (at: number) => Tag | null;

const opening = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})(?=[\s/>])/y;
const bang = 33;
const question = 63;
const lessThan = 60;
const greaterThan = 62;
const equals = 61;
const doubleQuote = 34;
const singleQuote = 39;

/**
 * A reader of the tags of one document, to be asked for rising positions.
 *
 * Takes time in proportion to the length of the document over all its questions: when looking for the end of tags with
 * quoted values has cost several times that length, quotes are no longer looked at.
 */
export function tagReader(html: string): TagReader {
  const comments = seeker(html, "-->");
  const ends = seeker(html, ">");
  let patience = html.length * 4;
  return (at) => {
    const code = html.charCodeAt(at + 1);
    if (code === bang || code === question) return declaration(html, at, comments, ends);
    opening.lastIndex = at;
    const found = opening.exec(html);
    if (found === null) return null;
    const from = opening.lastIndex;
    const stop =
      html.charCodeAt(from) === greaterThan ? from : patience > 0 ? quotedEnd(html, from) : plainEnd(html, from);
    if (html.charCodeAt(stop) !== greaterThan) {
      patience -= stop - at;
      return null;
    }
    const attributes = html.slice(from, stop);
    const name = (found[2] ?? "").toLowerCase();
    return isElement(name, attributes) ? {name, closing: found[1] === "/", attributes, end: stop + 1} : null;
  };
}

/** `<name@host>` and `<String>` are text; unknown elements are told by a hyphen, a colon or an attribute. */
function isElement(name: string, attributes: string): boolean {
  return knownElements.has(name) || name.includes("-") || name.includes(":") || attributes.includes("=");
}

function declaration(html: string, at: number, comments: Seeker, ends: Seeker): Tag | null {
  const behind = commentEnd(html, at, comments) ?? ends(at + 2);
  return behind === null ? null : {name: "", closing: false, attributes: "", end: behind};
}

function commentEnd(html: string, at: number, comments: Seeker): number | null {
  if (html.startsWith("<![CDATA[", at)) return at + 9;
  return html.startsWith("<!--", at) ? comments(at + 2) : null;
}

/** Where the first `>` outside of quoted values stands; the first `<` or the end of the text when that comes before. */
function quotedEnd(html: string, from: number): number {
  let last = 0;
  for (let i = from; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (code === greaterThan || code === lessThan) return i;
    if ((code === doubleQuote || code === singleQuote) && last === equals) {
      const close = html.indexOf(code === doubleQuote ? '"' : "'", i + 1);
      if (close === -1) return plainEnd(html, i);
      i = close;
    }
    if (code > 32) last = code;
  }
  return html.length;
}

function plainEnd(html: string, from: number): number {
  for (let i = from; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (code === greaterThan || code === lessThan) return i;
  }
  return html.length;
}

type Seeker = (from: number) => number | null;

/** Finds the end of the next occurrence of a string; once there is none it does not look again. */
function seeker(html: string, wanted: string): Seeker {
  let next = -1;
  return (from) => {
    if (next !== html.length && next < from) {
      const at = html.indexOf(wanted, from);
      next = at === -1 ? html.length : at;
    }
    return next === html.length ? null : next + wanted.length;
  };
}
