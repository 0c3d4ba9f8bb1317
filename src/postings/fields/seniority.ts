import type {Span} from "../../model/span.ts";
import type {Seniority} from "../../model/values.ts";
import type {Found} from "../found.ts";
import {everyMatch, firstMatch, searchFor, wholePostings} from "../search/search.ts";
import {jobNouns, levelWords, rankWords} from "./seniority-words.ts";
import {titleInTags} from "./title-in-tags.ts";
import {findYears} from "./years.ts";

/**
 * The level of the job: from its title, else from how the text calls it, else from the roles it lists when all have the
 * same, else from the years it asks (4 to 6 `mid`, 7 and more `senior`).
 *
 * Of `Senior/Staff` the first named decides. A tag line with roles of other kinds beside managers has no one level.
 *
 * @param title as it stands in `text`, if the posting has one; without it the title is looked for in the first line
 * @param years the years of experience that the text asks, where they are known already
 * @returns null when nothing says a level; the span is of the words in `text`
 */
export function findSeniority(
  title: string | null,
  text: string,
  years: Found<number> | null = findYears(text)
): Found<Seniority> | null {
  const span = title === null ? titleInTags(text) : titleIn(text, title);
  if (span === null) return levelCalled(text) ?? levelListed(text) ?? levelByYears(years);
  const level = levelIn(text, span);
  if (level?.value === "manager" && title === null && hasOtherRoles(text, span)) return null;
  return level ?? levelCalled(text) ?? levelByYears(years);
}

function titleIn(text: string, title: string): Span | null {
  const start = title === "" ? -1 : text.slice(0, title.length + 2000).indexOf(title);
  return start < 0 ? null : {start, end: start + title.length};
}

function hasOtherRoles(text: string, {end}: Span): boolean {
  const rest = /^[^|\n]{0,120}/u.exec(text.slice(end))?.[0] ?? "";
  return /^\s*(?:[,;&/]|and|or)/u.test(rest) && jobNouns.test(rest);
}

function levelIn(text: string, {start, end}: Span): Found<Seniority> | null {
  const words = text.slice(start, end);
  const found = (value: Seniority, match: RegExpExecArray | null): Found<Seniority> | null =>
    match === null ? null : {value, start: start + match.index, end: start + match.index + match[0].length};
  for (const {value, pattern} of rankWords) {
    const rank = found(value, pattern.exec(words));
    if (rank !== null) return rank;
  }
  return levelWords
    .map(({value, pattern}) => found(value, pattern.exec(words)))
    .reduce((first, level) => (first === null || (level !== null && level.start < first.start) ? level : first), null);
}

const level =
  "(?:senior|sr\\.?|staff|principal|lead(?=\\s(?:\\p{L}+\\s){0,2}(?:engineer|developer|designer|architect|scientist))|junior|mid-?level|mid|intermediate|entry[- ]level|early[- ]career)";
const calling = `(?:as (?:an?|our|the)|(?:looking|searching) for (?:an?|our)|seeking an?|hiring an?|need an?|(?:this|it) is an?|(?:seniority|levels?|position|job title|title|role)\\s?:)\\s(?:(?!to\\b|for\\b|with\\b)[\\p{L}'’-]+\\s){0,3}?${level}(?=[\\s/,-])(?:[\\s/,-]+[\\p{L}-]+){0,5}`;
const levelLine = `${level}(?: or ${level})? level\\b`;
const calls = searchFor(new RegExp(calling, "giu"), wholePostings);
const anyLevelLine = searchFor(new RegExp(levelLine, "giu"), wholePostings);
const callsOrLines = searchFor(new RegExp(`${calling}|^[^\\p{L}\\n]{0,3}${levelLine}`, "gimu"));

/** Most texts have no line that begins with a level, which would be looked for at each line. */
function callsIn(text: string): Iterable<RegExpExecArray> {
  return everyMatch(firstMatch(anyLevelLine, text) === null ? calls : callsOrLines, text);
}

function levelCalled(text: string): Found<Seniority> | null {
  for (const match of callsIn(text)) {
    if (!jobNouns.test(match[0]) && !/levels?\b|seniority|career/iu.test(match[0])) continue;
    const called = levelIn(text, {start: match.index, end: match.index + match[0].length});
    if (called !== null && called.value !== "manager") return called;
  }
  return null;
}

const listItem = /^[ \t]*[-*•–+][ \t]*([^\n]{5,110})/gmu;

/** The level that all roles of a list of openings have in common. */
function levelListed(text: string): Found<Seniority> | null {
  const levels: (Found<Seniority> | null)[] = [];
  for (const {index, 0: item} of text.slice(0, 20_000).matchAll(listItem)) {
    const role = /^\W*[^:|(\n]{3,60}/u.exec(item)?.[0] ?? "";
    if (/^\W*\p{Lu}/u.test(role) && jobNouns.test(role))
      levels.push(levelIn(text, {start: index, end: index + role.length}));
  }
  const first = levels[0] ?? null;
  return first !== null && levels.every((other) => other?.value === first.value) ? first : null;
}

function levelByYears(years: Found<number> | null): Found<Seniority> | null {
  if (years === null || years.value < 4) return null;
  return {...years, value: years.value >= 7 ? "senior" : "mid"};
}
