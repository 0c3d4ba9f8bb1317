import type {PartName} from "../../../model/part.ts";
import type {Line} from "./lines.ts";

/** What the lines so far have led to. */
export interface Section {
  /** What a line is for that does not tell itself. */
  readonly part: PartName;
  /**
   * What told it, which says how far it holds: a heading for all that follows, a label for its line and the bullets after
   * it, a sentence that ends in a colon for the next paragraph or list, a wording for the sentences that tell nothing.
   */
  readonly by: "heading" | "label" | "colon" | "wording";
  /** Lines and bullets since it began. */
  readonly lines: number;
  readonly bullets: number;
  /** Nothing yet has been about the job: prose that tells nothing is about the employer. */
  readonly fresh: boolean;
}

/** Where nothing is known but that the job has been talked about. */
export const openSection: Section = {part: "body", by: "wording", lines: 0, bullets: 0, fresh: false};

/** Before the first line. */
export const firstSection: Section = {...openSection, fresh: true};

/** A section that begins. */
export function begin(part: PartName, by: Section["by"]): Section {
  return {part, by, lines: 0, bullets: 0, fresh: part === "about"};
}

/** Parts whose lists and paragraphs say nothing of what is asked. */
export const apartParts: ReadonlySet<PartName> = new Set<PartName>(["about", "benefits", "process", "legal"]);

const longParagraph = 60;
const goesOn = /^\p{Ll}/u;

/** The section that a line stands in which is no heading itself. */
export function sectionAt(line: Line, section: Section): Section {
  if (line.mark !== "none" || section.by === "wording") return section;
  const ended = section.by === "heading" ? listEnded(line, section) : labelEnded(line, section);
  if (!ended) return section;
  return section.fresh ? firstSection : openSection;
}

function labelEnded(line: Line, {by, lines}: Section): boolean {
  return by === "label" ? line.first || !goesOn.test(line.words) : line.first && lines > 0;
}

/** A list under a heading, and a list of tools, ends before a long paragraph. */
function listEnded({first, words}: Line, {part, lines, bullets}: Section): boolean {
  if (!first || apartParts.has(part) || words.length <= longParagraph) return false;
  return bullets > 1 || (part === "tags" && lines > 0);
}

/** The section after a line. */
export function after(line: Line, section: Section): Section {
  const {part, by, lines, bullets, fresh} = section;
  return {part, by, lines: lines + 1, bullets: line.mark === "none" ? bullets : bullets + 1, fresh};
}
