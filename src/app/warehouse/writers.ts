import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";

const prefix = ".ingest-";
const pidFile = "pid";
/** A scratch folder without the id of a process is left alone for so long: its writer may be just beginning. */
const graceMs = 60_000;

/**
 * Makes the scratch folder of a writer, which says by its process id that the writer is at work; scratch folders of
 * processes that were killed are removed.
 */
export function beginWriting(folder: string): string {
  for (const path of scratchFolders(folder)) if (!atWork(path)) rmSync(path, {recursive: true, force: true});
  const scratch = mkdtempSync(join(folder, prefix));
  writeFileSync(join(scratch, pidFile), String(process.pid));
  return scratch;
}

/** How many writers are at work in a warehouse. */
export function writersIn(folder: string): number {
  return scratchFolders(folder).filter(atWork).length;
}

function scratchFolders(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(folder, name));
}

function atWork(scratch: string): boolean {
  const path = join(scratch, pidFile);
  try {
    if (!existsSync(path)) return Date.now() - statSync(scratch).mtimeMs < graceMs;
    process.kill(Number(readFileSync(path, "utf8")), 0);
    return true;
  } catch (error) {
    // A process of another user is alive, though it may not be signalled.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
