import {rmSync} from "node:fs";
import {join} from "node:path";
import type {Layout} from "./layout.ts";
import {runFolder, runsIn} from "./run-record.ts";

const dayMs = 86_400_000;
/** What a run tells of itself is in the log; its own record is kept for a month. */
const recordDays = 31;

/**
 * Deletes the answers of finished runs, which hold ads as they came, once they are older than so many days; what was read from
 * them stays in the warehouse.
 *
 * @param days 0 deletes them as soon as they are in the warehouse
 */
export function dropPayloads(layout: Layout, days: number, now: string): void {
  const older = (finished: string, limit: number) => Date.parse(finished) <= Date.parse(now) - limit * dayMs;
  for (const {id, finished} of runsIn(layout)) {
    if (finished === null) continue;
    const folder = runFolder(layout, id);
    if (older(finished, days)) rmSync(join(folder, "payloads"), {recursive: true, force: true});
    if (older(finished, Math.max(days, recordDays))) rmSync(folder, {recursive: true, force: true});
  }
}
