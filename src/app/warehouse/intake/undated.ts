import {createReadStream, rmSync} from "node:fs";
import {scratchFiles} from "./intake-table.ts";
import {openScratch, type Scratch} from "./scratch.ts";

const undated = "undated";

/**
 * Shares out the lines of undated ads among the months that sightings tell, so that each month is stored from its own lines
 * and the undated ones are read once, however many months they fall into.
 *
 * What was shared out before is taken away: another vintage may tell other months.
 *
 * @param months of the ads that have one, by their `seq`
 */
export async function shareUndated(folder: string, months: ReadonlyMap<number, string>): Promise<void> {
  for (const path of [...scratchFiles(folder, undated).values()].flat()) rmSync(path);
  if (months.size === 0) return;
  const out = openScratch(folder, 0);
  for (const path of scratchFiles(folder, "ads").get("unknown") ?? []) await shareFile(path, months, out);
  out.flush();
}

/** The files with the lines of each month's ads: its own, and those that were shared out to it. */
export function adFiles(folder: string): (month: string) => readonly string[] {
  const [own, shared] = [scratchFiles(folder, "ads"), scratchFiles(folder, undated)];
  return (month) => [...(own.get(month) ?? []), ...(shared.get(month) ?? [])];
}

const newline = 10;

async function shareFile(path: string, months: ReadonlyMap<number, string>, out: Scratch): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, {highWaterMark: 1 << 20})) {
    const bytes: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, from)) {
      const line = bytes.toString("utf8", from, end);
      const month = months.get(seqOf(line));
      if (month !== undefined) out.add(undated, month, line);
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
}

/** A line begins with it, see `addRows`. */
function seqOf(line: string): number {
  return Number(line.slice('{"seq":'.length, line.indexOf(",")));
}
