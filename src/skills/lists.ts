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

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whether two stretches of tokens are neighbours in a list: only a comma, a sign or a joining word between them. */
export function inOneList(a: Stretch, b: Stretch, {gap, word}: TokenRun): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const between = second.from - first.to;
  const last = gap[second.from] ?? gaps.other;
  if (between === 0) return last >= gaps.slash && last <= gaps.comma;
  if (between !== 1 || !isSoft(last)) return false;
  const before = gap[first.to] ?? gaps.other;
  const joiner = word[first.to] ?? 0;
  return (isSoft(before) || before === gaps.comma) && joiner > 0 && joiner <= joiners.length;
}
