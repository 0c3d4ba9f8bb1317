import {weakHeads} from "../data/title-words.ts";
import type {TitleUnit} from "./words.ts";

/** Where in the units the last head stands; -1 when there is none. */
export function headIndex(units: readonly TitleUnit[]): number {
  return units.findLastIndex(isHead);
}

function isHead({word, tokens}: TitleUnit): boolean {
  if (word === null) return false;
  if (word.head !== undefined) return true;
  if (word.role === undefined || word.area !== undefined || word.tech !== undefined || word.base) return false;
  return tokens.length > 1 || namesJob.test(tokens[0]?.key ?? "");
}

// Other single words of the table ("conductor", "commercial") are names or plain words more often than jobs.
const namesJob =
  /^(?:sre|swe|sde|sdet|mle|dba|mts|cto|ceo|cfo|coo|cmo|cpo|ciso|tpm|sysadmin|webmaster|pentester|roboticist|bioinformatician|sourcer|cofounder|product owner)s?$|entwickler|ingenieur|developpeu|desarrollador|programador|programmierer|工程师|开发|经理|设计/u;

/** Whether a phrase names what a person in the job is called, beyond doubt. */
export function isStrongHead(unit: TitleUnit): boolean {
  return isHead(unit) && !isWeakHead(unit);
}

/** Whether it is a head that needs a field of work before it to make a title. */
export function isWeakHead({word, tokens}: TitleUnit): boolean {
  const [only] = tokens;
  return (
    word?.head !== undefined && tokens.length === 1 && (weakHeads.has(word.head) || weakHeads.has(only?.key ?? ""))
  );
}

/** A level word such as "lead" is a head only with a field before it. */
export function endsInHead(units: readonly TitleUnit[]): boolean {
  const last = units.at(-1);
  return last !== undefined && isHead(last) && (last.word?.noise === undefined || units.length > 1);
}

/** "Head of Ecosystem": what follows "of" belongs to the title. */
export function leadsOf(units: readonly TitleUnit[], head: number): boolean {
  const rank = units[head]?.word?.head ?? "";
  return (
    units[head + 1]?.tokens[0]?.key === "of" &&
    units.length > head + 2 &&
    /^(?:head|director|vice president|manager|lead)$/.test(rank)
  );
}
