import type {PartName} from "../../../model/part.ts";
import {cutSentences} from "../sentences.ts";
import {partOfSentence} from "./cues.ts";
import type {Line} from "./lines.ts";
import {apartParts, type Section} from "./section.ts";

/** Where a part begins. */
export interface Cut {
  readonly at: number;
  readonly part: PartName;
}

const everywhere: ReadonlySet<PartName> = new Set<PartName>(["legal", "process"]);
const ofJob: ReadonlySet<PartName> = new Set<PartName>(["duties", "requirements", "preferred", "tags"]);

/**
 * Cuts the words of a line (or of a stretch of it) that has no heading.
 *
 * @returns the section that follows
 */
export function cutProse(text: string, line: Line, section: Section, cuts: Cut[]): Section {
  if (section.by !== "wording" && line.mark !== "none") {
    cuts.push({at: line.start, part: section.part});
    return section;
  }
  return section.by === "wording" ? cutFree(text, line, section, cuts) : cutHeaded(text, line, section, cuts);
}

/** Under a heading only sentences of law and of applying stand out; among words on the employer also those on the job. */
function cutHeaded(text: string, line: Line, section: Section, cuts: Cut[]): Section {
  let now = section;
  for (const {start, end} of sentencesOf(text, line)) {
    const told = partOfSentence(text.slice(start, end));
    const stands = told !== null && (everywhere.has(told) || (section.part === "about" && ofJob.has(told)));
    const part = stands ? told : now.part;
    cuts.push({at: start, part});
    if (stands && ofJob.has(part)) now = {...section, part, by: "wording", fresh: false};
  }
  return now;
}

function cutFree(text: string, line: Line, section: Section, cuts: Cut[]): Section {
  let now = line.first && line.mark === "none" ? {...section, part: quiet(line, section)} : section;
  let told: PartName | null = null;
  for (const {start, end} of sentencesOf(text, line)) {
    told = partOfSentence(text.slice(start, end));
    if (told !== null && !(line.mark !== "none" && told === "about"))
      now = {...now, part: told, fresh: now.fresh && apartParts.has(told)};
    cuts.push({at: start, part: now.part});
  }
  const leads = told !== null && line.mark === "none" && /[:：]$/.test(line.words);
  return leads ? {...now, by: "colon", lines: -1} : now;
}

const prose = /\b(?:we|our|us|is|are|has)\b|\b(?:the|an?|that|which|to|for)\b.*\b(?:the|an?|that|which|to|for)\b/i;
const shortest = 40;

/** What a paragraph is for when nothing tells it. */
function quiet({words}: Line, section: Section): PartName {
  return section.fresh && words.length >= shortest && prose.test(words) ? "about" : "body";
}

function sentencesOf(text: string, line: Line) {
  const sentences = cutSentences(text.slice(line.at, line.end));
  return sentences.map(({start, end}, i) => ({start: i === 0 ? line.start : line.at + start, end: line.at + end}));
}
