import {closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync} from "node:fs";
import {dirname} from "node:path";

/**
 * Does the work while no other process collects into the same warehouse. The lock of a process that was killed counts for nothing.
 *
 * @throws Error `already collecting: …` while another process does
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), {recursive: true});
  if (!taken(path)) {
    if (isAlive(Number(readFileSync(path, "utf8"))))
      throw new Error(`already collecting: process ${readFileSync(path, "utf8")}`);
    rmSync(path, {force: true});
    if (!taken(path)) throw new Error("already collecting: another process was quicker");
  }
  try {
    return await work();
  } finally {
    rmSync(path, {force: true});
  }
}

function taken(path: string): boolean {
  try {
    const handle = openSync(path, "wx");
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
