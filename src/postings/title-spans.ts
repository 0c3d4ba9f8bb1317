import type {Found} from "./found.ts";
import {placesIn} from "./places.ts";
import {roleName} from "./role-name.ts";
import {type TitleToken, titleTokens} from "./title-tokens.ts";
import {type TitleUnit, titleUnits} from "./title-words.ts";

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that never stand in a title: a piece with one of them is prose. */
const prose = wordSet(
  "you your we our i my they their he she it its is are was be been being have has had will would can could should must do does did this that these those there here what why how when where if because while about please apply work works worked used build built help helps helping join love like want wants need needs experience years year ability knowledge familiar familiarity strong understanding not no some any every whose which most such than then so as into over between through candidate candidates"
);
/** Words at which a title ends. */
const stops = wordSet(
  "for at with who that to in on by from using working within per will is are as based reporting joining where which if @ via"
);
/** "We are hiring a …", "Looking for …": the title begins after these. */
const openers = wordSet(
  "hiring seeking seeks recruiting looking wanted needs need needed searching wants hire for is are"
);
/** Heads that are so often other words that they make no title without a field of work before them. */
const weak = wordSet(
  "lead head partner agent principal fellow master author owner builder creator officer executive associate president assistant representative coach mentor guard chef doctor contractor expert specialist driver editor operator controller intern student teacher coordinator director producer artist trader planner reviewer supervisor advisor guru ninja rockstar wrangler freelancer generalist engineering development consulting consultancy design internship"
);
const leading = wordSet(
  "a an the and or all including multiple several various many two three full-time fulltime part-time our another some one onsite remote hiring now more great passionate talented open also ft job role position roles positions title titles new"
);

interface Piece {
  readonly tokens: readonly TitleToken[];
  readonly bracketed: boolean;
}

/** Whether words hold a job title, however it is embedded; prose does not. */
export function holdsTitle(words: string): boolean {
  return titleSpans(words, 0).length > 0;
}

/**
 * The titles that a segment of a head line or a title field names, each with its place: "Product Managers, Designers & more".
 *
 * A specialty after a dash or in brackets belongs to the title before it. Fields of work without a head ("Frontend, Backend
 * and DevOps engineers") are titles beside one.
 *
 * @param start where the words begin in the text: the spans are of the text
 */
export function titleSpans(words: string, start: number): readonly Found<string>[] {
  const pieces = piecesOf(words, titleTokens(masked(words)));
  const titles: Range[] = [];
  for (const [i, piece] of pieces.entries()) {
    const last = titles.at(-1);
    const beside = last !== undefined && last.piece === i - 1;
    if (piece.bracketed && beside) continue;
    titles.push(...titlesOf(piece).map((range) => ({...range, piece: i})));
  }
  const all = titles.length === 0 ? functionsAlone(pieces) : [...titles, ...functionsBeside(titles, pieces, words)];
  return all
    .toSorted((a, b) => a.from - b.from)
    .map(({from, to, completed}, i, sorted) => {
      const end = completed === null ? withSpecialty(words, to, sorted[i + 1]?.from ?? words.length) : to;
      const value = words.slice(from, end).replace(/\s+/g, " ");
      return {value: completed === null ? value : `${value} ${completed}`, start: start + from, end: start + end};
    });
}

// Links are no titles, and brackets within a title do not end it: "Senior Mobile (iOS) Engineer".
function masked(words: string): string {
  return words
    .replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/g, (link) => "|".repeat(link.length))
    .replace(/(?<=\p{L} )\((?!(?:[ivx]{1,4}|\d|\p{L})\))[^\s(),]{1,20}(?: [^\s(),]{1,20})?\)(?= \p{L})/giu, (inner) => " ".repeat(inner.length));
}

interface Range {
  readonly from: number;
  readonly to: number;
  /** The head that this title shares with a later one; null when it has its own. */
  readonly completed: string | null;
  readonly piece: number;
}

function piecesOf(words: string, tokens: readonly TitleToken[]): readonly Piece[] {
  const pieces: {tokens: TitleToken[]; bracketed: boolean}[] = [];
  let depth = 0;
  let from = 0;
  for (const token of tokens) {
    for (const mark of words.slice(from, token.start)) depth += /[([]/.test(mark) ? 1 : /[)\]]/.test(mark) ? -1 : 0;
    from = token.end;
    if (token.joint === "cut" || pieces.length === 0) pieces.push({tokens: [], bracketed: depth > 0});
    pieces.at(-1)?.tokens.push(token);
  }
  return pieces;
}

/** The titles of one piece between commas: it ends at a word such as "in", and is cut where "and" joins two heads. */
function titlesOf({tokens}: Piece): readonly Omit<Range, "piece">[] {
  const opener = tokens.findLastIndex(({key}) => openers.has(key));
  const rest =
    opener >= 0 && !titleUnits(tokens.slice(0, opener)).some(isStrongHead) ? tokens.slice(opener + 1) : tokens;
  const all = titleUnits(rest);
  const stop = all.findIndex((unit, i) => isStop(unit) && !(all[i - 1]?.word?.noise && all[i + 1]?.word?.noise));
  const units = stop < 0 ? all : all.slice(0, stop);
  if (units.some(({word, tokens: [token]}) => word === null && prose.has(token?.key ?? ""))) return [];
  const groups = splitHeads(units);
  return groups.flatMap((group) => titleOf(group) ?? []);
}

function isStop({word, tokens: [token]}: TitleUnit): boolean {
  return word === null && stops.has(token?.key ?? "");
}

/** Where in the units the last head stands; -1 when there is none. */
function headIndex(units: readonly TitleUnit[]): number {
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
  /^(?:sre|swe|sde|sdet|mle|dba|mts|cto|ceo|cfo|coo|cmo|cpo|ciso|tpm|sysadmin|webmaster|pentester|roboticist|bioinformatician|sourcer|cofounder|product owner)s?$|entwickler|ingenieur|développeu|desarrollador|programador|programmierer|工程师|开发|经理|设计/u;

function isStrongHead(unit: TitleUnit): boolean {
  return isHead(unit) && !isWeak(unit);
}

function isWeak({word, tokens}: TitleUnit): boolean {
  const [only] = tokens;
  return word?.head !== undefined && tokens.length === 1 && (weak.has(word.head) || weak.has(only?.key ?? ""));
}

function splitHeads(units: readonly TitleUnit[]): readonly (readonly TitleUnit[])[] {
  const groups: TitleUnit[][] = [];
  for (const unit of units) {
    const joint = unit.tokens[0]?.joint;
    const current = groups.at(-1);
    const joined = joint === "and" || joint === "slash";
    if (current === undefined || (joined && endsInHead(current))) groups.push([unit]);
    else current.push(unit);
  }
  const last = groups.at(-1) ?? [];
  const known = last.some(({word}) => word !== null && word.noise === undefined);
  if (groups.length > 1 && headIndex(last) < 0 && known)
    return [...groups.slice(0, -2), [...(groups.at(-2) ?? []), ...last]];
  return groups;
}

/** A level word such as "lead" is a head only with a field before it. */
function endsInHead(units: readonly TitleUnit[]): boolean {
  const last = units.at(-1);
  return last !== undefined && isHead(last) && (last.word?.noise === undefined || units.length > 1);
}

function titleOf(units: readonly TitleUnit[]): readonly Omit<Range, "piece">[] | null {
  const head = headIndex(units);
  const unit = units[head];
  if (unit === undefined) return null;
  const known = units.some(
    ({word}, i) => i !== head && word !== null && (word.area ?? word.tech ?? word.base) !== undefined
  );
  if (isWeak(unit) && !known && !leadsOf(units, head)) return null;
  if (units.filter(({word}) => word === null).length > 3) return null;
  const shown = units.slice(beginning(units), endAfter(units, head));
  const [first, last] = [shown[0]?.tokens[0], shown.at(-1)?.tokens.at(-1)];
  if (first === undefined || last === undefined) return null;
  const shared = sharedHead(shown, unit);
  return [
    ...shared,
    {
      from: shared.length > 0 ? (shown[alternatives(shown)]?.tokens[0]?.start ?? first.start) : first.start,
      to: last.end,
      completed: null
    }
  ];
}

/** Articles, numbers, terms and places before a title do not belong to it. */
function beginning(units: readonly TitleUnit[]): number {
  const unknown = units.findIndex(({word}) => word !== null);
  const place = placesIn(units.slice(0, unknown).flatMap(({tokens}) => tokens.map(({key}) => key)).join(" "), false);
  const from = unknown > 0 && place.length > 0 ? unknown : 0;
  return from + units.slice(from).findIndex((unit) => !isLeading(unit));
}

/** "Head of Ecosystem": what follows "of" belongs to the title. */
function leadsOf(units: readonly TitleUnit[], head: number): boolean {
  const rank = units[head]?.word?.head ?? "";
  return units[head + 1]?.tokens[0]?.key === "of" && units.length > head + 2 && /^(?:head|director|vice president|manager|lead)$/.test(rank);
}

/** Fields, technologies and grades after the head belong to the title, other words do not. */
function endAfter(units: readonly TitleUnit[], head: number): number {
  if (leadsOf(units, head)) return Math.min(units.length, head + 5);
  const more = units.slice(head + 1).findIndex(({word, tokens}) => word === null || (word.noise && !grade.test(tokens[0]?.key ?? "")));
  return more < 0 ? units.length : head + 1 + more;
}

const grade = /^(?:i{1,3}|iv|v|[1-5]|l\d|intern(?:s|ship)?|senior|junior|lead|manager)$/;

function isLeading({word, tokens}: TitleUnit): boolean {
  return (
    (word === null || word.noise === true) &&
    tokens.every(({key}) => leading.has(key) || /^(?:full|part|time)$/.test(key)) &&
    isNotStack(tokens)
  );
}

const isNotStack = (tokens: readonly TitleToken[]) => tokens.length > 1 || tokens[0]?.key !== "full";

/** Where the last of the alternatives before a plural head begins: "Frontend and Backend Engineers". */
function alternatives(units: readonly TitleUnit[]): number {
  return units.findLastIndex(({tokens: [token]}, i) => i > 0 && (token?.joint === "and" || token?.joint === "slash"));
}

/** "Frontend and Backend Engineers" are two jobs with one head: the titles before the last, completed with the head. */
function sharedHead(units: readonly TitleUnit[], head: TitleUnit): readonly Omit<Range, "piece">[] {
  const key = head.tokens.at(-1)?.key ?? "";
  const at = alternatives(units);
  if (!key.endsWith("s") || key.endsWith("ss") || at <= 0 || units.indexOf(head) < at) return [];
  const before = units.slice(0, at);
  const fields = before.filter(({word}) => word?.area !== undefined || word?.tech !== undefined || word?.base);
  const after = units.slice(at, units.indexOf(head));
  if (fields.length === 0 || !after.some(({word}) => word?.area !== undefined || word?.tech !== undefined)) return [];
  const [first, last] = [before[0]?.tokens[0], before.at(-1)?.tokens.at(-1)];
  return first === undefined || last === undefined ? [] : [{from: first.start, to: last.end, completed: key}];
}

/**
 * Pieces that are only a field of work, beside titles: before one ("Frontend, Backend and DevOps engineers") or after a
 * plural. After a dash, or alone after one job, such a piece is its specialty: "Software Engineer, Backend".
 */
function functionsBeside(titles: readonly Range[], pieces: readonly Piece[], words: string): readonly Range[] {
  const found = pieces.flatMap((piece, i) => {
    const start = piece.tokens[0]?.start ?? 0;
    const afterDash = /\s[-–—]\s*$|:\s*$/.test(words.slice(0, start));
    return piece.bracketed || afterDash || titles.some((title) => title.piece === i) ? [] : functionsOf(piece, i);
  });
  const [only] = titles;
  const specialty = titles.length === 1 && only !== undefined && !/s$/i.test(words.slice(only.from, only.to));
  return specialty ? found.filter(({from}) => from < only.from) : found;
}

/** "iOS, Android, DevOps", "Senior Frontend & Senior Backend": every piece is a field of work, and there are two at least. */
function functionsAlone(pieces: readonly Piece[]): readonly Range[] {
  const ranges = pieces.map(functionsOf);
  return ranges.flat().length >= 2 && ranges.every((found) => found.length > 0) ? ranges.flat() : [];
}

// Fields of work that stand for a job; others ("Finance", "Cloud Platform") are as often an industry or a team.
const jobFields: ReadonlySet<string> = new Set([
  ...["backend", "frontend", "full-stack", "mobile", "ios", "android", "devops", "site reliability", "qa", "embedded", "firmware"],
  ...["machine learning", "ai", "data science", "data engineering", "product management", "product design", "ux", "ux ui"],
  ...["customer support", "customer success", "sales", "marketing", "developer relations", "mlops"]
]);

function functionsOf({tokens}: Piece, piece: number): readonly Range[] {
  const groups: TitleToken[][] = [];
  for (const token of tokens) {
    if (groups.length === 0 || token.joint === "and" || token.joint === "slash") groups.push([token]);
    else groups.at(-1)?.push(token);
  }
  const ranges = groups.map((group) => functionOf(group, piece));
  return ranges.every((range) => range !== null) ? ranges : [];
}

function functionOf(tokens: readonly TitleToken[], piece: number): Range | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || tokens.length > 4) return null;
  const units = titleUnits(tokens);
  if (!units.every(({word}) => word !== null && (jobFields.has(word.area ?? "") || word.noise))) return null;
  if (roleName(tokens.map(({key}) => key).join(" ")) === null) return null;
  return {from: first.start, to: last.end, completed: null, piece};
}

const specialty = /^\s*(?:\(([^()]{2,40})\)|\s[-–—]{1,2}\s([^–—(),|]{2,40}?)(?=\s[-–—]|[(),|]|\s*$))/;
const noSpecialty =
  /remote|on-?site|hybrid|time|visa|intern|equity|\d\s?k\b|[$€£@]|http|www\.|contract|salary|multiple|relocat|position|role|opening|\b(?:is|are|we|you|our|your|m\/f|f\/m)\b/i;

/** Where the title ends with the specialty after it: "Software Engineer (iOS)", "Software Engineer - Test Tools". */
function withSpecialty(words: string, to: number, next: number): number {
  const found = words.slice(to, next).match(specialty);
  const said = found?.[1] ?? found?.[2];
  if (found === null || said === undefined || noSpecialty.test(said) || said.trim().split(/\s+/).length > 5) return to;
  return to + found[0].trimEnd().length;
}
