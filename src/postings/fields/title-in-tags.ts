import type {Span} from "../../model/span.ts";
import {jobNouns} from "./seniority-words.ts";

const levelsAfter = /^\s*\((?:[^)]{0,40}?\W)?(?:senior|staff|principal|junior|mid|lead|sr|jr)(?!\p{L})[^)]{0,40}\)/iu;
const intern = /^\W*(?:intern|internship)\W*$/iu;
const employed = /full[- ]?time|interns|visa/iu;

/**
 * The title in a tag line: the first role of the first segment that names a job.
 *
 * `Acme | Senior Engineer, Designer | Berlin` → `Senior Engineer`. A first line of prose has no title.
 */
export function titleInTags(text: string): Span | null {
  const stop = text.indexOf("\n");
  const line = text.slice(0, Math.min(stop < 0 ? text.length : stop, 400));
  const segments = line.split(/(?<=[|])|(?<=\s[–—-]\s)|(?<=: )/u);
  if (segments.length === 1 && line.length > 90) return null;
  let start = 0;
  for (const segment of segments) {
    if (isTitle(segment, line)) return firstRole(segment, start);
    start += segment.length;
  }
  return null;
}

function isTitle(segment: string, line: string): boolean {
  if (segment.length > 160 || /https?:|\.com(?!\p{L})/u.test(segment)) return false;
  return jobNouns.test(segment) || (intern.test(segment) && !employed.test(line));
}

/** From the start of the segment to the first piece that names a job: `Senior or Staff Engineer`, `(Junior) Developer`. */
function firstRole(segment: string, start: number): Span {
  let end = 0;
  for (const piece of segment.split(/(?<=[,;&/(]|\band\b|\bor\b)/u)) {
    end += piece.length;
    if (jobNouns.test(piece)) break;
  }
  const role = segment.slice(0, end).replace(/(?:[\s,;&/(|]|\band|\bor)+$/u, "");
  const levels = levelsAfter.exec(segment.slice(role.length));
  return {start, end: start + role.length + (levels?.[0].length ?? 0)};
}
