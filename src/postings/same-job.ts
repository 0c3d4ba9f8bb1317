import {roleName} from "./role-name.ts";
import {titleSeniority} from "./title-seniority.ts";
import {titleTokens} from "./title-tokens.ts";
import {titleUnits} from "./title-words.ts";

/**
 * Whether two titles of one posting name the same job: the same role, levels that do not contradict each other, and no
 * word on both sides that the other lacks. "Software Engineer – SDK" and "Software Engineer – Tests" are two jobs.
 */
export function isSameJob(a: string, b: string): boolean {
  if (roleName(a) !== roleName(b)) return false;
  const [first, second] = [titleSeniority(a), titleSeniority(b)];
  if (first !== second && first !== "unsaid" && second !== "unsaid") return false;
  const [words, others] = [wordsOf(a), wordsOf(b)];
  return isSubset(words, others) || isSubset(others, words);
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(
    titleUnits(titleTokens(title)).flatMap(({word, tokens}) => {
      if (word?.noise && word.head === undefined) return [];
      return word?.area ?? word?.tech ?? (word?.base ? [] : (word?.role ?? word?.head)) ?? tokens.map(({key}) => key);
    })
  );
}

function isSubset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((word) => b.has(word));
}
