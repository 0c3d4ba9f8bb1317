import type {ProblemCode} from "../../model/problem-codes.ts";
import {problemMessage} from "../../model/problem-codes.ts";
import type {Tally} from "../inputs/tally.ts";
import {number} from "../number-words.ts";

/** The problems of a run: code, how often, the first place, what it means and what to do. */
export function problemTable(tallies: readonly Tally[]): string {
  const rows = new Map<ProblemCode, {count: number; at: string; message: string}>();
  for (const tally of tallies) {
    for (const {code, at, message} of tally.first) {
      const count = (tally.rejected[code] ?? 0) + (tally.noted[code] ?? 0);
      const seen = rows.get(code);
      if (seen === undefined) rows.set(code, {count, at, message});
      else seen.count += count;
    }
  }
  return [...rows].map(([code, {count, at, message}]) => line(code, count, at, message)).join("");
}

function line(code: ProblemCode, count: number, at: string, message: string): string {
  const {fix} = problemMessage(code);
  return `  ${code}  ${number(count)}×, first at ${at}: ${message}${fix === undefined ? "" : `\n    ${fix}`}\n`;
}
