import type {PartName} from "../../../model/part.ts";
import {cueTable} from "../data/part-cues.ts";

const cues = cueTable.map(([part, patterns, letters]) => ({
  part,
  pattern: new RegExp(patterns.join("|"), letters === "case" ? "" : "i")
}));

const longest = 600;

/** What a sentence without a heading is for, by its wording; null when it could be for anything. */
export function partOfSentence(sentence: string): PartName | null {
  const beginning = sentence.length > longest ? sentence.slice(0, longest) : sentence;
  return cues.find(({pattern}) => pattern.test(beginning))?.part ?? null;
}
