/** Tells the line of a position in a text that is pushed in chunks. Positions must be asked in growing order. */
export interface LineCounter {
  take(chunk: string): void;
  /** The line, from 1, of a position counted from the beginning of the first chunk. */
  at(index: number): number;
}

/** Counts lines in the chunks as they come; only the newest is kept. */
export function lineCounter(): LineCounter {
  let chunk = "";
  let base = 0;
  let counted = 0;
  let line = 1;
  const countTo = (offset: number) => {
    for (let at = chunk.indexOf("\n", counted); at >= 0 && at < offset; at = chunk.indexOf("\n", at + 1)) line++;
    counted = Math.max(counted, offset);
  };
  return {
    take(next) {
      countTo(chunk.length);
      base += chunk.length;
      chunk = next;
      counted = 0;
    },
    at(index) {
      countTo(Math.min(Math.max(index - base, 0), chunk.length));
      return line;
    }
  };
}
