import {type Located, readPostings} from "../inputs/read-postings.ts";
import {findSources} from "../inputs/source.ts";
import type {Tally} from "../inputs/tally.ts";
import {conclude, mapOf} from "./conclude.ts";
import type {Io} from "./io.ts";
import {progressOn} from "./progress.ts";
import {settingsFrom} from "./settings.ts";

/**
 * Reads every posting of the inputs for a command that prints as it goes, then says what was read, kept and rejected.
 *
 * @throws Error when nothing at all was a posting, or with `--strict` when a row was rejected
 */
export async function readThrough(
  inputs: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  io: Io,
  each: (located: Located) => Promise<void>
): Promise<readonly Tally[]> {
  const settings = settingsFrom(flags, io);
  const progress = progressOn(io, settings);
  const tallies: Tally[] = [];
  const sources = await findSources(inputs);
  for await (const {postings, tally, done} of readPostings(sources, mapOf(flags))) {
    for (const located of postings) await each(located);
    progress.show(tally);
    if (done) tallies.push(tally);
  }
  conclude(tallies, inputs, flags, (line) => progress.finish(line));
  return tallies;
}
