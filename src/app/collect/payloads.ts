import {rmSync} from "node:fs";
import {join} from "node:path";
import type {Layout} from "./layout.ts";
import {runFolder, runsIn} from "./run-record.ts";

/**
 * Deletes the answers of finished runs, which hold ads as they came, once they are older than so many days; what was read from
 * them stays in the warehouse.
 *
 * @param days 0 deletes them as soon as they are in the warehouse
 */
export function dropPayloads(layout: Layout, days: number, now: string): void {
  const until = Date.parse(now) - days * 86_400_000;
  for (const {id, finished} of runsIn(layout)) {
    if (finished !== null && Date.parse(finished) <= until)
      rmSync(join(runFolder(layout, id), "payloads"), {recursive: true, force: true});
  }
}
