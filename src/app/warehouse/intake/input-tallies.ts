import type {ProblemCode} from "../../../model/problem-codes.ts";
import {newTally, type Tally} from "../../inputs/tally.ts";
import type {Task} from "./plan-tasks.ts";

/** Problems of an input as a whole: said once, in however many stretches it was read. */
const ofWhole: ReadonlySet<string> = new Set<ProblemCode>([
  "input-empty",
  "input-truncated",
  "input-not-postings",
  "input-unreadable",
  "gzip-bomb",
  "invalid-utf8"
]);

/** The tally of each input from those of its stretches, given in their order. */
export function inputTallies(
  labels: readonly string[],
  tasks: readonly Task[],
  tallies: readonly Tally[]
): readonly Tally[] {
  return labels.map((label, input) => {
    const own = tallies.filter((_, i) => tasks[i]?.input === input);
    const [first] = own;
    return first !== undefined && own.length === 1 ? first : own.reduce(addTally, newTally(label));
  });
}

function addTally(sum: Tally, tally: Tally): Tally {
  const seen = new Set(sum.first.map(({code}) => code));
  return {
    input: sum.input,
    read: sum.read + tally.read,
    kept: sum.kept + tally.kept,
    rejected: addCounts(sum.rejected, tally.rejected),
    noted: addCounts(sum.noted, tally.noted),
    first: [...sum.first, ...tally.first.filter(({code}) => !seen.has(code))]
  };
}

function addCounts(a: Tally["noted"], b: Tally["noted"]): Tally["noted"] {
  const sum: Record<string, number> = {...a};
  for (const [code, count] of Object.entries(b))
    sum[code] = ofWhole.has(code) ? Math.max(sum[code] ?? 0, count) : (sum[code] ?? 0) + count;
  return sum;
}
