import type {TokenRun} from "./engine/token-run.ts";
import type {Phrases} from "./form.ts";

const reach = 8;

/**
 * Whether one of some phrases stands near the tokens [from, to): a phrase that contains their words must lie over them,
 * another must stand within reach.
 */
export function standsAny(phrases: Phrases, from: number, to: number, tokens: TokenRun): boolean {
  for (let at = 0; at < phrases.length; at += 1 + (phrases[at] ?? 0))
    if (isSeen(phrases, at, tokens) && stands(phrases, at, from, to, tokens)) return true;
  return false;
}

function stands(phrases: Phrases, phrase: number, from: number, to: number, tokens: TokenRun): boolean {
  const length = phrases[phrase] ?? 0;
  const first = Math.max(0, from - reach);
  const last = Math.min(tokens.count, to + reach) - length;
  for (let at = first; at <= last; at++) {
    if (!isAt(phrases, phrase, at, tokens)) continue;
    const covers = at < to && at + length > from;
    if (contains(phrases, phrase, from, to, tokens) === covers) return true;
  }
  return false;
}

/** Whether every word of a phrase stands somewhere in the text: most do not. */
function isSeen(phrases: Phrases, phrase: number, {seen}: TokenRun): boolean {
  const end = phrase + 1 + (phrases[phrase] ?? 0);
  for (let at = phrase + 1; at < end; at++) {
    const word = phrases[at] ?? 0;
    if ((((seen[word >> 5] ?? 0) >>> (word & 31)) & 1) === 0) return false;
  }
  return true;
}

/** Whether the words of a phrase stand one after another from a token on. @param phrase where its count of words is */
export function isAt(phrases: Phrases, phrase: number, at: number, {word}: TokenRun): boolean {
  const length = phrases[phrase] ?? 0;
  for (let i = 0; i < length; i++) if (word[at + i] !== phrases[phrase + 1 + i]) return false;
  return true;
}

function contains(phrases: Phrases, phrase: number, from: number, to: number, {word}: TokenRun): boolean {
  const length = phrases[phrase] ?? 0;
  for (let at = 0; at + to - from <= length; at++) {
    let i = 0;
    while (i < to - from && phrases[phrase + 1 + at + i] === word[from + i]) i++;
    if (i === to - from) return true;
  }
  return false;
}
