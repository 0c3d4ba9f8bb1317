import {type CueTree, rootNode, tripleOf} from "./cue-tree.ts";
import {classCount, classOf, hasOddLetters} from "./letter-classes.ts";

/** Where in a text the rows of a tree stand, by the patterns that own them. */
export interface CuePlaces {
  text: string;
  /** By pattern: where in `places` its first place is; -1 when it has none. */
  readonly first: Int32Array;
  /** Places in the text. */
  places: Int32Array;
  /** By place in `places`: where the next one of the same pattern is; -1 after the last. They rise. */
  next: Int32Array;
  /** True where classes do not tell the text, see `hasOddLetters`. */
  odd: boolean;
  /** The classes of the characters, with zeros behind. */
  classes: Uint8Array;
  /** Places where a row may begin by its first three characters, falling. */
  hits: Int32Array;
}

// A loop over as many codes takes a third of what `from` with a function takes.
const classes = new Uint8Array(0x10000);
for (let code = 0; code < classes.length; code++) classes[code] = classOf(code);
const behind = 8;
const smallest = 1 << 10;

/** Room for the places of a number of patterns, to be used for one text after another. */
export function roomForPlaces(patterns: number): CuePlaces {
  return {
    text: "",
    odd: false,
    first: new Int32Array(patterns).fill(-1),
    places: new Int32Array(smallest),
    next: new Int32Array(smallest),
    classes: new Uint8Array(smallest),
    hits: new Int32Array(smallest)
  };
}

/** Reads a text once, from its end, and keeps where the rows of a tree stand in it. */
export function readPlaces(tree: CueTree, text: string, room: CuePlaces): void {
  room.text = text;
  room.odd = hasOddLetters(text);
  room.first.fill(-1);
  if (room.classes.length < text.length + behind) {
    room.classes = new Uint8Array(2 * text.length + behind);
    room.hits = new Int32Array(2 * text.length + behind);
  }
  room.classes.fill(0, text.length, text.length + behind);
  keepPlaces(tree, room, readHits(tree, text, room));
}

/** Without a branch, which would be guessed wrongly at every fifth place. Returns how many hits there are. */
function readHits({begins}: CueTree, text: string, {classes: found, hits}: CuePlaces): number {
  let triple = 0;
  let count = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const number = classes[text.charCodeAt(at)] ?? 0;
    found[at] = number;
    triple = (number << 10) | (triple >>> 5);
    hits[count] = at;
    count += ((begins[triple >>> 5] ?? 0) >>> (triple & 31)) & 1;
  }
  return count;
}

/** Keeps the hits at which a row stands, for each pattern that owns one. */
function keepPlaces(tree: CueTree, room: CuePlaces, count: number): void {
  const {nodeOf, next, firstOf, owners, nextOf} = tree;
  const {classes: found, hits, first} = room;
  let used = 0;
  for (let i = 0; i < count; i++) {
    const at = hits[i] ?? 0;
    const known = nodeOf[tripleOf(found[at] ?? 0, found[at + 1] ?? 0, found[at + 2] ?? 0)] ?? 0;
    let node = known === 0 ? rootNode : known;
    for (let on = known === 0 ? at : at + 3; node > 0; on++) {
      for (let end = firstOf[node] ?? 0; end > 0; end = nextOf[end] ?? 0) {
        const owner = owners[end] ?? 0;
        if (used === room.places.length) grow(room);
        room.places[used] = at;
        room.next[used] = first[owner] ?? -1;
        first[owner] = used;
        used++;
      }
      node = next[node * classCount + (found[on] ?? 0)] ?? 0;
    }
  }
}

function grow(room: CuePlaces): void {
  room.places = longer(room.places);
  room.next = longer(room.next);
}

function longer(numbers: Int32Array): Int32Array {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
