import type {Random} from "../../src/stats/random.ts";
import {pick} from "../chance.ts";
import {vocabulary} from "./vocabulary.ts";

/** A sentence with gaps, and what stands around them. */
export interface Template {
  /** What stands before the first gap. */
  readonly begin: string;
  readonly gaps: readonly Gap[];
}

interface Gap {
  readonly name: string;
  /** The words it is filled with; null when they depend on the ad. */
  readonly words: readonly string[] | null;
  /** Whether an `a` before the gap is to become `an` before a vowel. */
  readonly article: boolean;
  /** What stands behind it, up to the next gap. */
  readonly after: string;
}

/** Reads `Use {skill} to {goal}.` into its pieces and gaps. */
export function template(sentence: string): Template {
  const [begin = "", ...rest] = sentence.split(/\{(\w+)\}/);
  const gaps: Gap[] = [];
  for (let i = 0; i < rest.length; i += 2) {
    const name = rest[i] ?? "";
    const before = i === 0 ? begin : (rest[i - 1] ?? "");
    gaps.push({
      name,
      words: vocabulary[name] ?? null,
      article: /(?:^|\s)[Aa] $/.test(before),
      after: rest[i + 1] ?? ""
    });
  }
  return {begin, gaps};
}

/** The templates of a text, one a line. */
export function templates(lines: string): readonly Template[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => template(line.trim()));
}

/**
 * The sentence with its gaps filled in; it begins with a capital, and `a` becomes `an` before a vowel.
 *
 * @param word fills the gaps that depend on the ad
 */
export function fill({begin, gaps}: Template, random: Random, word: (gap: string) => string): string {
  let sentence = begin;
  for (const {name, words, article, after} of gaps) {
    const found = words === null ? word(name) : pick(random, words);
    if (article && vowels.has(found.charCodeAt(0))) sentence = `${sentence.slice(0, -1)}n `;
    sentence += (sentence === "" ? capital(found) : found) + after;
  }
  return sentence;
}

const vowels = new Set(Array.from("aeiouAEIOU", (letter) => letter.charCodeAt(0)));

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
