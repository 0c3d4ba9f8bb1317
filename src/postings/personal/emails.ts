import type {Span} from "../../model/span.ts";
import {firstMatch, searchFor, wholePostings} from "../search/search.ts";
import {spansOf} from "./spans-of.ts";

const plain = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** `ann [at] acme [dot] com`, `ann (at) acme.com`, `ann at acme dot com`. */
const spelled =
  /\w(?:[\w.+-]|\s?[[({]dot[\])}]\s?){0,63}\s{0,2}(?:[[({<]\s?(?:at|@)\s?[\])}>]|\bat\b|@)\s{0,2}[\w-]{1,63}(?:(?:\s{0,2}(?:[[({<]\s?(?:dot|punkt|\.)\s?[\])}>]|\bdot\b)\s{0,2}|\.)[\w-]{2,63}){1,3}/giu;
/** Spelled out, so that it is no sentence: "at" alone needs "dot". */
const certain = /[[({<]\s?(?:at|@)\s?[\])}>]|\bdot\b|[[({<]\s?(?:dot|\.)\s?[\])}>]/i;

const anyCertain = searchFor(certain, wholePostings);

/** E-mail addresses, spelled-out ones too. */
export function emailSpans(text: string): readonly Span[] {
  return [
    ...(text.includes("@") ? spansOf(text, plain) : []),
    // Looking for a sign first saves nearly all of the time, for few ads have one.
    ...(firstMatch(anyCertain, text) !== null ? spansOf(text, spelled, ([found]) => certain.test(found)) : [])
  ];
}
