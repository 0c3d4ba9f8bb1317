import type {PayPeriod} from "../../../model/values.ts";
import {nameOf} from "../json.ts";
import {fold} from "./fold.ts";

const cues: readonly (readonly [PayPeriod, RegExp])[] = [
  ["hour", /\b(?:hour\w*|hr|hrs|hur|ph|h|stunde\w*|heure|hora|godz\w*)\b|小时|时/],
  ["day", /\b(?:day|days|daily|diem|tag|taglich|jour|dia|pd|dzien)\b|天|日/],
  ["week", /\b(?:week\w*|wk|wee|woche\w*|semaine|semana\w*|pw|tydzien)\b|周/],
  ["month", /\b(?:month\w*|mon|mo|pm|monat\w*|mois|mensuel\w*|mes|mensual|miesiac|miesiecz\w*|manad\w*)\b|月/],
  ["year", /\b(?:year\w*|yr|annual\w*|annum|ann|pa|p a|jahr\w*|an|annee|annuel\w*|ano|anual|rok|roczn\w*|ar)\b|年/]
];

/**
 * The period of pay that a unit of a payload names; null when it names none.
 *
 * @example periodOf("per-year-salary") // → "year"
 */
export function periodOf(said: unknown): PayPeriod | null {
  const name = nameOf(said);
  if (name === null || name.length > 60) return null;
  const words = fold(name);
  return cues.find(([, cue]) => cue.test(words))?.[0] ?? null;
}
