import type {Units} from "./characters.ts";

/**
 * Words by the letters they begin with, each with bits that say what it is for: a tree over letters in typed arrays.
 *
 * Words are looked for where an ASCII letter follows none, as `\b` of a regular expression does. Upper and lower case
 * are the same, and every unit beyond ASCII counts as one letter, `*` below.
 */
export interface Stems {
  /** The node behind each letter of a node, 28 to a node; 0 where none is. Node 0 is the root. */
  readonly next: Uint16Array;
  /** The bits of the whole words that end at a node. */
  readonly whole: Uint8Array;
  /** The bits of the words that begin with what leads to a node. */
  readonly begun: Uint8Array;
}

const letters = 28;
const beyond = 27;

/**
 * A tree of words.
 *
 * @param words in small letters; `screen…` stands for all that begin with it, `id*` for `id` and a letter beyond ASCII
 * @param bits  of each word, in the same order
 */
export function stemTree(words: readonly string[], bits: readonly number[]): Stems {
  const nodes = words.reduce((sum, word) => sum + word.length, 1);
  const stems = {
    next: new Uint16Array(nodes * letters),
    whole: new Uint8Array(nodes),
    begun: new Uint8Array(nodes)
  };
  let grown = 1;
  for (const [i, word] of words.entries()) {
    let node = 0;
    const open = word.endsWith("…");
    for (const character of open ? word.slice(0, -1) : word) {
      const edge = node * letters + (character === "*" ? beyond : character.charCodeAt(0) - 96);
      if (stems.next[edge] === 0) stems.next[edge] = grown++;
      node = stems.next[edge] ?? 0;
    }
    const told = open ? stems.begun : stems.whole;
    told[node] = (told[node] ?? 0) | (bits[i] ?? 0);
  }
  return stems;
}

/** What each unit is to the tree: 1 to 26 a letter in either case, 0 no letter. */
const letterOf = Uint8Array.from({length: 128}, (_, unit) => {
  const small = unit | 32;
  return small >= 97 && small <= 122 ? small - 96 : 0;
});

function letterAt(units: Units, at: number): number {
  const unit = units[at] ?? 0;
  return unit < 128 ? (letterOf[unit] ?? 0) : beyond;
}

/** The bits of every word of the tree that begins at a position. */
export function bitsAt({next, whole, begun}: Stems, units: Units, at: number): number {
  let [node, told] = [0, 0];
  for (let to = at; ; to++) {
    const letter = letterAt(units, to);
    if (letter === 0 || letter === beyond) told |= whole[node] ?? 0;
    if (letter === 0) return told;
    node = next[node * letters + letter] ?? 0;
    if (node === 0) return told;
    told |= begun[node] ?? 0;
  }
}
