import {type Located, readPostings} from "../inputs/read-postings.ts";
import {findSources} from "../inputs/source.ts";
import {rejectedRows, type Tally} from "../inputs/tally.ts";
import type {Io} from "./io.ts";
import {problemTable} from "./problem-table.ts";
import {countWords, progressOn, totalOf} from "./progress.ts";
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

/** Ends a reading command: counts and problems, then what makes it fail. */
export function conclude(
  tallies: readonly Tally[],
  inputs: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  say: (line: string) => void
): void {
  const total = totalOf(tallies);
  const table = problemTable(tallies).trimEnd();
  if (table !== "") say(table);
  const files = tallies.length === 1 ? "" : ` from ${tallies.length} inputs`;
  say(`${countWords(total)}${files}`);
  if (total.kept === 0) throw new Error(`no postings: ${inputs.join(" ")}`);
  if (flags["strict"] === true && tallies.some((tally) => rejectedRows(tally) > 0))
    throw new Error("rows were rejected (--strict)");
}

/** The user's names for columns. */
export function mapOf(flags: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const map = flags["map"];
  return typeof map === "object" && map !== null
    ? Object.fromEntries(Object.entries(map).map(([key, name]) => [key, String(name)]))
    : {};
}
