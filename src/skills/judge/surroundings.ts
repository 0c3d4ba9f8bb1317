import type {PartName} from "../../model/part.ts";
import {gaps} from "../engine/gap.ts";
import type {TokenRun} from "../engine/token-run.ts";
import type {Hit} from "../find-forms.ts";

/** All that a judgement of a hit may look at. */
export interface Surroundings {
  readonly text: string;
  readonly tokens: TokenRun;
  /** The hit that is judged. */
  readonly hit: Hit;
  /** What plain matching finds in the text. */
  readonly plain: readonly Hit[];
  readonly part: PartName;
  readonly stance: string;
  /** The first words of the employer's name, folded; empty when unknown. */
  readonly employer: readonly string[];
}

/** The first and last token of the line that a token stands in, and whether the line is short and without a full stop. */
export function lineAround({gap, count}: TokenRun, at: number): {from: number; to: number} {
  let from = at;
  while (from > 0 && gap[from] !== gaps.line) from--;
  let to = at + 1;
  while (to < count && gap[to] !== gaps.line) to++;
  return {from, to};
}

/** How a quote is written: `lower`, `Cap`, `UPPER`, `mixed`. */
export function shapeOf(quote: string): string {
  const letters = quote.replace(/[^\p{L}]/gu, "");
  if (letters === "") return "none";
  if (letters === letters.toLowerCase()) return "lower";
  if (letters === letters.toUpperCase()) return "UPPER";
  return /^(?:\p{Lu}\p{Ll}+[\s\-/&.]*)+$/u.test(quote) || /^\p{Lu}[\p{Ll}\s\-/&.]+$/u.test(quote) ? "Cap" : "mixed";
}
