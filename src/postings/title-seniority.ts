import type {Seniority} from "../model/values.ts";
import {seniorityWords} from "./data/seniority-words.ts";

const whole = (words: string, flags: string) => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, flags);

// In the order of precedence: an "Intern, Office of the CTO" is an intern, a "Senior Engineering Manager" a manager.
const levels: readonly (readonly [Seniority, RegExp])[] = seniorityWords.map(([level, words]) => [level, whole(words, "iu")]);

// Roman and arabic grades only as they are written in titles: "Engineer II", "L4".
const grades: readonly (readonly [Seniority, RegExp])[] = [
  ["senior", /(?<=[\p{L})] )(?:III|IV|V|L[567])(?![\p{L}\d.])/u],
  ["mid", /(?<=[\p{L})] )(?:II|L[34])(?![\p{L}\d.])/u],
  ["junior", /(?<=\p{L} )(?:I|L[12])(?=\s*(?:$|[,(|–-]))/u]
];

const open = /\b(?:all|any|various|multiple|different) (?:seniority |experience |seniorities|skill )?levels?\b/i;
const several =
  /\b(?:junior|jr|mid|intermediate|senior|sr|staff|principal|lead|level)\b\.?\)?\s*(?:\/|,|&|\+|-|–|—|\bor\b|\band\b|\bto\b)\s*\(?(?:junior|jr|mid|medior|intermediate|senior|sr|staff|principal|lead)\b/i;
const rising: readonly Seniority[] = ["intern", "junior", "mid", "senior", "staff-plus", "manager", "director-plus"];

/**
 * The level that a job title names.
 *
 * A title that names several levels ("Mid/Senior") has the lowest of them, for that is what one must have; "all levels"
 * is unsaid. A product or project manager is no manager of people.
 *
 * @example titleSeniority("Sr. Backend Engineer") // → "senior"
 */
export function titleSeniority(title: string): Seniority {
  const words = title.slice(0, 300);
  if (open.test(words)) return "unsaid";
  const named = levels.filter(([, pattern]) => pattern.test(words)).map(([level]) => level);
  const [first] = named;
  if (first === undefined) return grades.find(([, pattern]) => pattern.test(words))?.[0] ?? "unsaid";
  if (first === "intern" || first === "director-plus" || !several.test(words)) return first;
  return rising.find((level) => named.includes(level)) ?? first;
}
