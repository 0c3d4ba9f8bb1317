import {type Direction, directions} from "../../model/survey.ts";

// Order matters: "no change", "not sure" and "no decrease" are read before the words they contain.
const words: readonly (readonly [Direction, RegExp])[] = [
  ["unsure", /\b(?:unsure|not sure|uncertain|don'?t know|do not know|undecided|no answer|n\/?a|dk)\b/],
  ["same", /\b(?:same|no change|unchanged|maintain|keep|steady|stay|remain|neither|hold)\b/],
  ["other", /\b(?:not|no|never|none)\b/],
  ["fewer", /\b(?:fewer|decrease|decreas\w*|reduc\w*|cut\w*|shrink\w*|less|lay off|layoffs?|down|contract|smaller)\b/],
  ["more", /\b(?:more|increas\w*|add\w*|hire\w*|hiring|grow\w*|expand\w*|up|larger|rise)\b/]
];

/**
 * What an answer says of staff, from its words.
 *
 * @returns `other` when it is about something else
 * @example directionOf("Plan to maintain current headcount") // → "same"
 */
export function directionOf(answer: string): Direction {
  const plain = answer.toLowerCase().replaceAll("’", "'");
  const named = directions.find((direction) => direction === plain.trim());
  return named ?? words.find(([, pattern]) => pattern.test(plain))?.[0] ?? "other";
}
