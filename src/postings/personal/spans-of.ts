import type {Span} from "../../model/span.ts";
import {everyMatch, type Search} from "../search/search.ts";

/**
 * Where a pattern that is searched for stands in a text: its first group when it has one, else all of it.
 *
 * @param search of a pattern with the flags `g` and `d` when it has a group
 */
export function spansOf(
  text: string,
  search: Search,
  keeps: (found: RegExpMatchArray) => boolean = () => true
): readonly Span[] {
  return [...everyMatch(search, text)].filter(keeps).map((found) => {
    const group = found.indices?.[1];
    if (group !== undefined) return {start: group[0], end: group[1]};
    return {start: found.index, end: found.index + found[0].length};
  });
}
