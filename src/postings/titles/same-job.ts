import type {Seniority} from "../../model/values.ts";
import type {Found} from "../found.ts";
import {remembered} from "../remembered.ts";
import {titleSeniority} from "../title-seniority.ts";
import {roleName} from "./role-name.ts";
import {titleTokens} from "./tokens.ts";
import {titleUnits} from "./words.ts";

/** What the words of a title say: the job, its level, and in which words. */
interface TitleRead {
  readonly role: string | null;
  readonly seniority: Seniority;
  readonly words: ReadonlySet<string>;
}

/** A title, read. */
export interface Job extends Found<string>, TitleRead {
  /** Where it was read: a head and its body name one job twice, a list does not. */
  readonly place: "head" | "body";
}

/** Reads a title that was found. */
export function jobOf(title: Found<string>, place: Job["place"]): Job {
  const {role, seniority, words} = readTitle(title.value);
  return {value: title.value, start: title.start, end: title.end, role, seniority, words, place};
}

const longest = 200;

/** What a title says. Boards repeat the same few. */
const readTitle = remembered(
  (title): TitleRead => ({role: roleName(title), seniority: titleSeniority(title), words: wordsOf(title)}),
  longest
);

/**
 * Whether two titles of one posting name the same job: the same role, levels that do not contradict each other, and no
 * words on both sides that the other lacks. "Software Engineer – SDK" and "Software Engineer – Tests" are two jobs, and so
 * are "Software Engineer" and "Senior Software Engineer" in one list.
 */
export function isSameJob(a: Job, b: Job): boolean {
  if (a.role !== b.role) return false;
  const unsaid = a.seniority === "unsaid" || b.seniority === "unsaid";
  if (a.seniority !== b.seniority && (!unsaid || a.place === b.place)) return false;
  return isSubset(a.words, b.words) || isSubset(b.words, a.words);
}

function wordsOf(title: string): ReadonlySet<string> {
  const names = titleUnits(titleTokens(title)).flatMap(({word, tokens}) => {
    if (word?.noise && word.head === undefined) return [];
    return word?.area ?? word?.tech ?? (word?.base ? [] : (word?.role ?? word?.head)) ?? tokens.map(({key}) => key);
  });
  return new Set(names.flatMap((name) => name.split(" ")).map((name) => (name === "developer" ? "engineer" : name)));
}

function isSubset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((word) => b.has(word));
}
