import {classOf} from "./letter-classes.ts";

/** Where the letters of a text stand, by the classes of three characters in a row. */
export interface TextPlaces {
  text: string;
  /** The three characters from each place on, as a number. */
  triples: Uint16Array;
  /** One more than the first place of the triples of a key, counted from `base`; no more than `base` where there is none. */
  readonly first: Int32Array;
  /** The next place with the key of a place, in the same manner. */
  next: Int32Array;
  base: number;
  /** The places of the classes that were asked for. */
  readonly ofClass: Map<number, readonly number[]>;
}

const classes = Uint8Array.from({length: 0x10000}, (_, code) => classOf(code));

/** Three classes as one number. */
export function tripleOf(first: number, second: number, third: number): number {
  return (first << 10) | (second << 5) | third;
}

const keys = 4096;

/** Where a triple is kept: some share a key, so that the table stays in the nearest cache. */
export function keyOf(triple: number): number {
  return Math.imul(triple, 0x9e3779b1) >>> 20;
}

const shortest = 512;
// A text is searched for many things before the next one, and so is a clause of it; each is read once.
const long = blank(1 << 14);
const short = blank(shortest);

function blank(size: number): TextPlaces {
  return {
    text: "",
    triples: new Uint16Array(size),
    first: new Int32Array(keys),
    next: new Int32Array(size),
    base: 0,
    ofClass: new Map()
  };
}

/** The places of a text; they hold until another text is asked for. */
export function placesOf(text: string): TextPlaces {
  const kept = text.length > shortest ? long : short;
  if (text !== kept.text) read(text, kept);
  return kept;
}

const highestBase = 2 ** 30;

/** What `first` holds of the texts before is below the base, so that it need not be emptied for each. */
function read(text: string, kept: TextPlaces): void {
  kept.ofClass.clear();
  kept.base += kept.text.length;
  if (kept.base > highestBase) {
    kept.first.fill(0);
    kept.base = 0;
  }
  if (kept.triples.length < text.length) {
    kept.triples = new Uint16Array(2 * text.length);
    kept.next = new Int32Array(2 * text.length);
  }
  kept.text = text;
  const {triples, first, next, base} = kept;
  let triple = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    triple = ((classes[text.charCodeAt(at)] ?? 0) << 10) | (triple >>> 5);
    const key = keyOf(triple);
    triples[at] = triple;
    next[at] = first[key] ?? 0;
    first[key] = base + at + 1;
  }
}

/** The places of a class in the text, rising. */
export function placesOfClass({text, triples, ofClass}: TextPlaces, wanted: number): readonly number[] {
  const known = ofClass.get(wanted);
  if (known !== undefined) return known;
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if ((triples[at] ?? 0) >>> 10 === wanted) places.push(at);
  ofClass.set(wanted, places);
  return places;
}
