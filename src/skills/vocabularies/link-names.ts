import {stepsOf} from "../tokens.ts";
import {inOrder} from "./vocabulary.ts";

/** Something with a preferred name and others. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
}

/** Two things of two lists that share a name. */
export interface NameLink {
  readonly left: string;
  readonly right: string;
  /** Whether the name they share is the preferred one of both (3), of one (2) or of neither (1). */
  readonly rank: number;
  /** True when one of the two is linked as well to another. */
  readonly several: boolean;
}

/**
 * Links the things of two lists that fold to the same tokens under one of their names.
 *
 * A name that is preferred by neither must have two words at least: single ones are mostly short forms, and EMR is not
 * always EMR. A pair is linked when neither side shares a name that is preferred by more with another. The same links come out, turned
 * round, when the lists change places, whatever the order of either.
 */
export function linkNames(left: readonly Named[], right: readonly Named[]): readonly NameLink[] {
  const pairs = sharing(left, keysOf(right));
  const [bestLeft, bestRight] = [bestOf(pairs, "left"), bestOf(pairs, "right")];
  const mutual = pairs.filter(
    (pair) => pair.rank === bestLeft.get(pair.left) && pair.rank === bestRight.get(pair.right)
  );
  const [ofLeft, ofRight] = [countOf(mutual, "left"), countOf(mutual, "right")];
  return mutual
    .map((pair) => ({...pair, several: ofLeft.get(pair.left) !== 1 || ofRight.get(pair.right) !== 1}))
    .sort((a, b) => inOrder(a.left, b.left) || inOrder(a.right, b.right));
}

type Pair = Omit<NameLink, "several">;
type Holder = {readonly id: string; readonly preferred: boolean};

function keysOf(things: readonly Named[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const thing of things) {
    for (const [key, preferred] of foldedNames(thing)) {
      const same = holders.get(key);
      const holder = {id: thing.id, preferred};
      if (same === undefined) holders.set(key, [holder]);
      else same.push(holder);
    }
  }
  return holders;
}

/** Each folded name once, with whether it is the preferred one. */
function foldedNames({name, others}: Named): ReadonlyMap<string, boolean> {
  const keys = new Map([...others.map((other) => [fold(other), false] as const), [fold(name), true]]);
  keys.delete("");
  return keys;
}

function fold(name: string): string {
  return stepsOf(name).join(" ");
}

function sharing(left: readonly Named[], right: ReadonlyMap<string, readonly Holder[]>): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const thing of left) {
    for (const [key, preferred] of foldedNames(thing)) {
      for (const holder of right.get(key) ?? []) {
        const rank = 1 + Number(preferred) + Number(holder.preferred);
        if (rank === 1 && !key.includes(" ")) continue;
        const pair = JSON.stringify([thing.id, holder.id]);
        if ((pairs.get(pair)?.rank ?? 0) < rank) pairs.set(pair, {left: thing.id, right: holder.id, rank});
      }
    }
  }
  return [...pairs.values()];
}

function bestOf(pairs: readonly Pair[], side: "left" | "right"): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const pair of pairs) best.set(pair[side], Math.max(best.get(pair[side]) ?? 0, pair.rank));
  return best;
}

function countOf(pairs: readonly Pair[], side: "left" | "right"): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1);
  return counts;
}
