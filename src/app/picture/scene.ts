/** A place in a picture: x to the right, y downwards, in pixels of the page. */
export type Place = readonly [x: number, y: number];

/** Something drawn. Colours are `#rrggbb`; opacity is from 0 to 1. */
export type Mark =
  | {readonly kind: "area"; readonly places: readonly Place[]; readonly colour: string; readonly opacity: number}
  | {readonly kind: "line"; readonly places: readonly Place[]; readonly colour: string; readonly width: number}
  | {
      readonly kind: "text";
      readonly at: Place;
      readonly text: string;
      /** Height of the letters' square, as in CSS. */
      readonly size: number;
      readonly colour: string;
      readonly bold: boolean;
      readonly anchor: "start" | "middle" | "end";
    };

/** A picture as plain data, for every renderer: later marks lie over earlier ones. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  /** What it shows, for those who cannot see it. */
  readonly title: string;
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** A text of a picture: control characters and signs that turn the direction of writing are left out. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, "")
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g, " ");
}
