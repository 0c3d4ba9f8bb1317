import {everyMatch, searchFor} from "../search/search.ts";
import {requirementClauses} from "./clause.ts";

const preference = searchFor(
  /(?<!\p{L})(?:prefer(?:r?ed|ably|ence|able)?|nice[- ]to[- ]haves?|bonus(?: points)?|(?:is|are|be|a|big|huge|strong|definite|as a|considered an?) (?:\p{L}+ )?(?:plus|advantage|asset)|plus(?= \p{L}+ if|\W*$)|ideally|ideal|desirable|desired|advantageous|von vorteil|wünschenswert|idealerweise|souhaité\p{L}*|idéalement|un plus|apprécié\p{L}*|atout|deseable|valorable|se valorará|valoraremos|preferible\p{L}*|optional)(?!\p{L})|优先|加分/giu,
  requirementClauses
);
const heading =
  /^(?:\W|_)*(?:[\p{L}'’]+\s){0,4}?(?:nice[- ]to[- ]haves?|nice if|prefer(?:red|ences)?|bonus|plus(?:es)?|desirable|desired|ideal(?:ly)?|optional|extra|(?:it )?would be (?:nice|great|a plus|awesome)|also (?:nice|great)|stand out|wünschenswert|von vorteil|souhaité\p{L}*|les plus|deseable|valorable|se valorará|加分|优先)/iu;
/** What carries on the same thing after a comma: `Mathematics, or a related field is preferred`. */
const carriesOn =
  /^\s*(?:or|and|oder|und|ou|et|o|y)(?!\p{L})|field|discipline|subject|area|related|equivalent|degree|experience|similar/iu;

/**
 * Whether a clause asks for the thing at a position only as a preference: `ideally a master's`, `a degree is a plus`.
 *
 * A preference after the thing counts when it speaks of it and not of a later item (`degree in law, bar admission is a
 * plus`) or of a detail (`5 years of experience, preferably in fintech`; a bracket).
 */
export function isPreferredClause(clause: string, at: number): boolean {
  for (const match of everyMatch(preference, clause)) {
    if (match.index < at || speaksOf(clause, at, match.index, match[0])) return true;
  }
  return false;
}

function speaksOf(clause: string, at: number, preferred: number, word: string): boolean {
  const between = clause.slice(at, preferred);
  if (/\([^)]{8,}$/u.test(between) || /^(?:preferably|ideally|idealerweise|idéalement)$/iu.test(word)) return false;
  const item = between.slice(between.lastIndexOf(",") + 1);
  return !between.includes(",") || item.trim().length < 4 || carriesOn.test(item);
}

const reach = 3000;

/**
 * Whether a position stands under a heading of preferences: `Nice to have`, `Bonus points`, `加分项`.
 *
 * The heading is the nearest short line above that ends in a colon or has the words of a heading; items of a list are
 * passed over, with and without a bullet.
 */
export function isUnderPreferences(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  for (let end = before.lastIndexOf("\n"); end >= 0; ) {
    const start = end === 0 ? 0 : before.lastIndexOf("\n", end - 1) + 1;
    // The first line may be the end of a longer one.
    if (start === 0 && at > reach) return false;
    const line = before.slice(start, end).trim();
    if (end - start < longestLine && isHeading(line)) return heading.test(line);
    end = start - 1;
  }
  return false;
}

const longestLine = 90;

const otherHeading =
  /^(?:\W|_)*(?:[\p{L}'’]+\s){0,3}?(?:requirements?|qualifications?|responsibilit\p{L}*|essentials?|required|must[- ]haves?|what|who|why|about|benefits|perks|offer|profile?|role|tasks|skills|duties|location|education|experience|minimum|basic|anforderungen|aufgaben|wir|missions|requisitos|funciones|ofrecemos|mandatory)(?!\p{L})|要求|职责|福利|资格/iu;

function isHeading(line: string): boolean {
  if (line.length < 3 || line.length > 70 || /^[-•*·–+\d>✓▪]/u.test(line) || /[.;,!。；，]$/u.test(line)) return false;
  if (/[:：?]\**$/u.test(line) || heading.test(line)) return true;
  return line.split(/\s+/u).length <= 5 && otherHeading.test(line);
}
