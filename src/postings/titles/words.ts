import {areas, bases, heads, noise, techs} from "../data/role-words.ts";
import {roleNames} from "../data/roles.ts";
import {phraseKey, singular, type TitleToken} from "./tokens.ts";

/** What a word or phrase is in a title; it can be several things. */
export interface TitleWord {
  readonly head?: string;
  readonly area?: string;
  readonly tech?: string;
  readonly base?: true;
  readonly noise?: true;
  /** The role that the phrase names by itself. */
  readonly role?: string;
}

/** A known phrase of a title, or one unknown word. */
export interface TitleUnit {
  readonly word: TitleWord | null;
  readonly tokens: readonly TitleToken[];
}

const table = new Map<string, TitleWord>();
/** By the first word of the phrases: how many words the longest of them has. */
const longestFrom = new Map<string, number>();
const longest = 6;

function add(phrase: string, word: TitleWord): void {
  const key = phraseKey(phrase);
  if (key === "") return;
  table.set(key, {...table.get(key), ...word});
  const keys = key.split(" ");
  const [first = ""] = keys;
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 1, Math.min(keys.length, longest)));
}

function addAll(words: string, wordOf: (name: string) => TitleWord): void {
  for (const entry of words.split(/,\s*/)) {
    const [name = "", ...spellings] = entry.split("=");
    for (const spelling of [name, ...spellings]) add(spelling.trim(), wordOf(name.trim()));
  }
}

addAll(heads, (head) => ({head}));
addAll(areas, (area) => ({area}));
addAll(techs, (tech) => ({tech}));
addAll(bases, () => ({base: true}));
addAll(noise, () => ({noise: true}));
for (const [role, spellings] of Object.entries(roleNames))
  for (const spelling of [role, ...spellings.split(/,\s*/)]) if (spelling !== "") add(spelling, {role});

/** What a phrase is in a title; null when it is unknown. */
export function titleWord(phrase: string): TitleWord | null {
  return table.get(phrase) ?? null;
}

/** The role that a phrase of words as the tables have them names; null when it is none. */
export function roleOfPhrase(phrase: string): string | null {
  return table.get(phraseKey(phrase))?.role ?? null;
}

/** Cuts words into the longest known phrases, from the left. */
export function titleUnits(tokens: readonly TitleToken[]): readonly TitleUnit[] {
  const units: TitleUnit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const unit = unitAt(tokens, at);
    units.push(unit);
    at += unit.tokens.length;
  }
  return units;
}

function unitAt(tokens: readonly TitleToken[], at: number): TitleUnit {
  const first = tokens[at]?.key ?? "";
  const most = Math.max(longestFrom.get(first) ?? 1, longestFrom.get(singular(first)) ?? 1);
  for (let size = Math.min(most, tokens.length - at); size > 0; size--) {
    const piece = tokens.slice(at, at + size);
    if (size > 1 && piece.slice(1).some(({joint}) => joint === "cut")) continue;
    const word = wordOf(piece);
    if (word !== null) return {word, tokens: piece};
  }
  return {word: null, tokens: tokens.slice(at, at + 1)};
}

function wordOf(piece: readonly TitleToken[]): TitleWord | null {
  const [only] = piece;
  if (piece.length === 1 && only !== undefined)
    return table.get(only.key) ?? table.get(singular(only.key)) ?? compound(only.key);
  const keys = piece.map(({key}) => key);
  const exact = table.get(keys.join(" "));
  if (exact !== undefined) return exact;
  const last = keys.at(-1) ?? "";
  const one = table.get([...keys.slice(0, -1), singular(last)].join(" "));
  if (one !== undefined) return one;
  return table.get(keys.map(singular).join(" ")) ?? null;
}

const compoundHead =
  /^(\p{L}{3,}?)(entwickler|entwicklung|ingenieur|manager|managerin|leiter|leiterin|analyst|analystin|architekt|berater|beraterin|techniker|technikerin|administrator|spezialist|engineer|developer)(?:in|innen|en|s)?$/u;

/** A German compound: `Backendentwickler` is a backend developer. */
function compound(key: string): TitleWord | null {
  const [, front = "", back = ""] = key.match(compoundHead) ?? [];
  const head = table.get(back)?.head;
  const first = table.get(front) ?? table.get(front.replace(/s$/, ""));
  if (head === undefined || first === undefined) return null;
  const area = first.area ?? first.tech;
  if (area === undefined) return first.base ? {role: table.get(`software ${head}`)?.role ?? `software ${head}`} : null;
  return {role: table.get(phraseKey(`${area} ${head}`))?.role ?? `${area} ${head}`};
}
