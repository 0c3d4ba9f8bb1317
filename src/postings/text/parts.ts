import type {Part, PartName} from "../../model/part.ts";
import type {Heading} from "./parts/heading.ts";
import {headingOf, innerHeadings, namesRole} from "./parts/known-line.ts";
import {type Line, linesOf, partOfLine} from "./parts/lines.ts";
import {type Cut, cutProse} from "./parts/prose.ts";
import {headEnd, roleLabel} from "./parts/role-line.ts";
import {after, apartParts, begin, firstSection, openSection, type Section, sectionAt} from "./parts/section.ts";

/**
 * The parts of a posting: what each stretch of it is for.
 *
 * Headings and labels decide for what follows them up to the next one. Where there is no heading, each sentence is told
 * by its wording (`we were founded in` → about, `you will` → duties), and one that tells nothing goes with the one before.
 * Sentences of law and of applying are told everywhere outside of lists. A line that names a job is `title`.
 *
 * @param titleEnd where the title ends in the text; 0 when it has none
 * @returns parts in their order, neighbours different, that cover the text exactly; none of an empty text
 */
export function cutParts(text: string, titleEnd: number): readonly Part[] {
  const cuts: Cut[] = [];
  const bodyStart = Math.max(0, Math.min(titleEnd, text.length));
  if (bodyStart > 0) cuts.push({at: 0, part: "title"});
  let section = firstSection;
  for (const line of linesOf(text, bodyStart)) {
    const head = cuts.length === 0 ? headEnd(line.words) : 0;
    section = head > 0 ? cutHead(line, head, cuts) : cutLine(line, section, cuts);
  }
  return join(cuts, text.length);
}

function cutHead(line: Line, length: number, cuts: Cut[]): Section {
  cuts.push({at: line.start, part: "title"});
  return length === line.words.length ? firstSection : cutProse(restOf(line, length), firstSection, cuts);
}

/** A line without its first characters. */
function restOf(line: Line, length: number): Line {
  return partOfLine(line, length, line.words.length);
}

function cutLine(line: Line, section: Section, cuts: Cut[]): Section {
  const heading = headingOf(line.known);
  if (heading !== null && holds(heading, line, section)) return cutHeading(line, heading, section, cuts);
  const job = cutJob(line, section, cuts);
  if (job !== null) return job;
  const now = sectionAt(line, unheard(line, section));
  return after(line, cutInline(line, cutProse, now, cuts));
}

/**
 * Whether a heading begins a part where it stands.
 *
 * A label in a list of benefits or of the employer's values names one of them; a sentence with a colon directly under
 * `Hiring process` leads in the list of its steps.
 */
function holds({part, alone}: Heading, line: Line, {by, part: within, lines}: Section): boolean {
  if (by !== "heading" || !apartParts.has(within)) return true;
  if (!alone) return line.mark === "none";
  return (
    within === "about" || lines > 0 || !line.words.endsWith(":") || apartParts.has(part) || part === "requirements"
  );
}

function cutHeading(line: Line, {part, alone}: Heading, section: Section, cuts: Cut[]): Section {
  cuts.push({at: line.start, part: named(part)});
  if (part === "body")
    return alone ? {...openSection, fresh: section.fresh} : {...begin(part, "label"), fresh: section.fresh};
  const begun = begin(part, alone || part === "title" ? "heading" : "label");
  if (alone) return begun;
  const inside = cutInline(line, (_line, same) => same, begun, cuts);
  return line.mark !== "none" && section.by === "heading" ? after(line, section) : inside;
}

/** The heading of a list of openings names none of them. */
function named(part: PartName): PartName {
  return part === "title" ? "body" : part;
}

type CutWords = (line: Line, section: Section, cuts: Cut[]) => Section;

/** Cuts a line at the headings within it; what stands before the first is cut by `cutWords`. */
function cutInline(line: Line, cutWords: CutWords, section: Section, cuts: Cut[]): Section {
  const inner = line.mark === "none" ? innerHeadings(line.known) : [];
  const [first] = inner;
  if (first === undefined) return cutWords(line, section, cuts);
  cutWords(partOfLine(line, 0, first.at), section, cuts);
  for (const {at, part} of inner) cuts.push({at: line.at + at, part: named(part)});
  return begin(named(inner.at(-1)?.part ?? section.part), "label");
}

/** A line that names a job, alone or in a list of openings; null when the line is none. */
function cutJob(line: Line, section: Section, cuts: Cut[]): Section | null {
  const listed = section.part === "title" && section.by === "heading";
  if (!listed && !mayNameJob(line, section)) return null;
  const next = listed ? section : {...openSection, fresh: section.fresh};
  if (namesRole(line.known)) {
    cuts.push({at: line.start, part: "title"});
    return next;
  }
  const label = roleLabel(line.words, listed && line.mark !== "none");
  if (label !== null) return cutLabelled(line, label.rest, next, cuts);
  if (!listed || line.mark === "none") return null;
  cutProse(line, openSection, cuts);
  return section;
}

function mayNameJob({mark, first}: Line, {by, part}: Section): boolean {
  if (by !== "heading") return true;
  return mark === "none" && first && part !== "process" && part !== "legal";
}

function cutLabelled(line: Line, rest: number, next: Section, cuts: Cut[]): Section {
  cuts.push({at: line.start, part: "title"});
  cutProse({...restOf(line, rest), mark: "none", first: false}, openSection, cuts);
  return next;
}

const longestHeading = 70;

/**
 * The section after a line that has the form of a heading and an unknown wording: words on the employer and lists of
 * tools end, for what follows is told by its wording; so does any list before a short line with an exclamation mark.
 */
function unheard(line: Line, section: Section): Section {
  if (section.by !== "heading" || section.part === "title") return section.part === "title" ? openSection : section;
  if (!line.first || line.mark !== "none" || line.words.length > longestHeading) return section;
  if (line.words.endsWith("!") && section.bullets > 0 && section.part !== "benefits") return openSection;
  if (section.part === "about") return /[.!?,;]$/.test(line.words) ? section : {...firstSection, part: "about"};
  return section.part === "tags" && section.lines > 0 && line.words.endsWith(":") ? openSection : section;
}

function join(cuts: readonly Cut[], length: number): readonly Part[] {
  const lasting = cuts.filter(({at}, i) => at < (cuts[i + 1]?.at ?? length));
  const kept = lasting.filter(({part}, i) => part !== lasting[i - 1]?.part);
  if (kept.length === 0) return length === 0 ? [] : [{part: "body", start: 0, end: length}];
  return kept.map(({at, part}, i) => ({part, start: i === 0 ? 0 : at, end: kept[i + 1]?.at ?? length}));
}
