import {gaps, isSoft} from "./engine/gap.ts";
import type {TokenRun} from "./engine/token-run.ts";

/** Words that join the last members of a list; every lens numbers them first, from 1. */
export const joiners: readonly string[] = [
  "and",
  "or",
  "und",
  "oder",
  "et",
  "ou",
  "y",
  "o",
  "e",
  "u",
  "和",
  "或",
  "及"
];

/** Whether a stretch that ends before token `end` and one that begins at `start` are neighbours in a list: only a comma, a sign or a joining word is between them. */
export function inOneList(end: number, start: number, {gap, word}: TokenRun): boolean {
  const last = gap[start] ?? gaps.other;
  if (start === end) return last >= gaps.slash && last <= gaps.comma;
  if (start !== end + 1 || !isSoft(last)) return false;
  const before = gap[end] ?? gaps.other;
  const joiner = word[end] ?? 0;
  return (isSoft(before) || before === gaps.comma) && joiner > 0 && joiner <= joiners.length;
}
