import type {PartName} from "./part.ts";
import type {PostingId} from "./posting.ts";
import type {Span} from "./span.ts";

/** How a skill is asked for. */
export const stances = ["required", "preferred", "work", "context", "excluded"] as const;
export type Stance = (typeof stances)[number];

/** How the mention was found. */
export const rules = ["alias", "pattern", "model"] as const;
export type Rule = (typeof rules)[number];

/** A skill named in a posting; its quote is the text at its span. */
export interface Mention extends Span {
  readonly posting: PostingId;
  readonly skill: string;
  readonly stance: Stance;
  readonly part: PartName;
  readonly rule: Rule;
  /** The number of a group of alternatives in this posting ("AWS, Azure or GCP"), from 1; null when it stands alone. */
  readonly any: number | null;
  /** Years of experience asked for this skill; null when unsaid. */
  readonly years: number | null;
}
