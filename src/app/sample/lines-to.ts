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
  return path === "-" ? gathered(io.out, async () => undefined) : intoFile(path);
}

function intoFile(path: string): Lines {
  const file = openSync(path, "w");
  const write = async (text: string) => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  };
  return gathered(write, async () => closeSync(file));
}

function gathered(write: (text: string) => Promise<void>, close: () => Promise<void>): Lines {
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
      await close();
    }
  };
}
