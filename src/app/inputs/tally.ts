import {type Problem, problem} from "../../model/problem.ts";
import {type ProblemCode, rejects} from "../../model/problem-codes.ts";

/** What became of the rows of one input: read = kept + rejected. */
export interface Tally {
  readonly input: string;
  read: number;
  kept: number;
  /** Rows that are not postings, by code. */
  readonly rejected: Partial<Record<ProblemCode, number>>;
  /** Problems that rejected nothing, by code. */
  readonly noted: Partial<Record<ProblemCode, number>>;
  /** The first problem of each code: where to look. */
  readonly first: Problem[];
}

export function newTally(input: string): Tally {
  return {input, read: 0, kept: 0, rejected: {}, noted: {}, first: []};
}

/** Counts a problem; a row that it rejects counts as read. */
export function countProblem(tally: Tally, found: Problem): void {
  const rejected = rejects(found.code);
  const counts = rejected ? tally.rejected : tally.noted;
  if (rejected) tally.read++;
  if (counts[found.code] === undefined) tally.first.push(found);
  counts[found.code] = (counts[found.code] ?? 0) + 1;
}

/** Counts a posting, with the notes on it. */
export function countPosting(tally: Tally, at: string, notes: readonly ProblemCode[]): void {
  tally.read++;
  tally.kept++;
  for (const code of notes) {
    if (tally.noted[code] === undefined) tally.first.push(problem(code, at));
    tally.noted[code] = (tally.noted[code] ?? 0) + 1;
  }
}

/** Rows rejected, all codes together. */
export function rejectedRows(tally: Tally): number {
  return Object.values(tally.rejected).reduce((sum, count) => sum + count, 0);
}
