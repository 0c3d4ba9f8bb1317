import type {Span} from "../../model/span.ts";
import {everyMatch, type Search, searchFor, wholePostings} from "../search/search.ts";

/**
 * Where a pattern stands in a text: its first group when it has one, else all of it.
 *
 * @param pattern with the flags `g` and `d` when it has a group
 */
export function spansOf(
  text: string,
  pattern: RegExp,
  keeps: (found: RegExpMatchArray) => boolean = () => true
): readonly Span[] {
  return [...everyMatch(searchOf(pattern), text)].filter(keeps).map((found) => {
    const group = found.indices?.[1];
    if (group !== undefined) return {start: group[0], end: group[1]};
    return {start: found.index, end: found.index + found[0].length};
  });
}

const searches = new WeakMap<RegExp, Search>();

/** Patterns are constants of their files: each is made ready once. */
function searchOf(pattern: RegExp): Search {
  const known = searches.get(pattern);
  if (known !== undefined) return known;
  const made = searchFor(pattern, wholePostings);
  searches.set(pattern, made);
  return made;
}
