/** Where the next occurrence begins at or after a position; the length of the text when there is none. */
export type Seeker = (from: number) => number;

/** Seeks a string in a text, asked for rising positions: each stretch of the text is looked at once. */
export function seeker(text: string, wanted: string): Seeker {
  let next = -1;
  return (from) => {
    if (next < from) {
      const found = text.indexOf(wanted, from);
      next = found === -1 ? text.length : found;
    }
    return next;
  };
}
