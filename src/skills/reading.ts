import {gaps} from "./engine/gap.ts";
import type {TokenRun} from "./engine/token-run.ts";
import type {Hit} from "./hit.ts";

/** A text as a judgement sees it: its tokens, what plain matching finds in it, and its lines. */
export interface Reading {
  readonly text: string;
  readonly tokens: TokenRun;
  readonly plain: readonly Hit[];
  /** For each token the place in `plain` of the hit over it, plus 1; 0 where none is. */
  readonly hitAt: Int32Array;
  readonly lines: readonly Line[];
  /** For each token the place of its line. */
  readonly lineAt: Int32Array;
}

/** The tokens [from, to) of one line. */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** A short line without a comma or full stop inside. */
  readonly heading: boolean;
  /** How much of the line plain matching covers: hits per eight tokens, at most 3. */
  readonly dense: number;
}

/** Surveys the tokens and plain hits of a text once, for all judgements of it. */
export function survey(text: string, tokens: TokenRun, plain: readonly Hit[]): Reading {
  const hitAt = new Int32Array(tokens.count);
  const startsAt = new Int32Array(tokens.count);
  for (const [i, {from, to}] of plain.entries()) {
    hitAt.fill(i + 1, from, to);
    startsAt[from] = 1;
  }
  const lines: Line[] = [];
  const lineAt = new Int32Array(tokens.count);
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1;
    while (to < tokens.count && tokens.gap[to] !== gaps.line) to++;
    lineAt.fill(lines.length, from, to);
    lines.push(lineOf(tokens, startsAt, from, to));
    from = to;
  }
  return {text, tokens, plain, hitAt, lines, lineAt};
}

function lineOf({gap}: TokenRun, startsAt: Int32Array, from: number, to: number): Line {
  let [hits, borders] = [startsAt[from] ?? 0, 0];
  for (let at = from + 1; at < to; at++) {
    hits += startsAt[at] ?? 0;
    if (gap[at] === gaps.comma || gap[at] === gaps.stop) borders++;
  }
  const dense = Math.min(3, Math.floor((8 * hits) / (to - from)));
  return {from, to, heading: to - from <= 6 && borders === 0, dense};
}
