import type {Found} from "../found.ts";
import {everyMatch, searchFor, wholePostings} from "../search/search.ts";
import {titleSpans} from "../titles/spans.ts";

const cue = searchFor(
  /\b(?:(?:hiring|hire|looking for|looking to (?:hire|add|bring on|recruit|fill)|seeking|recruiting|searching for|in (?:search|need) of|we (?:also )?need|wanted|openings? for|opportunit(?:y|ies) for|(?:open|current|available) (?:positions?|roles?|jobs|openings)(?: are| include)?|join (?:us|our team|the team|\w+) as|(?:position|role) (?:of|as)|as our (?:first|next))(?!\w)(?! (?:manager|process|team|partner|challenge))|(?:positions?(?: available| open)?|roles?|openings?|jobs) ?[:：])[:\s]*|\bas (?:an?|our|the) (?=[^.,\n]{3,60}(?: at [^,.\n]{2,40})?,? you(?:'|’|\b))/gi,
  wholePostings
);
const itemEnd =
  /[.!?](?=\s|$)|\n\s*\n|\sto (?!senior|mid|staff|lead|principal)|\s(?:who|with|that|so|because|as well as|if|which|where|since|at|whose)\s/i;
const between = /\s+[-–—•*]+\s+|;|\n\s*(?:[-–—•*+]+|\d+[.)])\s*/;
const reach = 400;
const mostRead = 100_000;
const mostSayings = 60;

/**
 * The titles named after words such as "hiring" and "looking for", in reading order: "We are hiring a data engineer".
 *
 * @param from where to begin in the text
 */
export function hiringTitles(text: string, from = 0, to = text.length): readonly Found<string>[] {
  const found: Found<string>[] = [];
  let sayings = 0;
  for (const {0: said, index} of everyMatch(cue, text.slice(from, Math.min(to, from + mostRead)))) {
    if (++sayings > mostSayings) break;
    const start = from + index + said.length;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    found.push(...itemsAfter(text, start, Math.min(to, start + reach)));
  }
  return found;
}

function itemsAfter(text: string, start: number, to: number): readonly Found<string>[] {
  const stretch = text.slice(start, to);
  const end = stretch.search(/[.!?](?=\s|$)|\n\s*\n/);
  const items = (end < 0 ? stretch : stretch.slice(0, end)).split(between);
  const titles: Found<string>[] = [];
  let at = start;
  for (const item of items) {
    at = text.indexOf(item, at);
    const stop = item.search(itemEnd);
    const named = titleSpans(stop < 0 ? item : item.slice(0, stop), at);
    if (named.length === 0 && titles.length > 0) break;
    titles.push(...named);
    at += item.length;
  }
  return titles;
}
