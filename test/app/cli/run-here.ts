import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {run} from "../../../src/app/cli/run.ts";

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The lines of `out` as JSON. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Runs commands in a folder of their own, with a fixed clock. */
export interface Here {
  readonly folder: string;
  readonly run: (...argv: readonly string[]) => Promise<Ran>;
  readonly path: (name: string) => string;
  readonly remove: () => void;
}

export function runHere(env: Readonly<Record<string, string>> = {}): Here {
  const folder = mkdtempSync(join(tmpdir(), "assay-"));
  const path = (name: string) => join(folder, name);
  return {
    folder,
    path,
    run: async (...argv) => {
      let out = "";
      let err = "";
      const code = await run(argv, {
        out: async (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
        terminal: false,
        columns: 100,
        env,
        cwd: folder,
        now: () => new Date("2026-11-22T08:00:00Z")
      });
      return {code, out, err, rows: rowsOf(out)};
    },
    remove: () => rmSync(folder, {recursive: true, force: true})
  };
}

function rowsOf(out: string): readonly Readonly<Record<string, unknown>>[] {
  if (!out.startsWith("{") || out.startsWith("{\n")) return [];
  return out
    .trimEnd()
    .split("\n")
    .map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
}
