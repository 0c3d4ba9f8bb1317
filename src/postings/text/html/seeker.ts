/** Where the next occurrence begins at or after a position; the length of the text when there is none. */
export type Seeker = (from: number) => number;

/**
 * Seeks any of some strings in a text, asked for rising positions: each stretch of the text is looked at once for each.
 *
 * Plain search is several times faster than a pattern, even for a dozen strings.
 */
export function seeker(text: string, ...wanted: readonly string[]): Seeker {
  const places = wanted.map(() => -1);
  let next = -1;
  return (from) => {
    if (next >= from) return next;
    next = text.length;
    for (let i = 0; i < places.length; i++) {
      let place = places[i] ?? -1;
      if (place < from) {
        const found = text.indexOf(wanted[i] ?? "", from);
        place = found === -1 ? text.length : found;
        places[i] = place;
      }
      if (place < next) next = place;
    }
    return next;
  };
}
