import {writeSync} from "node:fs";

/** Takes lines and writes them as UTF-8 in large pieces. */
export interface EncodedLines {
  readonly add: (line: string) => void;
  /** Writes what is held. */
  readonly flush: () => void;
}

const piece = 1 << 20;
const newline = 10;

/**
 * Encodes lines for an open file. Each line is encoded by itself: a string of a megabyte would be copied once more.
 *
 * @throws Error of the disk, such as ENOSPC
 */
export function encodedLines(file: number, held: Buffer = Buffer.allocUnsafe(piece)): EncodedLines {
  let size = 0;
  const flush = () => {
    writeAll(file, held.subarray(0, size));
    size = 0;
  };
  return {
    flush,
    add(line) {
      const most = 3 * line.length + 1;
      if (size + most > held.length) flush();
      if (most > held.length) writeAll(file, Buffer.from(`${line}\n`));
      else {
        size += held.write(line, size);
        held[size++] = newline;
      }
    }
  };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
