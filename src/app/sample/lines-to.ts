import {closeSync, openSync} from "node:fs";
import type {Io} from "../cli/io.ts";
import {encodedLines, writeAll} from "../encoded-lines.ts";

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

function intoFile(path: string): Lines {
  const file = openSync(path, "w");
  const lines = encodedLines((bytes) => writeAll(file, bytes));
  return {
    add(line) {
      lines.add(line);
      return undefined;
    },
    async end() {
      lines.flush();
      closeSync(file);
    }
  };
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
