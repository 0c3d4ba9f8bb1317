import type {PartName} from "../../../model/part.ts";
import type {Span} from "../../../model/span.ts";
import {cueLists, wideCues} from "../data/part-cues.ts";
import {phrases} from "./phrases.ts";
import {sentenceWords} from "./sentence-words.ts";

const cues = phrases<PartName>(cueLists);
const longest = 600;
const wide = /[\u3040-\u30ff\u3400-\u9fff]/;
/** A name that does something: the employer, or its product. */
const employer =
  /^(?:At )?(?!(?:All|This|That|These|Those|The|It|They|There|You|What|Who|How|If|Some|Each|Both|One|Here|Work|Salary|Pay|Location|Candidates?|Applicants?|Experience|Knowledge)\b)[A-Z][\w.&'’-]+(?: [A-Z][\w.&'’-]+){0,3}(?: \([^()]{1,60}\))?,? (?:is|was|are|builds?|provides?|helps?|makes?|offers?|creates?|works?|enables?|powers?|develops?|delivers?|has|lets|allows|connects?|we|we['’]re)\b/;

/** What a sentence of a text without a heading is for, by its wording; null when it could be for anything. */
export function partOfSentence(text: string, {start, end}: Span): PartName | null {
  const to = Math.min(end, start + longest);
  const beginning = text.slice(start, to);
  const told = beginning.includes("[email]") ? "process" : cues.find(sentenceWords(text, start, to));
  if (told !== null) return told;
  if (wide.test(beginning)) return wideCues.find(([, pattern]) => pattern.test(beginning))?.[0] ?? null;
  return employer.test(beginning) ? "about" : null;
}
