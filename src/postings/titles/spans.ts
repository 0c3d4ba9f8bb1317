import {openingWords, proseWords, stopWords} from "../data/title-words.ts";
import type {Found} from "../found.ts";
import {remembered} from "../remembered.ts";
import {beginning, endAfter, withLevel, withSpecialty} from "./extent.ts";
import {functionsAlone, functionsBeside} from "./functions.ts";
import {endsInHead, headIndex, isStrongHead, isWeakHead, leadsOf} from "./heads.ts";
import {type Piece, type TitleRange, titlePieces} from "./pieces.ts";
import {type TitleUnit, titleUnits} from "./words.ts";

const longestLine = 600;

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
export function titleSpans(line: string, start: number): readonly Found<string>[] {
  return spansIn(line.slice(0, longestLine)).map((span) => ({
    value: span.value,
    start: start + span.start,
    end: start + span.end
  }));
}

const longestKept = 80;

/** Many ads have the same segments and titles. */
const spansIn = remembered((words): readonly Found<string>[] => {
  const pieces = titlePieces(words);
  const titles: TitleRange[] = [];
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
      const begin = withLevel(words, from);
      const end = completed === null ? withSpecialty(words, to, sorted[i + 1]?.from ?? words.length) : to;
      const value = words.slice(begin, end).replace(/\s+/g, " ");
      return {value: completed === null ? value : `${value} ${completed}`, start: begin, end};
    });
}, longestKept);

/** The titles of one piece between commas: it ends at a word such as "in", and is cut where "and" joins two heads. */
function titlesOf({tokens}: Piece): readonly Omit<TitleRange, "piece">[] {
  const opener = tokens.findLastIndex(({key}) => openingWords.has(key));
  const rest =
    opener >= 0 && !titleUnits(tokens.slice(0, opener)).some(isStrongHead) ? tokens.slice(opener + 1) : tokens;
  const all = titleUnits(rest);
  const stop = all.findIndex((unit, i) => isStop(unit) && !(all[i - 1]?.word?.noise && all[i + 1]?.word?.noise));
  const units = stop < 0 ? all : all.slice(0, stop);
  if (units.some(({word, tokens: [token]}) => word === null && proseWords.has(token?.key ?? ""))) return [];
  const groups = splitHeads(units);
  return groups.flatMap((group) => titleOf(group) ?? []);
}

function isStop({word, tokens: [token]}: TitleUnit): boolean {
  return word === null && stopWords.has(token?.key ?? "");
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

function titleOf(units: readonly TitleUnit[]): readonly Omit<TitleRange, "piece">[] | null {
  const head = headIndex(units);
  const unit = units[head];
  if (unit === undefined) return null;
  const known = units.some(
    ({word}, i) => i !== head && word !== null && (word.area ?? word.tech ?? word.base) !== undefined
  );
  if (isWeakHead(unit) && !known && !leadsOf(units, head)) return null;
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

/** Where the last of the alternatives before a plural head begins: "Frontend and Backend Engineers". */
function alternatives(units: readonly TitleUnit[]): number {
  return units.findLastIndex(({tokens: [token]}, i) => i > 0 && (token?.joint === "and" || token?.joint === "slash"));
}

/** "Frontend and Backend Engineers" are two jobs with one head: the titles before the last, completed with the head. */
function sharedHead(units: readonly TitleUnit[], head: TitleUnit): readonly Omit<TitleRange, "piece">[] {
  const key = head.tokens.at(-1)?.key ?? "";
  const at = alternatives(units);
  if (!key.endsWith("s") || key.endsWith("ss") || at <= 0 || units.indexOf(head) < at) return [];
  const before = units.slice(0, at);
  const fields = before.filter(({word}) => word?.area !== undefined || word?.tech !== undefined || word?.base);
  const after = units.slice(at, units.indexOf(head));
  const ownField =
    head.tokens.length > 1 || after.some(({word}) => word?.area !== undefined || word?.tech !== undefined);
  if (fields.length === 0 || !ownField) return [];
  const [first, last] = [before[0]?.tokens[0], before.at(-1)?.tokens.at(-1)];
  return first === undefined || last === undefined ? [] : [{from: first.start, to: last.end, completed: key}];
}
