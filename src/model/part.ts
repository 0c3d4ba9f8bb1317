import type {Span} from "./span.ts";

/** What a stretch of a posting is for. */
export const partNames = [
  "title",
  "tags",
  "about",
  "duties",
  "requirements",
  "preferred",
  "benefits",
  "process",
  "legal",
  "body"
] as const;
export type PartName = (typeof partNames)[number];

/** A stretch of a posting; parts follow each other and cover the text. */
export interface Part extends Span {
  readonly part: PartName;
}
