import type {Workplace} from "../../../model/values.ts";
import type {Given} from "../../raw.ts";
import {isSet, nameOf} from "../json.ts";
import {fold} from "./fold.ts";

const refused = /\b(?:no|not|non|nicht|kein|keine|without|sin|sans)\b/;
const hybrid = /\b(?:hybrid\w*|hibrid\w*|mixt[oae]?|partly remote|partial\w* remote|teilweise remote)\b|混合/;
const remote =
  /\b(?:remote\w*|fully remote|telecommut\w*|telework\w*|teletrabajo|teletravail|telearbeit|distributed|work from home|wfh|home ?office|anywhere|worldwide|zdaln\w*|zdalnie|remoto|a distance|virtual|full remote|distans\w*)\b|远程|遠程|远端/;
const onsite =
  /\b(?:on ?sites?|in ?(?:the )?offices?|offices?|in person|presencial|presentiel|vor ort|stacjonarn\w*|sur site|sul posto|pa plats)\b|坐班|现场|现场办公/;

/**
 * The workplace that a word or phrase of a payload says; null for none, for both ("remote or on site") and for a refusal.
 *
 * @example workplaceOf("OnSite") // → "onsite"
 */
export function workplaceOf(said: unknown): Workplace | null {
  const name = nameOf(said);
  if (name === null || name.length > 120) return null;
  const words = fold(name.replace(/([a-z])([A-Z])/g, "$1 $2"));
  if (refused.test(words)) return null;
  if (hybrid.test(words)) return "hybrid";
  if (remote.test(words)) return onsite.test(words) ? null : "remote";
  return onsite.test(words) ? "onsite" : null;
}

const fullyRemote = new Set([
  "full",
  "fully",
  "100",
  "full time",
  "fulltime",
  "full remote",
  "fully remote",
  "all",
  "only"
]);
const partlyRemote = new Set(["partial", "partially", "partly", "some", "punctual", "occasional"]);

/**
 * The workplace of a field that is called "remote" or the like: a flag that is set, "full", "partial", or words.
 *
 * A false or 0 flag and "none" say nothing.
 */
export function remoteOf(flag: unknown): Workplace | null {
  if (isSet(flag)) return "remote";
  const name = nameOf(flag);
  if (name === null) return null;
  const words = fold(name);
  if (partlyRemote.has(words)) return "hybrid";
  return fullyRemote.has(words) ? "remote" : workplaceOf(name);
}

/** The workplace of a flag, which speaks only when it is set. */
export function flaggedWorkplace(flag: unknown, value: Workplace, from: string): Given<Workplace> | null {
  return isSet(flag) ? {value, from} : null;
}
