import type {PartName} from "../../../model/part.ts";
import {bareHeadings} from "../data/bare-headings.ts";
import {headingKey} from "./heading-key.ts";
import {partOfOpenWording, partOfWording} from "./wordings.ts";

/** A heading in the middle of a line, in texts that have lost their lines. */
export interface InlineHeading {
  readonly at: number;
  readonly part: PartName;
}

const labels = /(\p{Lu}[\p{L}'’&/]{0,24}(?: [\p{L}'’&/]{1,24}){0,5}) ?[:：](?=\s|$)/gu;
const wideLabels = /([\u4e00-\u9fff]{2,10})[:：]/g;
const bare = new RegExp(`(?<=[.!?:;)•]\\s{1,3})(?:${bareHeadings.join("|")})(?=\\s+["'“‘(•*-]?\\s?\\p{Lu})`, "gu");
const shortest = 200;

/**
 * The headings within a line: known wordings with a colon, after the end of a sentence or in capitals (`REQUISITOS: …`),
 * and in long lines the commonest ones even without.
 */
export function inlineHeadings(line: string): readonly InlineHeading[] {
  const found: InlineHeading[] = [];
  for (const match of line.matchAll(labels)) pushLabel(line, match[1] ?? "", match.index, found);
  for (const match of line.matchAll(wideLabels)) pushWhole(match[1] ?? "", match.index, found);
  if (line.length >= shortest) for (const match of line.matchAll(bare)) pushWhole(match[0], match.index, found);
  return found.sort((a, b) => a.at - b.at);
}

/** The words before a colon may begin with the end of the sentence before: the longest known ending counts. */
function pushLabel(line: string, words: string, at: number, found: InlineHeading[]): void {
  for (let from = 0; from !== -1 && from < words.length; from = nextWord(words, from)) {
    const wording = words.slice(from);
    if (!/^\p{Lu}/u.test(wording)) continue;
    const key = headingKey(wording);
    const part = partOfWording(key) ?? (isCapitals(wording) ? partOfOpenWording(key) : null);
    if (part === null) continue;
    if (isCapitals(wording) || endsSentence(line, at + from)) found.push({at: at + from, part});
    return;
  }
}

function pushWhole(wording: string, at: number, found: InlineHeading[]): void {
  const part = partOfWording(headingKey(wording));
  if (part !== null) found.push({at, part});
}

function nextWord(words: string, from: number): number {
  const blank = words.indexOf(" ", from);
  return blank === -1 ? -1 : blank + 1;
}

function isCapitals(wording: string): boolean {
  return wording.length > 3 && wording === wording.toUpperCase();
}

function endsSentence(line: string, at: number): boolean {
  return at === 0 || /[.!?:;)\]•*|-]\s*$/.test(line.slice(Math.max(0, at - 3), at));
}
