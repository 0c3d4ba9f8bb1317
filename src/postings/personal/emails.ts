import type {Span} from "../../model/span.ts";
import {firstMatch, searchFor, wholePostings} from "../search/search.ts";
import {spansOf} from "./spans-of.ts";

const plain = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/uy;
/** `ann [at] acme [dot] com`, `ann (at) acme.com`, `ann at acme dot com`. */
const spelled = searchFor(
  /\w(?:[\w.+-]|\s?[[({]dot[\])}]\s?){0,63}\s{0,2}(?:[[({<]\s?(?:at|@)\s?[\])}>]|\bat\b|@)\s{0,2}[\w-]{1,63}(?:(?:\s{0,2}(?:[[({<]\s?(?:dot|punkt|\.)\s?[\])}>]|\bdot\b)\s{0,2}|\.)[\w-]{2,63}){1,3}/giu,
  wholePostings
);
/** Spelled out, so that it is no sentence: "at" alone needs "dot". */
const certain = /[[({<]\s?(?:at|@)\s?[\])}>]|\bdot\b|[[({<]\s?(?:dot|\.)\s?[\])}>]/i;

const anyCertain = searchFor(certain, wholePostings);

/** E-mail addresses, spelled-out ones too. */
export function emailSpans(text: string): readonly Span[] {
  return [
    ...plainAddresses(text),
    // Looking for a sign first saves nearly all of the time, for few ads have one.
    ...(firstMatch(anyCertain, text) !== null ? spansOf(text, spelled, ([found]) => certain.test(found)) : [])
  ];
}

/** Every match of `plain`, each looked for only before its `@`. */
function plainAddresses(text: string): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", Math.max(at + 1, from))) {
    const address = addressAt(text, nameStart(text, from, at), at);
    if (address === null) continue;
    found.push(address);
    from = address.end;
  }
  return found;
}

/** The longest name, whose characters may be two units each. */
const longestName = 128;
const ofName = /[A-Za-z0-9._%+-]|[^\x00-\x7f]/;

/** Where the name before an `@` begins, or before that. */
function nameStart(text: string, from: number, at: number): number {
  let start = at;
  const first = Math.max(from, at - longestName);
  while (start > first && ofName.test(text.charAt(start - 1))) start--;
  return start;
}

function addressAt(text: string, from: number, at: number): Span | null {
  for (let start = from; start < at; start++) {
    plain.lastIndex = start;
    const found = plain.exec(text);
    if (found !== null) return {start: found.index, end: found.index + found[0].length};
  }
  return null;
}
