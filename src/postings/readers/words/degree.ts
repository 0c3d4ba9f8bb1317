import type {Degree} from "../../../model/values.ts";
import {listOf, nameOf} from "../json.ts";
import {fold} from "./fold.ts";

type Named = Exclude<Degree, "unsaid">;
const rank: readonly Named[] = ["not-required", "bachelor", "master", "phd"];
const cues: readonly (readonly [Named, RegExp])[] = [
  ["not-required", /^(?:no requirements?|none required|no degree required|not required|no education required|keine)$/],
  [
    "bachelor",
    /\b(?:bachelor\w*|bsc|ba|bs|undergraduate degree|licence|licenciatura|grado|bac 3|licencjat|college degree)\b|本科|学士/
  ],
  ["master", /\b(?:master\w*|msc|mba|postgraduate\w*|graduate degree|diplom|bac 5|magister\w*|ingenieur)\b|硕士/],
  ["phd", /\b(?:phd|ph d|doctora\w*|doktor\w*|promotion)\b|博士/]
];

/**
 * The lowest degree that a field names; null when it names none.
 *
 * @example degreeOf(["master degree", "bachelor degree"]) // → "bachelor"
 */
export function degreeOf(said: unknown): Named | null {
  const names = listOf(said)
    .map((value) => fold(nameOf(value) ?? ""))
    .filter((name) => name !== "" && name.length <= 80);
  const found = cues.filter(([, cue]) => names.some((name) => cue.test(name))).map(([degree]) => degree);
  return rank.find((degree) => found.includes(degree)) ?? null;
}
