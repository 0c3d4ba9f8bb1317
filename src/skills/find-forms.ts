import {gaps, isSoft} from "./engine/gap.ts";
import type {TokenRun} from "./engine/token-run.ts";
import {childOf, stepOf} from "./engine/tree.ts";
import {type Form, type Phrase, spelt} from "./form.ts";
import type {Hit} from "./hit.ts";
import type {Lens} from "./lens.ts";
import {inOneList} from "./lists.ts";

/**
 * Finds the forms of skills in a text: at each place the longest that its traps admit, and never two that overlap.
 *
 * @param tokens the numbered tokens of the text (see `numberWords`)
 */
export function findForms(text: string, tokens: TokenRun, lens: Lens): readonly Hit[] {
  const sure: Hit[] = [];
  const risky: Hit[][] = [];
  for (let from = 0; from < tokens.count; ) {
    const hits = hitsAt(text, tokens, from, lens).filter(({doubtful}) => !doubtful);
    const best = hits[0];
    if (best === undefined) from++;
    else {
      if (best.form.needsSkill) risky.push(hits);
      else sure.push(best);
      from = best.to;
    }
  }
  return risky.length === 0 ? sure : settle(sure, risky, tokens);
}

/**
 * Every form at every place, overlapping ones too, for a judgement to choose from: those that their traps admit and,
 * as doubtful, those that a trap speaks against but that are no names of another thing.
 */
export function findCandidates(text: string, tokens: TokenRun, lens: Lens): readonly Hit[] {
  const sure: Hit[] = [];
  const risky: Hit[] = [];
  for (let from = 0; from < tokens.count; from++) {
    for (const hit of hitsAt(text, tokens, from, lens)) {
      if (hit.form.needsSkill && !hit.doubtful) risky.push(hit);
      else sure.push(hit);
    }
  }
  if (risky.length === 0) return sure;
  const certain = sure.filter(({doubtful}) => !doubtful);
  const settled = new Set(
    settle(
      certain,
      risky.map((hit) => [hit]),
      tokens
    )
  );
  const kept = risky.flatMap((hit) =>
    settled.has(hit) ? [hit] : mayBeJudged(hit.form, lens) ? [{...hit, doubtful: true}] : []
  );
  return [...sure, ...kept].sort((a, b) => a.from - b.from || a.to - b.to);
}

const names = new Set(["tool", "language", "platform"]);

/** A name that fails its trap is another thing of that name; of anything else the surroundings are judged. */
function mayBeJudged({skill}: Form, {judge}: Lens): boolean {
  return judge !== null && !names.has(skill.kind);
}

const none: Hit[] = [];

function hitsAt(text: string, tokens: TokenRun, from: number, lens: Lens): Hit[] {
  let hits = none;
  let node = 0;
  if (lens.tree.begins[tokens.word[from] ?? 0] !== 1) return hits;
  for (let at = from; at < tokens.count; at++) {
    const gap = tokens.gap[at] ?? 0;
    if (at > from && !isSoft(gap) && signOf(gap) === 0) break;
    node = childOf(lens.tree, node, stepOf(tokens.word[at] ?? 0, at === from ? 0 : signOf(gap)));
    if (node === -1) break;
    for (const form of lens.forms.get(node) ?? []) {
      const hit = {form, from, to: at + 1, doubtful: false};
      if (!isSpelt(hit, text, tokens)) continue;
      if (admitted(hit, tokens)) hits = [hit, ...hits];
      else if (mayBeJudged(form, lens)) hits = [{...hit, doubtful: true}, ...hits];
    }
  }
  return hits;
}

function signOf(gap: number): number {
  return gap >= gaps.slash && gap <= gaps.plus ? gap - gaps.soft : 0;
}

/** Whether all the tokens of [from, to) together are a way to write a skill. */
export function namesSkill(tokens: TokenRun, from: number, to: number, lens: Lens): boolean {
  let node = 0;
  for (let at = from; at < to && node !== -1; at++) {
    node = childOf(lens.tree, node, stepOf(tokens.word[at] ?? 0, at === from ? 0 : signOf(tokens.gap[at] ?? 0)));
  }
  return to > from && lens.forms.has(node);
}

function isSpelt({form, from, to}: Hit, text: string, tokens: TokenRun): boolean {
  return form.spellings.length === 0 || spelt(form, text.slice(tokens.start[from], tokens.end[to - 1]));
}

function admitted(hit: Hit, tokens: TokenRun): boolean {
  const {form} = hit;
  if (form.not.some((phrase) => stands(phrase, hit, tokens))) return false;
  return form.needs.length === 0 || form.needsSkill || form.needs.some((phrase) => stands(phrase, hit, tokens));
}

const reach = 8;

/** A phrase that contains the form must lie over the hit; another must stand within reach of it. */
function stands(phrase: Phrase, hit: Hit, tokens: TokenRun): boolean {
  const {from, to} = hit;
  const first = Math.max(0, from - reach);
  const last = Math.min(tokens.count, to + reach) - phrase.length;
  const over = contains(phrase, hit, tokens);
  for (let at = first; at <= last; at++) {
    if (!isAt(phrase, at, tokens)) continue;
    const covers = at < to && at + phrase.length > from;
    if (over === covers) return true;
  }
  return false;
}

function isAt(phrase: Phrase, at: number, {word}: TokenRun): boolean {
  for (let i = 0; i < phrase.length; i++) if (word[at + i] !== phrase[i]) return false;
  return true;
}

function contains(phrase: Phrase, {from, to}: Hit, {word}: TokenRun): boolean {
  for (let at = 0; at + to - from <= phrase.length; at++) {
    let i = 0;
    while (i < to - from && phrase[at + i] === word[from + i]) i++;
    if (i === to - from) return true;
  }
  return false;
}

/** Settles forms that want company: kept when a needed word is near or a sure skill stands in the same list. */
function settle(sure: readonly Hit[], risky: readonly Hit[][], tokens: TokenRun): readonly Hit[] {
  const kept = [...sure];
  const waiting = [...risky];
  for (let grew = true; grew; ) {
    grew = false;
    for (const [i, hits] of [...waiting.entries()].reverse()) {
      const hit = hits.find((candidate) => hasCompany(candidate, kept, tokens));
      if (hit === undefined) continue;
      kept.push(hit);
      waiting.splice(i, 1);
      grew = true;
    }
  }
  return kept.sort((a, b) => a.from - b.from);
}

function hasCompany(hit: Hit, kept: readonly Hit[], tokens: TokenRun): boolean {
  if (!hit.form.needsSkill || hit.form.needs.some((phrase) => stands(phrase, hit, tokens))) return true;
  return kept.some((other) => inOneList(hit, other, tokens));
}
