import type {PartName} from "../../../model/part.ts";
import {sentencesOf} from "./known-line.ts";
import type {Line} from "./lines.ts";
import {apartParts, begin, type Section} from "./section.ts";

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
export function cutProse(line: Line, section: Section, cuts: Cut[]): Section {
  if (section.by !== "wording" && line.mark !== "none") {
    cuts.push({at: line.start, part: section.part});
    return section;
  }
  return section.by === "wording" ? cutFree(line, section, cuts) : cutHeaded(line, section, cuts);
}

/** Under a heading only sentences of law and of applying stand out; among words on the employer also those on the job. */
function cutHeaded(line: Line, section: Section, cuts: Cut[]): Section {
  let part = section.part;
  let left = false;
  for (const {start, told} of sentencesOf(line.known)) {
    const job = told !== null && section.part === "about" && ofJob.has(told);
    if (job) part = told;
    left ||= job;
    cuts.push({at: placeOf(line, start), part: told !== null && everywhere.has(told) ? told : part});
  }
  return left ? begin(part, "wording") : section;
}

function cutFree(line: Line, section: Section, cuts: Cut[]): Section {
  const bullet = line.mark !== "none";
  let {part, fresh} = section;
  if (line.first && !bullet) part = quiet(line, fresh);
  let last: PartName | null = null;
  for (const {start, told} of sentencesOf(line.known)) {
    last = told;
    if (last !== null && !(bullet && last === "about")) {
      part = last;
      fresh &&= apartParts.has(last);
    }
    cuts.push({at: placeOf(line, start), part});
  }
  const leads = last !== null && !bullet && leadIn.test(line.words);
  return {part, by: leads ? "colon" : "wording", lines: leads ? -1 : section.lines, bullets: section.bullets, fresh};
}

const leadIn = /[:：]$/;

/** Where a sentence of a line begins in the text; the first one with its bullet. */
function placeOf(line: Line, start: number): number {
  return start === 0 ? line.start : line.at + start;
}

const prose = /\b(?:we|our|us|is|are|has)\b/i;
const article = /\b(?:the|an?|that|which|to|for)\b/gi;
const shortest = 40;
const looked = 300;

/** What a paragraph is for when nothing tells it. */
function quiet({words}: Line, fresh: boolean): PartName {
  if (!fresh || words.length < shortest) return "body";
  const beginning = words.slice(0, looked);
  return prose.test(beginning) || (beginning.match(article) ?? []).length > 1 ? "about" : "body";
}
