/** How a stretch of text is written: no letters, `lower`, `Cap` (each word or the first one with a capital), `UPPER`, `mixed`. */
export const shapes = ["none", "lower", "Cap", "UPPER", "mixed"] as const;

const [none, lower, cap, upper, mixed] = [0, 1, 2, 3, 4] as const;

/** The place in `shapes` of how the text of [start, end) is written. */
export function shapeOf(text: string, start: number, end: number): number {
  let [capitals, smalls, inside] = [0, 0, 0];
  let first = 0;
  let afterLetter = false;
  for (let at = start; at < end; at++) {
    const kind = caseAt(text, at);
    if (kind === none) afterLetter = false;
    else {
      if (first === none) first = kind;
      if (kind === upper) {
        capitals++;
        if (afterLetter) inside++;
      } else smalls++;
      afterLetter = true;
    }
  }
  if (first === none) return none;
  if (capitals === 0) return lower;
  if (smalls === 0) return upper;
  return first === upper && inside === 0 ? cap : mixed;
}

function caseAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if (code >= 97 && code <= 122) return lower;
    return code >= 65 && code <= 90 ? upper : none;
  }
  const character = text.charAt(at);
  const small = character.toLowerCase();
  if (small !== character) return upper;
  return character.toUpperCase() === character ? none : lower;
}
