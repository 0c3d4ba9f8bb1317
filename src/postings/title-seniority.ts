import type {Seniority} from "../model/values.ts";
import {levelWords, rankWords} from "./fields/seniority-words.ts";

// Training contracts, where a title says nothing of level besides.
const training =
  /(?<!\p{L})(?:alternan(?:t|te|ce)|apprenti(?:e|\(e\))?|stagiaire|ausbildung|auszubildende[rn]?|azubi|(?:bachelor|master|abschluss)arbeit|thesis|studentische[rn]?|becari[oa]s?)(?!\p{L})/iu;
const noLevel =
  /\b(?:all|any|various|multiple|different) (?:seniority |experience |skill )?levels?\b|\bchief of staff\b/i;
const longestTitle = 300;

/**
 * The level that the title of a job says, by the words of `findSeniority`: of several levels the first, of ranks the one
 * that changes the job most. "All levels" is unsaid; a product or project manager is no manager of people.
 *
 * @example titleSeniority("Sr. Backend Engineer") // → "senior"
 */
export function titleSeniority(title: string): Seniority {
  const words = title.slice(0, longestTitle);
  if (noLevel.test(words)) return "unsaid";
  if (training.test(words)) return "intern";
  const rank = rankWords.find(({pattern}) => pattern.test(words));
  if (rank !== undefined) return rank.value;
  const levels = levelWords
    .map(({value, pattern}) => ({value, at: words.search(pattern)}))
    .filter(({at}) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return levels[0]?.value ?? "unsaid";
}
