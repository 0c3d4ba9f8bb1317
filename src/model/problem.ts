import {type ProblemCode, problemMessage} from "./problem-codes.ts";

/** Something wrong with the data: a value, never thrown. */
export interface Problem {
  readonly code: ProblemCode;
  /** A place a person can open: `jobs.csv:1042`, `posting hn:34220983 [312, 318)`. */
  readonly at: string;
  readonly message: string;
  /** What the reader of the message can do about it. */
  readonly fix?: string;
}

/**
 * Makes a problem from its code, its place and the value that was wrong.
 *
 * @param found the offending value, short, as it stood in the data; left out of the message when absent
 */
export function problem(code: ProblemCode, at: string, found?: string): Problem {
  const {message, fix} = problemMessage(code, found);
  return fix === undefined ? {code, at, message} : {code, at, message, fix};
}

/** A value that was read, or the problem that kept it from being read. */
export type Parsed<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly problem: Problem};
