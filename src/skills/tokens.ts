import type {Span} from "../model/span.ts";
import {fold} from "./engine/characters.ts";
import {gaps} from "./engine/gap.ts";
import {cutInto, tokenRun} from "./engine/token-run.ts";

/** A token of a text: its folded form, its span, and what stands between it and the token before. */
export interface Token extends Span {
  /** Lower case; keeps `c++`, `c#`, `.net`, `3.5` whole. */
  readonly form: string;
  /** One of `gaps`. */
  readonly gap: number;
}

const run = tokenRun(256);

/** The tokens of a short text, such as an alias, as plain rows; see `cutInto`. */
export function cutTokens(text: string): readonly Token[] {
  cutInto(run, text);
  return Array.from({length: run.count}, (_, i) => {
    const [start, end] = [run.start[i] ?? 0, run.end[i] ?? 0];
    return {form: fold(text.slice(start, end)), start, end, gap: run.gap[i] ?? 0};
  });
}

const signs = new Map<number, string>([
  [gaps.slash, "/"],
  [gaps.and, "&"],
  [gaps.plus, "+"]
]);

/** The steps through the tree that a written form takes: folded tokens, with the sign before a token behind `/`, `&` or `+`. */
export function stepsOf(alias: string): readonly string[] {
  return cutTokens(alias).map(({form, gap}) => (signs.get(gap) ?? "") + form);
}

/** The folded words of a phrase. */
export function wordsOf(phrase: string): readonly string[] {
  return cutTokens(phrase).map(({form}) => form);
}
