import type {PartName} from "../../../model/part.ts";
import {bareHeadings} from "../data/bare-headings.ts";
import {headingKey} from "./heading-key.ts";
import {partOfOpenWording, partOfWording} from "./wordings.ts";

/** A heading in the middle of a line, in texts that have lost their lines. */
export interface InlineHeading {
  readonly at: number;
  readonly part: PartName;
}

const colon = /[:：](?=\s|$|[\u3400-\u9fff])/g;
const bare = new RegExp(`(?:${bareHeadings.join("|")})(?=\\s+["'“‘(•*-]?\\s?\\p{Lu})`, "uy");
/** Bare headings begin with a capital, behind a sentence. */
const sentenceStart = /[.!?:;)•]\s{1,3}(?=[A-Z])/g;
const shortest = 200;
const longestLabel = 60;

/**
 * The headings within a line: known wordings with a colon, after the end of a sentence or in capitals (`REQUISITOS: …`),
 * and in long lines the commonest ones even without.
 */
export function inlineHeadings(line: string): readonly InlineHeading[] {
  const found: InlineHeading[] = [];
  if (line.includes(":") || line.includes("："))
    for (const {index} of line.matchAll(colon)) found.push(...labelBefore(line, index));
  if (line.length >= shortest) found.push(...bareHeadingsIn(line));
  return found.length > 1 ? found.sort((a, b) => a.at - b.at) : found;
}
function bareHeadingsIn(line: string): readonly InlineHeading[] {
  const found: InlineHeading[] = [];
  for (const {index, 0: gap} of line.matchAll(sentenceStart)) {
    bare.lastIndex = index + gap.length;
    const wording = bare.exec(line);
    if (wording !== null) found.push(...heading(wording[0], wording.index));
  }
  return found;
}

function heading(wording: string, at: number): readonly InlineHeading[] {
  const part = partOfWording(headingKey(wording));
  return part === null ? [] : [{at, part}];
}

const lastSentence = /[.!?;,:)\]•*|。；！？：，\t](?!.*[.!?;,:)\]•*|。；！？：，\t])/u;
const upper = /^\p{Lu}/u;
const wide = /^[\u3400-\u9fff]{2,10}$/;
const mostWords = 6;

/** The words before a colon may begin with the end of the sentence before: the longest known ending counts. */
function labelBefore(line: string, end: number): readonly InlineHeading[] {
  const from = Math.max(0, end - longestLabel);
  const before = line.slice(from, end).trimEnd();
  const start = before.length - afterSentence(before).length;
  const words = before.slice(start);
  if (wide.test(words)) return heading(words, from + start);
  const starts = wordStarts(words).slice(-mostWords);
  for (const at of starts) {
    const wording = words.slice(at);
    if (!upper.test(wording)) continue;
    const capitals = wording.length > 3 && wording === wording.toUpperCase();
    if (!capitals && at > 0) continue;
    const key = headingKey(wording);
    const part = partOfWording(key) ?? (capitals ? partOfOpenWording(key) : null);
    if (part !== null) return [{at: from + start + at, part}];
  }
  return [];
}

function afterSentence(before: string): string {
  const mark = lastSentence.exec(before);
  return (mark === null ? before : before.slice(mark.index + 1)).trimStart().replace(/^[-–—] /, "");
}

function wordStarts(words: string): readonly number[] {
  return Array.from(words.matchAll(/\S+/g), ({index}) => index);
}
