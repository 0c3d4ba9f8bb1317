import {stances} from "../../model/mention.ts";
import {partNames} from "../../model/part.ts";
import {families, skillKinds} from "../../model/skill.ts";
import {gaps} from "../engine/gap.ts";
import {shapes} from "./shape.ts";

/** What a number that is looked at may stand for. */
export type Content =
  | "one"
  | "word"
  | "skill"
  | "kind"
  | "family"
  | "part"
  | "stance"
  | "gap"
  | "shape"
  | "count"
  | "fit"
  | "ask";

/** The words and skills of a lens by number, and its aliases. */
export interface Numbering {
  readonly word: readonly string[];
  readonly skill: readonly string[];
  readonly alias: readonly string[];
}

/** How a candidate lies to what plain matching finds. */
export const fits = ["none", "same", "inside", "around"] as const;

/** Where a candidate stands, coarsely. */
export const asks = ["ask", "context", "title"] as const;

/** The line's edge, in place of a word; in place of any other number it says that there is none. */
export const edge = -1;

/** How the values of a content are written, from 0. */
export function namesOfContent(content: Content, {word, skill}: Numbering): readonly string[] {
  if (content === "word") return ["?", ...word];
  return content === "skill" ? skill : closedNames[content];
}

/** The names of contents that are the same for every lens. */
export const closedNames: Readonly<Record<Exclude<Content, "word" | "skill">, readonly string[]>> = {
  one: [""],
  kind: skillKinds,
  family: families,
  part: partNames,
  stance: stances,
  gap: Object.keys(gaps),
  shape: shapes,
  count: ["0", "1", "2", "3", "4"],
  fit: fits,
  ask: asks
};
