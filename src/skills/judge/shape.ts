import type {Units} from "../engine/characters.ts";

/** How a stretch of text is written: no letters, `lower`, `Cap` (each word or the first one with a capital), `UPPER`, `mixed`. */
export const shapes = ["none", "lower", "Cap", "UPPER", "mixed"] as const;

const [none, lower, cap, upper, mixed] = [0, 1, 2, 3, 4] as const;

/** The place in `shapes` of how the units of [start, end) are written. */
export function shapeOf(units: Units, start: number, end: number): number {
  let [capitals, smalls, inside] = [0, 0, 0];
  let [first, last]: [number, number] = [none, none];
  for (let at = start; at < end; at++) {
    const letter = caseOf(units[at] ?? 0);
    if (letter === upper) {
      capitals++;
      if (last !== none) inside++;
    } else if (letter === lower) smalls++;
    if (first === none) first = letter;
    last = letter;
  }
  if (first === none) return none;
  if (capitals === 0) return lower;
  if (smalls === 0) return upper;
  return first === upper && inside === 0 ? cap : mixed;
}

const unseen = 255;
const cases = new Uint8Array(0x10000).fill(unseen);

/** Whether a unit is a small letter, a capital or none; learnt once for each of the 65,536. */
function caseOf(unit: number): number {
  const known = cases[unit] ?? none;
  return known === unseen ? (cases[unit] = learnCase(String.fromCharCode(unit))) : known;
}

function learnCase(character: string): number {
  const small = character.toLowerCase();
  if (small !== character) return upper;
  return character.toUpperCase() === character ? none : lower;
}
