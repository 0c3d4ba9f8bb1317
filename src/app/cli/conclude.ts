import {rejectedRows, type Tally} from "../inputs/tally.ts";
import {problemTable} from "./problem-table.ts";
import {countWords, totalOf} from "./progress.ts";

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
