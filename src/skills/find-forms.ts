import {skillKinds} from "../model/skill.ts";
import {gaps, isSoft} from "./engine/gap.ts";
import type {TokenRun} from "./engine/token-run.ts";
import {bitOf, childOf, stepOf} from "./engine/tree.ts";
import {spelt} from "./form.ts";
import {type Forms, formMarks, kindOf, marksOf} from "./forms.ts";
import type {Hit} from "./hit.ts";
import type {Lens} from "./lens.ts";
import {inOneList} from "./lists.ts";
import {standsAny} from "./phrases.ts";

/** The forms at each place of a text that has any, the longest first. */
export type Places = readonly (readonly Hit[])[];

/**
 * Every form at every place: those that their traps admit and, as doubtful, those that a trap speaks against but that
 * are no names of another thing.
 *
 * @param tokens the numbered tokens of the text (see `numberWords`)
 */
export function findPlaces(text: string, tokens: TokenRun, lens: Lens): Places {
  const places: (readonly Hit[])[] = [];
  const {begins} = lens.tree;
  const {count, word, gap} = tokens;
  for (let from = 0; from < count; from++) {
    const first = 2 * (word[from] ?? 0);
    const node = begins[first] ?? 0;
    if (node === 0) continue;
    const marks = begins[first + 1] ?? 0;
    if ((marks & 1) === 0) {
      if (from + 1 === count) continue;
      const between = gap[from + 1] ?? 0;
      if (!isJoint(between) || ((marks >>> bitOf(stepOf(word[from + 1] ?? 0, signOf(between)))) & 1) === 0) continue;
    }
    const hits = hitsAt(text, tokens, from, node, lens);
    if (hits !== null) places.push(hits);
  }
  return places;
}

/** The plain reading: at each place the longest form that its traps admit, and never two that overlap. */
export function plainHits(places: Places, tokens: TokenRun, {forms}: Lens): readonly Hit[] {
  const sure: Hit[] = [];
  const risky: (readonly Hit[])[] = [];
  let end = 0;
  for (const place of places) {
    const best = place.find(isUndoubted);
    if (best === undefined || best.from < end) continue;
    if (needsSkill(best, forms)) risky.push(place.filter(isUndoubted));
    else sure.push(best);
    end = best.to;
  }
  if (risky.length === 0) return sure;
  return merged(sure, settle(sure, risky, tokens).toSorted(byPlace));
}

function isUndoubted({doubtful}: Hit): boolean {
  return !doubtful;
}

function needsSkill({form}: Hit, forms: Forms): boolean {
  return (marksOf(forms, form) & formMarks.needsSkill) !== 0;
}

/** What a judgement may choose from: all forms, overlapping ones too; those that lack company are doubtful or dropped. */
export function candidateHits(places: Places, tokens: TokenRun, lens: Lens): readonly Hit[] {
  const sure: Hit[] = [];
  const risky: Hit[] = [];
  for (const place of places)
    for (const hit of place) {
      if (!hit.doubtful && needsSkill(hit, lens.forms)) risky.push(hit);
      else sure.push(hit);
    }
  if (risky.length === 0) return sure;
  const certain = sure.filter(isUndoubted);
  const alone = risky.map((hit) => [hit]);
  const settled = new Set(settle(certain, alone, tokens));
  const kept: Hit[] = [];
  for (const hit of risky) {
    if (settled.has(hit)) kept.push(hit);
    else if (mayBeJudged(marksOf(lens.forms, hit.form), lens)) kept.push({...hit, doubtful: true});
  }
  return merged(sure, kept);
}

function byPlace(a: Hit, b: Hit): number {
  return a.from - b.from || b.to - a.to;
}

/** Two lists that are in order as one; of hits at the same place those of the first come first. */
function merged(first: readonly Hit[], second: readonly Hit[]): readonly Hit[] {
  const both: Hit[] = [];
  let i = 0;
  for (const hit of second) {
    for (let next = first[i]; next !== undefined && byPlace(next, hit) <= 0; next = first[++i]) both.push(next);
    both.push(hit);
  }
  return both.concat(first.slice(i));
}

/** The plain reading of a text; see `plainHits`. */
export function findForms(text: string, tokens: TokenRun, lens: Lens): readonly Hit[] {
  return plainHits(findPlaces(text, tokens, lens), tokens, lens);
}

const names = skillKinds.map((kind) => ["tool", "language", "platform"].includes(kind));

/** A name that fails its trap is another thing of that name; of anything else the surroundings are judged. */
function mayBeJudged(marks: number, {judge}: Lens): boolean {
  return judge !== null && names[kindOf(marks)] === false;
}

/** The hits that begin at a token, the longest first; null where there are none. @param first the node behind its word */
function hitsAt(text: string, tokens: TokenRun, from: number, first: number, lens: Lens): readonly Hit[] | null {
  let hits: Hit[] | null = null;
  const {count, word, gap} = tokens;
  const {tree, forms} = lens;
  const {marks} = tree;
  let node = first;
  for (let to = from + 1; ; to++) {
    const mark = marks[node] ?? 0;
    if ((mark & 1) !== 0) {
      const end = forms.from[node + 1] ?? 0;
      for (let form = forms.from[node] ?? 0; form < end; form++) {
        const hit = hitOf(text, tokens, from, to, form, lens);
        if (hit === null) continue;
        if (hits === null) hits = [hit];
        else hits.push(hit);
      }
    }
    if (to === count || (mark & 2) === 0) break;
    const between = gap[to] ?? 0;
    if (!isJoint(between)) break;
    node = childOf(tree, node, stepOf(word[to] ?? 0, signOf(between)));
    if (node === -1) break;
  }
  return hits === null || hits.length === 1 ? hits : hits.reverse();
}

/** The hit of a form over the tokens [from, to); null when its rules speak against it for good. */
function hitOf(text: string, tokens: TokenRun, from: number, to: number, form: number, lens: Lens): Hit | null {
  const {forms} = lens;
  const marks = marksOf(forms, form);
  if ((marks & formMarks.free) !== 0) return {form, from, to, doubtful: false, lonely: false};
  const rules = forms.rulesOf(form);
  if ((marks & formMarks.spelt) !== 0 && !spelt(rules, text.slice(tokens.start[from], tokens.end[to - 1]))) return null;
  const alone = !standsAny(rules.needs, from, to, tokens);
  const waits = (marks & formMarks.needsSkill) !== 0;
  const doubtful = standsAny(rules.not, from, to, tokens) || (!waits && alone && (marks & formMarks.needs) !== 0);
  if (doubtful && !mayBeJudged(marks, lens)) return null;
  return {form, from, to, doubtful, lonely: waits && alone};
}

/** Whether a name may go on over a gap. */
function isJoint(gap: number): boolean {
  return isSoft(gap) || signOf(gap) !== 0;
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
  return to > from && node !== -1 && ((lens.tree.marks[node] ?? 0) & 1) !== 0;
}

/** Of forms that want company those that have it: a needed word is near or a hit that is kept stands in the same list. */
function settle(sure: readonly Hit[], risky: readonly (readonly Hit[])[], tokens: TokenRun): readonly Hit[] {
  borders = clearFor(borders, tokens.count + 2);
  const kept: Hit[] = [];
  sure.forEach(mark);
  let waiting = [...risky].reverse();
  for (let before = -1; waiting.length !== before; ) {
    before = waiting.length;
    waiting = waiting.filter((hits) => {
      const hit = hits.find((candidate) => hasCompany(candidate, tokens));
      if (hit === undefined) return true;
      kept.push(hit);
      mark(hit);
      return false;
    });
  }
  return kept;
}

/** For each token whether a hit that is kept begins with it (1) and whether one ends before it (2); used again by the next text. */
let borders = new Uint8Array(4096);

function clearFor(array: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  return array.length < size ? new Uint8Array(2 * size) : array.fill(0, 0, size);
}

function mark({from, to}: Hit): void {
  borders[from] = (borders[from] ?? 0) | 1;
  borders[to] = (borders[to] ?? 0) | 2;
}

function hasCompany(hit: Hit, tokens: TokenRun): boolean {
  const {from, to, lonely} = hit;
  if (!lonely) return true;
  for (let between = 0; between < 2; between++) {
    if (from >= between && ((borders[from - between] ?? 0) & 2) !== 0 && inOneList(from - between, from, tokens))
      return true;
    if (((borders[to + between] ?? 0) & 1) !== 0 && inOneList(to, to + between, tokens)) return true;
  }
  return false;
}
