import type {Stance} from "../model/mention.ts";
import type {PartName} from "../model/part.ts";
import type {Span} from "../model/span.ts";

const byPart: Record<PartName, Stance> = {
  title: "required",
  tags: "required",
  requirements: "required",
  preferred: "preferred",
  duties: "work",
  body: "work",
  about: "context",
  benefits: "context",
  process: "context",
  legal: "context"
};

const excluded = /\b(?:no|not|without|don['’]t need|isn['’]t)\b[^.;\n]{0,40}$/i;
const excludedAfter =
  /^[^.;\n]{0,25}\b(?:(?:is|are) not (?:required|needed|necessary)|not (?:required|needed)|isn['’]t required)/i;
/** Before the skill: what follows is a wish. */
const wishAhead =
  /\b(?:nice[- ]to[- ]haves?|(?:big|huge|a|an|definite|strong) plus(?:es)?:?|bonus|ideally|preferabl[ey]|preferred|desirable|desired|advantageous|would be (?:a|an)? ?(?:plus|great|nice|ideal|bonus)|von vorteil|wünschenswert|idealerweise|un plus|idéalement|souhaité\w*|apprécié\w*|idealmente|deseable|valorable|se valorará|加分)\b|加分|优先/i;
/** Behind the skill: what went before is a wish. */
const wishBehind =
  /\b(?:nice[- ]to[- ]have|(?:is|are|as|a|an|big|huge|definite|strong|would be a|considered a) (?:(?:big|huge|strong|definite|real|nice) )?(?:plus|bonus|advantage|asset|benefit)(?:es)?|plus(?=[.!)]|$)|preferred|desirable|desired|advantageous|not (?:a )?(?:must|mandatory|essential)|but not required|von vorteil|wünschenswert|un plus|souhaité\w*|apprécié\w*|deseable|valorable|加分)\b|加分|优先/i;
const requiredCue =
  /\b(?:must[- ]have|required|requires?|proficien(?:t|cy)|expertise|experience (?:with|in|of|using)|knowledge of|familiarity with|fluen(?:t|cy) in|strong|solid|deep understanding|you (?:have|know)|looking for|background in|skilled in)\b|熟悉|精通|掌握/i;

/**
 * How a skill is asked for, from the part it stands in and the words of its sentence.
 *
 * @param span the mention; its sentence is told from the text around it
 */
export function tellStance(text: string, span: Span, part: PartName): Stance {
  const before = text.slice(sentenceStart(text, span.start), span.start);
  const after = text.slice(span.end, sentenceEnd(text, span.end));
  if (excludedAfter.test(after) || (excluded.test(before) && /\b(?:required|needed|necessary)\b/i.test(after)))
    return "excluded";
  const stance = byPart[part];
  if (stance === "context" || part === "title") return stance;
  if (hiringBoilerplate.test(after) || hiringBoilerplate.test(before)) return "context";
  if (wishAhead.test(before) || wishBehind.test(after)) return "preferred";
  return stance === "work" && requiredCue.test(before) ? "required" : stance;
}

/** "We use AI to screen applications" asks nobody for AI. */
const hiringBoilerplate =
  /\b(?:screen|review|assess|evaluat|filter|sort|rank|process)\w* (?:of )?(?:\w+ )?(?:applications|applicants|candidates|candidacies|résumés|resumes|cvs)\b|\b(?:hiring|recruit(?:ment|ing)|application|interview) process\b/i;

const limit = 300;

function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - limit);
  const cut = /[\s\S]*(?:[.!?。！？;]\s|\n)/.exec(text.slice(from, at));
  return cut === null ? from : from + cut[0].length;
}

function sentenceEnd(text: string, at: number): number {
  const cut = /[.!?;](?=\s|$)|[。！？\n]/.exec(text.slice(at, at + limit));
  return cut === null ? Math.min(text.length, at + limit) : at + cut.index;
}
