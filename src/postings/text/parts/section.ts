import type {PartName} from "../../../model/part.ts";
import type {Line} from "./lines.ts";

/** What the lines so far have led to. */
export interface Section {
  /** What a line is for that does not tell itself. */
  readonly part: PartName;
  /** What told it: a heading holds for all that follows, a label for its paragraph and bullets, a wording for sentences. */
  readonly by: "heading" | "label" | "wording";
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

/** Parts whose lists and paragraphs say nothing of what is asked. */
export const apartParts: ReadonlySet<PartName> = new Set<PartName>(["about", "benefits", "process", "legal"]);

const longParagraph = 60;

/**
 * The section that a line stands in which is no heading itself.
 *
 * A label ends before the next paragraph; a list under a heading, and a list of tools, ends before a long paragraph.
 */
export function sectionAt(line: Line, section: Section): Section {
  if (line.mark !== "none" || !line.first) return section;
  if (section.by === "label") return section.fresh ? firstSection : openSection;
  if (section.by === "wording" || apartParts.has(section.part) || line.words.length <= longParagraph) return section;
  const ended = section.bullets > 1 || (section.part === "tags" && section.lines > 0);
  return ended ? openSection : section;
}

/** The section after a line. */
export function after(line: Line, section: Section): Section {
  return {...section, lines: section.lines + 1, bullets: section.bullets + (line.mark === "none" ? 0 : 1)};
}
