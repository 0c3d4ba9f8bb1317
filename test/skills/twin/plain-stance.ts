import type {Stance} from "../../../src/model/mention.ts";
import type {PartName} from "../../../src/model/part.ts";
import type {Span} from "../../../src/model/span.ts";
import {type Say, wordings} from "../../../src/skills/stance-words.ts";

const ofPart: Readonly<Partial<Record<PartName, Stance>>> = {
  title: "required",
  tags: "required",
  requirements: "required",
  preferred: "preferred",
  duties: "work",
  body: "work"
};

/** The stance of a skill in a text of one sentence, told by trying every regular expression on it. */
export function plainStance(text: string, {start, end}: Span, part: PartName): Stance {
  const own = ofPart[part] ?? "context";
  const matches = (say: Say) => {
    const {source} = wordings[say].pattern;
    return [...text.matchAll(new RegExp(source, "gi"))];
  };
  const endOfFirst = (say: Say) => matches(say).map(({index, 0: found}) => index + found.length)[0] ?? Infinity;
  if (matches("negation").length > 0 && isExcluded(text.slice(0, start), text.slice(end))) return "excluded";
  if (own === "context" || part === "title") return own;
  if (matches("hiring").length > 0) return "context";
  if (endOfFirst("wishAhead") <= start || matches("wishBehind").some(({index}) => index >= end)) return "preferred";
  return own === "work" && endOfFirst("demand") <= start ? "required" : own;
}

function isExcluded(before: string, after: string): boolean {
  const refused =
    /^[^.;\n]{0,25}\b(?:(?:is|are) not (?:required|needed|necessary)|not (?:required|needed)|isn['’]t required)/i;
  const no = /\b(?:no|not|without|don['’]t need|isn['’]t)\b[^.;\n]{0,40}$/i;
  return refused.test(after) || (no.test(before) && /\b(?:required|needed|necessary)\b/i.test(after));
}
