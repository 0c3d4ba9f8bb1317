import {rules, stances} from "../../model/mention.ts";
import type {Spoken} from "../tally.ts";

/** What figures ask of every ad, in arrays: a place an ad, the ads of an employer side by side. */
export interface AdColumns {
  /** How many ads. */
  readonly size: number;
  /** The number of the employer, rising. */
  readonly cluster: Int32Array;
  /** The place of its month among `months`. */
  readonly month: Uint16Array;
  /** In the order of the words, `unknown` among them. */
  readonly months: readonly string[];
  /** Which kinds of repeats it is, a bit each; see `repeatBit`. */
  readonly repeats: Uint8Array;
}

/** A column of words, by ad and by word. */
export interface Coded {
  /** In the order of the words. */
  readonly words: readonly string[];
  /** For each ad the place of its word among `words`; -1 where it has none. Of several words, the one that was read first. */
  readonly codes: Int32Array;
  /** The ads under each word, rising: those of the word at a place are the entries from `from[place]` up to `from[place + 1]`. */
  readonly places: Int32Array;
  readonly from: Int32Array;
}

/** The skills that each ad names, each once: those of the ad at a place are the entries from `from[place]` up to `from[place + 1]`. */
export interface Namings {
  /** In the order of the words. */
  readonly skills: readonly string[];
  readonly from: Int32Array;
  /** For each entry the place of its skill among `skills`. */
  readonly skill: Uint16Array;
  /** For each entry how the ad names it: a bit for each way, see `speechBits`. */
  readonly ways: Uint16Array;
}

/** The ids of the ads of a month, in their order. */
export interface MonthIds {
  readonly places: Int32Array;
  readonly ids: readonly string[];
}

/** The ads that state pay, rising, each with what it offers a year and in which currency. */
export interface Paid {
  readonly places: Int32Array;
  readonly pay: Float64Array;
  /** The places of the currencies among `currencies`. */
  readonly codes: Int32Array;
  /** In the order of the words. */
  readonly currencies: readonly string[];
}

/** When ads were seen, see `spansSql`: alike ones of an employer side by side, the employers in the order of their names. */
export interface Seen {
  readonly places: Int32Array;
  /** Of each the days `posted`, `first`, `last`, `gone` and `began`, counted from 1 January 1970; `noDay` where it has none. */
  readonly days: readonly Int32Array[];
  /** The days on which a board was read, rising. */
  readonly looks: Int32Array;
}

/** The columns that a question needs. */
export interface Columns {
  readonly ads: AdColumns;
  readonly cuts: ReadonlyMap<string, Coded>;
  /** Null where they are not asked. */
  readonly namings: Namings | null;
  /** Pay as stated for the role that is asked for, else for the ad; null where it is not asked. */
  readonly paid: Paid | null;
  /** The terms that each ad states, a bit for each of `terms`; null where they are not asked. */
  readonly terms: Int32Array | null;
  /** A 1 for each ad that was posted again in a later month; null where it is not asked. */
  readonly reposted: Uint8Array | null;
  /** Null where it is not asked. */
  readonly seen: Seen | null;
  /** The place of each employer in the order of their names, by its number; null where it is not asked. */
  readonly namePlaces: Int32Array | null;
}

/** The bit of a kind of repeat; 0 of one that no reading of repeats asks for. */
export function repeatBit(kind: string): number {
  return kind === "copy" ? 1 : kind === "re-post" ? 2 : 0;
}

/** The bits of the ways that a question looks at: that of a stance and the rule that found it is 1 << (stance * rules + rule). */
export function speechBits({stances: wanted, rule}: Spoken): number {
  const bits = stances.flatMap((stance, i) =>
    rules.map((name, j) =>
      wanted.includes(stance) && (rule === null || name === rule) ? 1 << (i * rules.length + j) : 0
    )
  );
  return bits.reduce((all, bit) => all | bit, 0);
}
