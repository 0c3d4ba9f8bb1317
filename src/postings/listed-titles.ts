import type {Found} from "./found.ts";
import {segmentKind} from "./head-kind.ts";
import {holdsTitle, titleSpans} from "./title-spans.ts";

const bullet = /^[\s>]*(?:[-–—*•·+#=~_▪●◦➤→]+|\(?\d{1,2}[.):]|\[?[a-z]\))*\s*/i;
const titleEnd = /\s+[-–—|@/]+\s|\s*[-–—|(:[]|\s*https?:|,\s|\s+(?:at|in|for|to|with)\s|\.\s|\s*$/i;
const sentence = /\b(?:you|your|we|our|is|are|will|have|has|be|experience|years|ability|who|i|me|my|they|them)\b/i;
const longestLine = 160;

/**
 * The titles that stand at the beginning of lines of their own: lists of jobs and headings of jobs.
 *
 * @param from where the body begins: lines before it are not read
 */
export function listedTitles(text: string, from: number): readonly Found<string>[] {
  const titles: Found<string>[] = [];
  let start = from;
  for (const line of text.slice(from).split("\n")) {
    const title = titleOfLine(line, start);
    if (title !== null) titles.push(title);
    start += line.length + 1;
  }
  return titles;
}

function titleOfLine(line: string, start: number): Found<string> | null {
  const lead = line.match(bullet)?.[0].length ?? 0;
  const words = line.slice(lead).trimEnd();
  if (words.length < 3 || !/^[\p{Lu}\d\p{Lo}]/u.test(words)) return null;
  const own = words.slice(0, words.search(titleEnd));
  if (own.length < 2 || own.length > 80 || sentence.test(own) || own.split(/\s+/).length > 9) return null;
  if (words.length > longestLine && own.length === words.length) return null;
  if (!holdsTitle(own)) return null;
  const [title, second] = titleSpans(words.slice(0, Math.min(words.length, 120)), start + lead);
  if (title === undefined || title.start - start - lead > 25 || (second !== undefined && second.start < start + lead + own.length)) return null;
  return segmentKind({words: own, start, end: start + own.length}).kind === "titles" ? title : null;
}
