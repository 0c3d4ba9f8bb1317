import {quoteAt, type Span} from "../model/span.ts";

/** A quote with the words around it on its line: `before + quote + after` is a stretch of the text. */
export interface Passage extends Span {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const mostWords = 25;
/** Scripts without spaces have no words to count. */
const mostCharacters = 160;

/**
 * The words at a span with those around them on the same line, at most 25 words and 160 characters in all, whole words
 * where its script sets them apart; a quote that is longer alone is cut at its end.
 */
export function shortQuote(text: string, span: Span): Passage {
  const quote = firstWords(quoteAt(text, span), mostWords, mostCharacters);
  const left = mostWords - wordCount(quote);
  const room = mostCharacters - quote.length;
  const line = {start: lineStart(text, span.start), end: lineEnd(text, span.end)};
  const whole = quote.length === span.end - span.start;
  const before = wholeBefore(text, span.start, lastWords(text.slice(line.start, span.start), left >> 1, room >> 1));
  const after = whole ? firstWords(text.slice(span.end, line.end), left - wordCount(before), room - before.length) : "";
  return {start: span.start, end: span.end, before, quote, after: wholeAfter(text, span.end, after)};
}

/** Letters of scripts that set words apart: elsewhere every character is as good an end as another. */
const lettered = "[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{N}]";
const endsInWord = new RegExp(`${lettered}$`, "u");
const startsInWord = new RegExp(`^${lettered}`, "u");
const beginning = new RegExp(`^${lettered}+[\\s:;,.!?)\\]]*`, "u");
const ending = new RegExp(`[\\s:;,(\\[\u2013-]*${lettered}+$`, "u");

/** What comes before a quote, without the rest of a word that was cut; the word that the quote itself is part of stays. */
function wholeBefore(text: string, end: number, before: string): string {
  const cut = endsInWord.test(text.slice(0, end - before.length).slice(-2)) && startsInWord.test(before);
  return cut ? before.replace(beginning, "") || before : before;
}

/** What comes after a quote, without the beginning of a word that was cut. */
function wholeAfter(text: string, start: number, after: string): string {
  const cut = startsInWord.test(text.slice(start + after.length).slice(0, 2)) && endsInWord.test(after);
  return cut ? after.replace(ending, "") || after : after;
}

/** No further back than can be shown: a text may be one long line. */
function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - mostCharacters);
  return from + text.slice(from, at).lastIndexOf("\n") + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.slice(at, at + mostCharacters).indexOf("\n");
  return end < 0 ? Math.min(text.length, at + mostCharacters) : at + end;
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function firstWords(text: string, words: number, characters: number): string {
  const cut = wholeCharacters(text.slice(0, Math.max(0, characters)));
  const next = [...cut.matchAll(/\S+/g)][Math.max(0, words)];
  return next === undefined ? cut : cut.slice(0, next.index).trimEnd();
}

function lastWords(text: string, words: number, characters: number): string {
  const cut = wholeCharacters(text.slice(text.length - Math.max(0, Math.min(characters, text.length))));
  const found = [...cut.matchAll(/\S+/g)];
  return found.length <= words ? cut : cut.slice(found[found.length - words]?.index ?? cut.length);
}

/** A cut never leaves half a character. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
}
