import {gaps} from "./engine/gap.ts";
import type {TokenRun} from "./engine/token-run.ts";
import type {Forms} from "./forms.ts";
import type {Hit} from "./hit.ts";
import {shapeOf} from "./judge/shape.ts";

/** A text as a judgement sees it: its tokens, what plain matching finds in it, and its lines. */
export interface Reading {
  readonly text: string;
  readonly tokens: TokenRun;
  readonly plain: readonly Hit[];
  /** Of the lens: what the hits are. */
  readonly forms: Forms;
  /** For each token the place in `plain` of the hit over it, plus 1; 0 where none is. */
  readonly hitAt: Int32Array;
  /** For each token the place in `shapes` of how it is written; 255 where nobody asked yet (see `shapeAt`). */
  readonly shape: Uint8Array;
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
export function survey(text: string, tokens: TokenRun, plain: readonly Hit[], forms: Forms): Reading {
  const {count, gap} = tokens;
  makeRoom(count);
  hitAt.fill(0, 0, count);
  shape.fill(unasked, 0, count);
  for (let i = 0; i < plain.length; i++) {
    const {from = 0, to = 0} = plain[i] ?? {};
    for (let at = from; at < to; at++) hitAt[at] = i + 1;
  }
  const lines: Line[] = [];
  for (let from = 0; from < count; ) {
    let to = from;
    do lineAt[to++] = lines.length;
    while (to < count && gap[to] !== gaps.line);
    lines.push(lineOf(gap, from, to));
    from = to;
  }
  return {
    text,
    tokens,
    plain,
    forms,
    hitAt: hitAt.subarray(0, count),
    shape: shape.subarray(0, count),
    lines,
    lineAt: lineAt.subarray(0, count)
  };
}

/** The columns of the reading, used again by the next one. */
let hitAt = new Int32Array(4096);
let lineAt = new Int32Array(4096);
let shape = new Uint8Array(4096);
const unasked = 255;

function makeRoom(count: number): void {
  if (hitAt.length >= count) return;
  hitAt = new Int32Array(2 * count);
  lineAt = new Int32Array(2 * count);
  shape = new Uint8Array(2 * count);
}

/** How a token is written; it is told once, for it stands beside several candidates. */
export function shapeAt({shape, tokens: {units, start, end}}: Reading, at: number): number {
  const known = shape[at] ?? unasked;
  if (known !== unasked) return known;
  const told = shapeOf(units, start[at] ?? 0, end[at] ?? 0);
  shape[at] = told;
  return told;
}

/** @param from where the first token is; a hit never goes over the end of a line */
function lineOf(gap: Uint8Array, from: number, to: number): Line {
  let [hits, borders, last] = [0, 0, 0];
  for (let at = from; at < to; at++) {
    const hit = hitAt[at] ?? 0;
    if (hit !== last && hit > 0) hits++;
    last = hit;
    if (at === from) continue;
    if (gap[at] === gaps.comma || gap[at] === gaps.stop) borders++;
  }
  const dense = Math.min(3, Math.floor((8 * hits) / (to - from)));
  return {from, to, heading: to - from <= 6 && borders === 0, dense};
}
