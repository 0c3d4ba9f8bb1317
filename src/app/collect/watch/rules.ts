import type {Where} from "../../../market/filters.ts";
import {cuts} from "../../../market/where.ts";
import {isObject, type JsonObject, listOf, numberOf, wordOf} from "../../../postings/readers/json.ts";

/** What a user wants to be told of. */
export type Rule =
  | {readonly when: "posting"; readonly name: string; readonly skills: readonly string[]; readonly where: Where}
  | {readonly when: "skill"; readonly name: string; readonly state: string; readonly skills: readonly string[]}
  | {readonly when: "silent"; readonly name: string; readonly after: number};

/** A file of rules: what to tell, and where to. */
export interface WatchRules {
  readonly alerts: readonly Rule[];
  /** Sinks, as `openSink` takes them; stdout when the file names none. */
  readonly to: readonly unknown[];
}

const kinds = ["posting", "skill", "silent"] as const;
const states = ["warming", "cooling", "steady"];

/**
 * Reads a file of rules.
 *
 * @param skillNamed the id of the skill that a word means; throws when there is none
 * @throws Error `invalid rules: …` that names the rule
 */
export function readRules(value: unknown, skillNamed: (word: string) => string): WatchRules {
  if (!isObject(value)) throw new Error("invalid rules: not a mapping with alerts and to");
  const stray = Object.keys(value).find((key) => key !== "alerts" && key !== "to");
  if (stray !== undefined) throw new Error(`invalid rules: ${stray}; known: alerts, to`);
  const alerts = listOf(value.alerts).map((rule, i) => ruleOf(rule, `alert ${i + 1}`, skillNamed));
  const to = listOf(value.to);
  return {alerts, to: to.length === 0 ? ["stdout"] : to};
}

function ruleOf(value: unknown, place: string, skillNamed: (word: string) => string): Rule {
  if (!isObject(value)) throw new Error(`invalid rules: ${place} is not a mapping`);
  const name = wordOf(value.name) ?? place;
  const when = kinds.find((kind) => kind === value.when);
  if (when === undefined)
    throw new Error(`invalid rules: ${name}: when is ${String(value.when)}; known: ${kinds.join(", ")}`);
  only(value, name, {posting: ["skills", ...whereNames], skill: ["skills", "state"], silent: ["after"]}[when]);
  const skills = listOf(value.skills).map((word) => skillNamed(String(word)));
  if (when === "posting") return {when, name, skills, where: whereOf(value)};
  if (when === "silent") return {when, name, after: countOf(value.after, name)};
  const state = wordOf(value.state) ?? "warming";
  if (!states.includes(state))
    throw new Error(`invalid rules: ${name}: state is ${state}; known: ${states.join(", ")}`);
  return {when, name, state, skills};
}

const whereNames = cuts.map(({name}) => name);

/** A word that no rule knows would be left out in silence. */
function only(value: JsonObject, name: string, own: readonly string[]): void {
  const known = ["name", "when", ...own];
  const stray = Object.keys(value).find((key) => !known.includes(key));
  if (stray !== undefined) throw new Error(`invalid rules: ${name}: ${stray}; known: ${known.join(", ")}`);
}

function whereOf(value: JsonObject): Where {
  const kept = whereNames.flatMap((name) => {
    const word = wordOf(value[name]);
    return word === null ? [] : [[name, name === "country" ? word.toUpperCase() : word.toLowerCase()] as const];
  });
  return Object.fromEntries(kept);
}

function countOf(value: unknown, name: string): number {
  const count = value === undefined ? 2 : numberOf(value);
  if (count === null || !Number.isInteger(count) || count < 1)
    throw new Error(`invalid rules: ${name}: after is a number of crawls, from 1`);
  return count;
}
