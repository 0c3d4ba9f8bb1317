import type {Problem} from "../../model/problem.ts";
import type {ProblemCode} from "../../model/problem-codes.ts";
import {number} from "../number-words.ts";

/** Says each kind of problem once: how often, the first place, and what it means. */
export function sayProblems(problems: readonly Problem[], say: (line: string) => void): void {
  const counts = new Map<ProblemCode, number>();
  for (const {code} of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const {code, at, message} of problems) {
    const count = counts.get(code);
    if (count !== undefined) say(`  ${code}  ${number(count)}×, first at ${at}: ${message.replace(/\p{Cc}/gu, " ")}`);
    counts.delete(code);
  }
}
