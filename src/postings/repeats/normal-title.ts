import type {Place} from "../../model/place.ts";
import {remembered} from "../remembered.ts";
import {placeWords} from "./place-words.ts";

const word = /[\p{L}\p{N}][\p{L}\p{N}+#.&'\u2019-]*/gu;
const tail = /[.&'\u2019-]+$/;

/**
 * A title for comparison: lower case, without punctuation, gender marks such as (m/w/d), and words of places.
 *
 * @param places the places of the posting; the words of their names are left out too
 * @returns the words in their order; all words when nothing but places would be left; empty for null
 * @example normalTitle("Senior Engineer (m/w/d) – Remote, Germany") // → "senior engineer"
 */
export function normalTitle(title: string | null, places: readonly Place[] = []): string {
  if (title === null) return "";
  const words = wordsOf(title);
  const local = new Set(places.flatMap(({name, city, region}) => [name, city ?? "", region ?? ""].flatMap(wordsOf)));
  const kept = words.filter((one) => !placeWords.has(one) && !local.has(one));
  return (kept.length > 0 ? kept : words).join(" ");
}

const longest = 100;

/** The words of a title or of the name of a place; most come many times. */
const wordsOf = remembered(
  (text): readonly string[] =>
    (text.normalize("NFKC").toLowerCase().match(word) ?? []).map((one) => one.replace(tail, "")),
  longest
);
