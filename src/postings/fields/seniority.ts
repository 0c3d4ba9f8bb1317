import type {Span} from "../../model/span.ts";
import type {Seniority} from "../../model/values.ts";
import type {Found} from "../found.ts";
import {jobNouns, seniorityWords} from "./seniority-words.ts";
import {findYears} from "./years.ts";

/**
 * The level of the job: from its title, else from how the text calls it, else from the years it asks (4 to 6 `mid`,
 * 7 and more `senior`).
 *
 * Of several roles in a title the first decides.
 *
 * @param title as it stands in `text`, if the posting has one; without it the title is looked for in the first line
 * @returns null when nothing says a level; the span is of the words in `text`
 */
export function findSeniority(title: string | null, text: string): Found<Seniority> | null {
  const span = title === null ? titleInTags(text) : titleIn(text, title);
  return (span === null ? null : levelIn(text, span)) ?? levelCalled(text) ?? levelByYears(text);
}

function titleIn(text: string, title: string): Span | null {
  const start = title === "" ? -1 : text.slice(0, title.length + 2000).indexOf(title);
  return start < 0 ? null : {start, end: start + title.length};
}

/** The first segment of the first line that names a job, up to the second role in it. */
function titleInTags(text: string): Span | null {
  const stop = text.search(/\n|$/u);
  const line = text.slice(0, Math.min(stop, 400));
  let start = 0;
  for (const segment of line.split(/(?<=[|])|(?<=\s[–—-]\s)|(?<=: )/u)) {
    if (segment.length <= 160 && jobNouns.test(segment) && !/https?:|\.com/u.test(segment)) {
      const first = segment.split(/,|;|&|\band\b|\(/u).find((role) => jobNouns.test(role)) ?? segment;
      const from = start + segment.indexOf(first);
      return {start: from, end: from + first.length};
    }
    start += segment.length;
  }
  return null;
}

function levelIn(text: string, {start, end}: Span): Found<Seniority> | null {
  const words = text.slice(start, end);
  for (const {value, pattern} of seniorityWords) {
    const match = pattern.exec(words);
    if (match !== null) return {value, start: start + match.index, end: start + match.index + match[0].length};
  }
  return null;
}

const called =
  /(?<!\p{L})(?:as (?:an?|our|the)|(?:looking|searching) for (?:an?|our)|seeking (?:an?)|hiring (?:an?)|need (?:an?)|(?:seniority|levels?|career level)\s?:)\s(?:[\p{L}'’-]+\s){0,3}?(?:senior|sr\.?|staff|principal|lead|junior|mid-?level|mid|intermediate|entry-?level)(?=[\s/,-])(?:[\s/,-]+[\p{L}-]+){0,5}/giu;

function levelCalled(text: string): Found<Seniority> | null {
  for (const match of text.matchAll(called)) {
    if (!jobNouns.test(match[0]) && !/levels?|seniority/iu.test(match[0])) continue;
    const level = levelIn(text, {start: match.index, end: match.index + match[0].length});
    if (level !== null) return level;
  }
  return null;
}

function levelByYears(text: string): Found<Seniority> | null {
  const years = findYears(text);
  if (years === null || years.value < 4) return null;
  return {...years, value: years.value >= 7 ? "senior" : "mid"};
}
