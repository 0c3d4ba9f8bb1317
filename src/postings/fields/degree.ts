import type {Degree} from "../../model/values.ts";
import type {Found} from "../found.ts";
import {remembered} from "../remembered.ts";
import {everyMatch, firstMatch, searchFor, wholePostings} from "../search/search.ts";
import {clauseAt, edgesOf, requirementClauses} from "./clause.ts";
import {degreeCue, degreeLevels, degreeTrap, degreeWaived, namedDegree} from "./degree-words.ts";
import {isPreferredClause, isUnderPreferences} from "./preferred.ts";

interface DegreeSaid extends Found<Degree> {
  /** False for a degree that is only preferred. */
  readonly firm: boolean;
}

const cue = searchFor(degreeCue, wholePostings);
const anyDegree = searchFor(namedDegree, requirementClauses);

const rank: Record<Degree, number> = {"not-required": 0, bachelor: 1, master: 2, phd: 3, unsaid: 9};

/**
 * The lowest degree that the ad requires; a degree of no said level is a bachelor's.
 *
 * `not-required` when a degree is named only as a preference, when experience stands in for it ("or equivalent") or
 * when the ad says that none is needed. Degrees of the founders and of the team say nothing. Null when unsaid.
 */
export function findDegree(text: string): Found<Degree> | null {
  const said = [...readDegrees(text)];
  const firm = said.filter((degree) => degree.firm);
  const pool = firm.length > 0 ? firm : said;
  const lowest = pool.reduce<DegreeSaid | null>(
    (best, degree) => (best === null || rank[degree.value] < rank[best.value] ? degree : best),
    null
  );
  return lowest === null ? null : {value: lowest.value, start: lowest.start, end: lowest.end};
}

// A full stop after a single capital ends an abbreviation (`B.S. Computer Science`), not the sentence.
const sentence = edgesOf("\n|•!?。；;", /(?<!(?<!\p{L})\p{Lu})\.(?=\s+["“(]?[\p{Lu}\p{N}]|$)/uy);

/** More mentions of degrees than any ad has. */
const most = 200;

function* readDegrees(text: string): Generator<DegreeSaid> {
  let past = 0;
  let hits = 0;
  for (const hit of everyMatch(cue, text)) {
    if (hit.index < past) continue;
    if (++hits > most) return;
    const clause = clauseAt(text, hit.index, sentence);
    const words = text.slice(clause.start, clause.end);
    past = clause.end;
    const named = degreeNamed(words);
    if (named === null) continue;
    const waived = named.waived || /^\W{0,3}alternatively/iu.test(text.slice(clause.end, clause.end + 20));
    const preferred = named.preferred || isUnderPreferences(text, hit.index);
    const value = waived || preferred ? "not-required" : named.lowest;
    yield {value, start: clause.start + named.start, end: clause.start + named.end, firm: waived || !preferred};
  }
}

/** What a clause by itself says of a degree. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly waived: boolean;
  readonly preferred: boolean;
  readonly lowest: Degree;
}

const longestKept = 400;

/** Null when a clause names no degree. Ads share many clauses. */
const degreeNamed = remembered((words): Named | null => {
  const named = firstMatch(anyDegree, words);
  if (named === null || degreeTrap.test(words)) return null;
  return {
    start: named.index,
    end: named.index + named[0].length,
    waived: degreeWaived.test(words),
    preferred: isPreferredClause(words, named.index),
    lowest: lowestIn(words)
  };
}, longestKept);

function lowestIn(words: string): Degree {
  const lowest = degreeLevels.findLast(({level, pattern}) => level !== "degree" && pattern.test(words))?.level;
  return lowest === undefined || lowest === "degree" ? "bachelor" : lowest;
}
