import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {basename, join} from "node:path";

const prefix = ".ingest-";

/**
 * Makes the scratch folder of a writer, whose name says by the id of the process that the writer is at work: a folder
 * without an id, even for the moment before it is written, could not be told from one of a process that was killed.
 * Scratch folders of processes that were killed are removed.
 *
 * @throws Error `busy: …` while somebody writes alone
 */
export function beginWriting(folder: string): string {
  return begun(folder, "", (name) => name.includes(alone));
}

/**
 * The same for work during which nobody else may write.
 *
 * @throws Error `busy: …` while anybody writes
 */
export function beginWritingAlone(folder: string): string {
  return begun(folder, alone, () => true);
}

const alone = "alone-";

/** Whoever comes says so before looking who is there: of two that come at once, one sees the other. */
function begun(folder: string, how: string, isInTheWay: (name: string) => boolean): string {
  for (const name of scratchFolders(folder))
    if (!isAtWork(name)) rmSync(join(folder, name), {recursive: true, force: true});
  const scratch = mkdtempSync(join(folder, `${prefix}${process.pid}-${how}`));
  const others = scratchFolders(folder).filter((name) => name !== basename(scratch) && isAtWork(name));
  if (!others.some(isInTheWay)) return scratch;
  rmSync(scratch, {recursive: true, force: true});
  throw new Error(`busy: ${folder}; somebody else is writing there: try again when it is done`);
}

/** How many writers are at work in a warehouse. */
export function writersIn(folder: string): number {
  return scratchFolders(folder).filter(isAtWork).length;
}

function scratchFolders(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.startsWith(prefix));
}

function isAtWork(name: string): boolean {
  const id = Number.parseInt(name.slice(prefix.length), 10);
  if (!(id > 0)) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of another user is alive, though it may not be signalled.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
