import {closeSync, openSync, writeSync} from "node:fs";
import type {Io} from "../cli/io.ts";

/** Where lines go: in large pieces, waiting for whoever reads them. */
export interface Lines {
  readonly add: (line: string) => Promise<void> | undefined;
  readonly end: () => Promise<void>;
}

const piece = 1 << 20;

/** Lines into a file, or to standard output for `-`. @throws Error of the disk, such as ENOSPC */
export function linesTo(path: string, io: Pick<Io, "out">): Lines {
  return path === "-" ? intoStream(io.out) : intoFile(path);
}

/** Each line is encoded by itself: a string of a megabyte would be copied once more. */
function intoFile(path: string): Lines {
  const file = openSync(path, "w");
  const held = Buffer.allocUnsafe(piece);
  let size = 0;
  const flush = () => {
    writeAll(file, held.subarray(0, size));
    size = 0;
  };
  return {
    add(line) {
      const most = 3 * line.length + 1;
      if (size + most > piece) flush();
      if (most > piece) writeAll(file, Buffer.from(`${line}\n`));
      else {
        size += held.write(line, size);
        held[size++] = newline;
      }
      return undefined;
    },
    async end() {
      flush();
      closeSync(file);
    }
  };
}

const newline = 10;

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function intoStream(write: (text: string) => Promise<void>): Lines {
  let held = "";
  const flush = () => {
    const text = held;
    held = "";
    return write(text);
  };
  return {
    add(line) {
      held += `${line}\n`;
      return held.length < piece ? undefined : flush();
    },
    async end() {
      if (held !== "") await flush();
    }
  };
}
