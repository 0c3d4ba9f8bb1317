import {maxRecordChars} from "./limits.ts";

/** A line of the input, numbered from 1; null text when it was longer than a record may be. */
export interface Line {
  readonly text: string | null;
  readonly number: number;
}

/**
 * Cuts pushed text into lines in bounded memory.
 *
 * @param first the number of the first line
 */
export function cutLines(onLine: (line: Line) => void, first = 1): {write(chunk: string): void; end(): void} {
  let kept: string[] = [];
  let length = 0;
  let number = first;
  const add = (piece: string) => {
    length += piece.length;
    if (length <= maxRecordChars) kept.push(piece);
    else kept = [];
  };
  const flush = () => {
    const text = length > maxRecordChars ? null : kept.length === 1 ? (kept[0] ?? "") : kept.join("");
    kept = [];
    length = 0;
    onLine({text, number: number++});
  };
  return {
    write(chunk) {
      let from = 0;
      for (let at = chunk.indexOf("\n"); at >= 0; at = chunk.indexOf("\n", from)) {
        add(chunk.slice(from, at));
        flush();
        from = at + 1;
      }
      if (from < chunk.length) add(chunk.slice(from));
    },
    end() {
      if (length > 0) flush();
    }
  };
}
