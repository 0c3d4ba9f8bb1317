import type {Mark, Place} from "../../picture/scene.ts";

/** How a text looks, where it is not as usual. */
export type TextLook = Pick<Extract<Mark, {kind: "text"}>, "size" | "colour"> &
  Partial<Pick<Extract<Mark, {kind: "text"}>, "bold" | "anchor">>;

/** Words at a place. */
export function text(words: string, at: Place, look: TextLook): Mark {
  return {kind: "text", at, text: words, bold: false, anchor: "start", ...look};
}

/** A line through places; one place alone is a dot. */
export function line(places: readonly Place[], colour: string, thick: number): Mark {
  return {kind: "line", places, colour, width: thick};
}
