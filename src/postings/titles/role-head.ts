import {romanceWords} from "../data/title-words.ts";
import type {TitleUnit} from "./words.ts";

/** Where the head of a title part stands; -1 when it has none. A level word is one only where nothing better stands before. */
export function roleHead(units: readonly TitleUnit[]): number {
  const first = units.findIndex(isTitled);
  if (first >= 0 && isRomance(units)) return first;
  return units.findLastIndex(
    (unit, i) => isHeadHere(unit, units.slice(0, i), i === units.length - 1) && !isFieldOf(unit, units.slice(0, i))
  );
}

function isHeadHere({word}: TitleUnit, before: readonly TitleUnit[], isLast: boolean): boolean {
  if (word === null) return false;
  const titled = word.role !== undefined && word.area === undefined && word.tech === undefined && !word.base;
  if (!titled && word.head === undefined) return false;
  if (word.noise && (!isLast || before.some(isTitled))) return false;
  return word.head !== "intern" || !before.some((unit) => unit.word?.area !== undefined);
}

/** Whether a phrase names what a person in the job is called, not a level or a field of work. */
export function isTitled({word}: TitleUnit): boolean {
  if (word === null || word.noise !== undefined) return false;
  return word.head !== undefined || (word.role !== undefined && word.area === undefined);
}

const leaders: ReadonlySet<string> = new Set(["manager", "director", "head", "vice president", "lead"]);

/** "Manager Software Engineering": a field of work after somebody who leads it is no head. */
function isFieldOf({tokens}: TitleUnit, before: readonly TitleUnit[]): boolean {
  const last = tokens.at(-1)?.key ?? "";
  return /ing$|^development$|^design$|^research$/.test(last) && before.some(({word}) => leaders.has(word?.head ?? ""));
}

function isRomance(units: readonly TitleUnit[]): boolean {
  return units.some(({tokens: [token]}, i) => i > 0 && romanceWords.has(token?.key ?? ""));
}
