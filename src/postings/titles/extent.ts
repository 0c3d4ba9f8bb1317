import {leadingWords} from "../data/title-words.ts";
import {placesIn} from "../places.ts";
import {leadsOf} from "./heads.ts";
import type {TitleToken} from "./tokens.ts";
import type {TitleUnit} from "./words.ts";

/** Articles, numbers, terms, places and the name before "Senior …" do not belong to a title. */
export function beginning(units: readonly TitleUnit[]): number {
  const unknown = units.findIndex(({word}) => word !== null);
  if (unknown > 0 && level.test(units[unknown]?.tokens[0]?.key ?? "")) return unknown;
  const names = units.slice(0, Math.max(unknown, 0)).flatMap(({tokens}) => tokens.map(({key}) => key));
  const isPlace = names.length > 0 && placesIn(names.join(" ")).length > 0;
  const from = isPlace ? unknown : 0;
  const first = units.slice(from).findIndex((unit) => !isLeading(unit));
  const open = units[from + first]?.tokens[0]?.key === "source" && first > 0 ? 1 : 0;
  return from + first - open;
}

const level = /^(?:senior|sr|junior|jr|lead|principal|staff|mid)$/;

/** Fields, technologies and grades after the head belong to the title, other words do not. */
export function endAfter(units: readonly TitleUnit[], head: number): number {
  if (leadsOf(units, head)) return Math.min(units.length, head + 5);
  const more = units
    .slice(head + 1)
    .findIndex(({word, tokens}) => word === null || (word.noise && !grade.test(tokens[0]?.key ?? "")));
  return more < 0 ? units.length : head + 1 + more;
}

const grade = /^(?:i{1,3}|iv|v|[1-5]|l\d|intern(?:s|ship)?|senior|junior|lead|manager)$/;

function isLeading({word, tokens}: TitleUnit): boolean {
  return (
    (word === null || word.noise === true) &&
    tokens.every(({key}) => leadingWords.has(key) || /^(?:full|part|time)$/.test(key)) &&
    isNotStack(tokens)
  );
}

const isNotStack = (tokens: readonly TitleToken[]) => tokens.length > 1 || tokens[0]?.key !== "full";

const levelBefore = /\((?:senior|junior|lead|mid|staff|principal|sr|jr)\b[^()]{0,20}\)\s*$/i;

/** Where the title begins with a level in brackets before it: "(Senior) Data Engineer". */
export function withLevel(words: string, from: number): number {
  const before = words.slice(Math.max(0, from - 40), from);
  return from - (before.match(levelBefore)?.[0].length ?? 0);
}

const specialty = /^\s*(?:\(([^()]{2,40})\)|\s[-–—]{1,2}\s([^–—(),|]{2,40}?)(?=\s[-–—]|[(),|]|\s*$))/;
const noSpecialty =
  /remote|on-?site|hybrid|time|visa|intern|equity|\d\s?k\b|[$€£@]|http|www\.|contract|salary|multiple|relocat|position|role|opening|\b(?:is|are|i|we|you|our|your|m\/f|f\/m)\b/i;

/** Where the title ends with the specialty after it: "Software Engineer (iOS)", "Software Engineer - Test Tools". */
export function withSpecialty(words: string, to: number, next: number): number {
  const found = words.slice(to, next).match(specialty);
  const said = found?.[1] ?? found?.[2];
  if (found === null || said === undefined || noSpecialty.test(said) || said.trim().split(/\s+/).length > 5) return to;
  return to + found[0].trimEnd().length;
}
