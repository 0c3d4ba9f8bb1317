import {chanceOf} from "./chance.ts";
import type {Market} from "./market.ts";

/** How a row repeats an earlier one. */
export interface Repeated {
  readonly kind: "copy" | "re-post" | "same-text-other-place";
  /** The row of the original, which repeats nothing itself. */
  readonly original: number;
  /** Months from the original to a re-post, 1 to 4; days to a copy. */
  readonly delay: number;
  /** A copy on another board. */
  readonly elsewhere: boolean;
  /** A number in [0, 1) for what else is to be chosen. */
  readonly draw: number;
}

/** What share of the rows repeats another, and how. */
export const repeatShares = {copy: 0.035, "re-post": 0.045, "same-text-other-place": 0.02} as const;

const reach = 3000;

/** Which earlier row a row repeats; null when it is an original. */
export function repeatOf({seed}: Pick<Market, "seed">, row: number): Repeated | null {
  const random = chanceOf(seed, row, "repeat");
  const kind = kindOf(random());
  if (kind === null || row === 0) return null;
  const target = row - 1 - Math.floor(random() * Math.min(row, reach));
  const original = repeatOf({seed}, target)?.original ?? target;
  return {kind, original, delay: 1 + Math.floor(random() * 4), elsewhere: random() < 0.4, draw: random()};
}

function kindOf(chance: number): Repeated["kind"] | null {
  if (chance < repeatShares.copy) return "copy";
  if (chance < repeatShares.copy + repeatShares["re-post"]) return "re-post";
  return chance < 0.1 ? "same-text-other-place" : null;
}
