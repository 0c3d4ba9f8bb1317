import {writeSync} from "node:fs";

/** Takes lines and gives them on as UTF-8 in large pieces. */
export interface EncodedLines {
  /** Takes a line in one piece or several, which are not joined first. */
  readonly add: (...pieces: readonly string[]) => void;
  /** Gives on what is held. */
  readonly flush: () => void;
}

const piece = 1 << 20;
const newline = 10;

/**
 * Encodes lines one by one: text that is held is copied by every collection of garbage, and once more when it is joined.
 *
 * @param write  takes the bytes at once, for they are written over later
 * @param length how many bytes are held at most; a longer line goes through by itself
 */
export function encodedLines(write: (bytes: Uint8Array) => void, length = piece): EncodedLines {
  const held = Buffer.allocUnsafe(length);
  let size = 0;
  const flush = () => {
    if (size > 0) write(held.subarray(0, size));
    size = 0;
  };
  return {
    flush,
    add(...pieces) {
      const most = pieces.reduce((sum, piece) => sum + 3 * piece.length, 1);
      if (size + most > length) flush();
      if (most > length) return write(Buffer.from(`${pieces.join("")}\n`));
      for (const piece of pieces) size += held.write(piece, size);
      held[size++] = newline;
    }
  };
}

/** Writes all of the bytes to an open file. @throws Error of the disk, such as ENOSPC */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
