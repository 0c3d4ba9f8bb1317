import type {Found} from "../found.ts";
import {firstMatch, searchFor} from "../search/search.ts";
import {roleName} from "../titles/role-name.ts";
import {titleSpans} from "../titles/spans.ts";

const bullet = /^[\s>]*(?:[-–—*•·+#=~_▪●◦➤→[]+|\(?\d{1,2}[.):]|\[?[a-z]\))*\s*/i;
const titleEnd = /\s+[-–—|@/]+\s|\s*[-–—|(:[\]]|\s*https?:|,\s|\s+(?:at|in|for|to|with)\s|\.\s|\s*$/i;
const sentence = /\b(?:you|your|we|our|is|are|will|have|has|be|experience|years|ability|who|i|me|my|they|them)\b/i;
const longestLine = 160;
const mostRead = 400;
const mostText = 100_000;
const mostTitles = 100;

/**
 * The titles that stand at the beginning of lines of their own: lists of jobs and headings of jobs.
 *
 * @param from where the body begins: lines before it are not read
 */
export function listedTitles(text: string, from: number): readonly Found<string>[] {
  const titles: Found<string>[] = [];
  let start = from;
  for (const line of text.slice(from, from + mostText).split("\n")) {
    if (titles.length === mostTitles) break;
    const title = titleOfLine(line.slice(0, mostRead), start);
    if (title !== null) titles.push(title);
    start += line.length + 1;
  }
  return titles;
}

// A look before the words are read: a line of an advert without any of these has no title.
const titleWord = searchFor(
  /engineer|ingen|develop|\bdevs?\b|entwick|program|architect|scien|analy|design|manag|lead|direct|\bhead\b|\bvp\b|research|admin|consult|special|techn|writ|edit|recruit|market|sales|support|success|\bsre|\bswe|\bsde|\bqa\b|test|\bc[teofm]o\b|hack|intern|product|opera|account|associate|assistant|representative|officer|coordinat|expert|advocate|evangelist|strateg|designer|artist|dba|devops|special|partner|execut|generalist|instructor|teacher|scrum|owner|controller|counsel|founder|chief|\p{Script=Han}/iu
);

function titleOfLine(line: string, start: number): Found<string> | null {
  const lead = line.match(bullet)?.[0].length ?? 0;
  const words = line.slice(lead).trimEnd();
  const marked = /[^\s]/.test(line.slice(0, lead));
  if (words.length < 3 || !(marked ? /^[\p{L}\d]/u : /^[\p{Lu}\d\p{Lo}]/u).test(words)) return null;
  const own = words.slice(0, words.search(titleEnd));
  if (own.length < 2 || own.length > 80 || sentence.test(own) || own.split(/\s+/).length > 9) return null;
  if ((words.length > longestLine && own.length === words.length) || firstMatch(titleWord, line) === null) return null;
  const [title, second] = titleSpans(words.slice(0, Math.min(words.length, 120)), start + lead);
  const end = start + lead + own.length;
  if (title === undefined || title.start >= Math.min(end, start + lead + 25)) return null;
  if (!/\s/.test(title.value) && roleName(title.value) === null) return null;
  return second !== undefined && second.start < end ? null : title;
}
