import {textLines} from "../../picture/letters.ts";
import type {Mark} from "../../picture/scene.ts";
import {type TextLook, text} from "./marks.ts";

/** Pixels of the page. */
export const width = 720;

/** Some of a chart, and where it ends. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Words in lines from the left edge down. */
export function paragraph(words: string, top: number, look: TextLook): Block {
  const step = look.size * 1.35;
  // Some machines show wider letters than ours.
  const lines = textLines(words, look.size, width - 72);
  return {
    marks: lines.map((one, i) => text(one, [24, top + step * i + look.size], look)),
    bottom: top + step * lines.length
  };
}
