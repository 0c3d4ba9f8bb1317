import {gaps, isSoft} from "./engine/gap.ts";
import type {TokenRun} from "./engine/token-run.ts";
import {bitOf, childOf, stepOf} from "./engine/tree.ts";
import {type Form, type Phrase, spelt} from "./form.ts";
import type {Hit} from "./hit.ts";
import type {Lens} from "./lens.ts";
import {inOneList} from "./lists.ts";

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
export function plainHits(places: Places, tokens: TokenRun): readonly Hit[] {
  const sure: Hit[] = [];
  const risky: (readonly Hit[])[] = [];
  let end = 0;
  for (const place of places) {
    const hits = place.some(({doubtful}) => doubtful) ? place.filter(({doubtful}) => !doubtful) : place;
    const [best] = hits;
    if (best === undefined || best.from < end) continue;
    if (best.form.needsSkill) risky.push(hits);
    else sure.push(best);
    end = best.to;
  }
  if (risky.length === 0) return sure;
  return merged(sure, settle(sure, risky, tokens).toSorted(byPlace));
}

/** What a judgement may choose from: all forms, overlapping ones too; those that lack company are doubtful or dropped. */
export function candidateHits(places: Places, tokens: TokenRun, lens: Lens): readonly Hit[] {
  const sure: Hit[] = [];
  const risky: Hit[] = [];
  for (const place of places)
    for (const hit of place) {
      if (hit.form.needsSkill && !hit.doubtful) risky.push(hit);
      else sure.push(hit);
    }
  if (risky.length === 0) return sure;
  const certain = sure.filter(({doubtful}) => !doubtful);
  const alone = risky.map((hit) => [hit]);
  const settled = new Set(settle(certain, alone, tokens));
  const kept: Hit[] = [];
  for (const hit of risky) {
    if (settled.has(hit)) kept.push(hit);
    else if (mayBeJudged(hit.form, lens)) kept.push({form: hit.form, from: hit.from, to: hit.to, doubtful: true});
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
  return plainHits(findPlaces(text, tokens, lens), tokens);
}

const names = new Set(["tool", "language", "platform"]);

/** A name that fails its trap is another thing of that name; of anything else the surroundings are judged. */
function mayBeJudged({skill}: Form, {judge}: Lens): boolean {
  return judge !== null && !names.has(skill.kind);
}

/** The hits that begin at a token, the longest first; null where there are none. @param first the node behind its word */
function hitsAt(text: string, tokens: TokenRun, from: number, first: number, lens: Lens): readonly Hit[] | null {
  let hits: Hit[] | null = null;
  const {count, word, gap} = tokens;
  const {marks} = lens.tree;
  let node = first;
  for (let to = from + 1; ; to++) {
    const mark = marks[node] ?? 0;
    if ((mark & 1) !== 0)
      for (const form of lens.forms.get(node)) {
        const {free} = form;
        if (!free && !isSpelt(form, from, to, text, tokens)) continue;
        const doubtful = !free && !isAdmitted(form, from, to, tokens);
        if (doubtful && !mayBeJudged(form, lens)) continue;
        hits ??= [];
        hits.push({form, from, to, doubtful});
      }
    if (to === count || (mark & 2) === 0) break;
    const between = gap[to] ?? 0;
    if (!isJoint(between)) break;
    node = childOf(lens.tree, node, stepOf(word[to] ?? 0, signOf(between)));
    if (node === -1) break;
  }
  return hits === null ? null : hits.reverse();
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

function isSpelt(form: Form, from: number, to: number, text: string, tokens: TokenRun): boolean {
  return form.spellings.length === 0 || spelt(form, text.slice(tokens.start[from], tokens.end[to - 1]));
}

function isAdmitted(form: Form, from: number, to: number, tokens: TokenRun): boolean {
  if (form.not.length > 0 && anyStands(form.not, from, to, tokens)) return false;
  return form.needs.length === 0 || form.needsSkill || anyStands(form.needs, from, to, tokens);
}

function anyStands(phrases: readonly Phrase[], from: number, to: number, tokens: TokenRun): boolean {
  for (const phrase of phrases) if (stands(phrase, from, to, tokens)) return true;
  return false;
}

const reach = 8;

/** A phrase that contains the form must lie over the hit; another must stand within reach of it. */
function stands(phrase: Phrase, from: number, to: number, tokens: TokenRun): boolean {
  if (!isSeen(phrase, tokens)) return false;
  const first = Math.max(0, from - reach);
  const last = Math.min(tokens.count, to + reach) - phrase.length;
  for (let at = first; at <= last; at++) {
    if (!isAt(phrase, at, tokens)) continue;
    const covers = at < to && at + phrase.length > from;
    if (contains(phrase, from, to, tokens) === covers) return true;
  }
  return false;
}

/** Whether every word of a phrase stands somewhere in the text: most do not. */
function isSeen(phrase: Phrase, {seen, text}: TokenRun): boolean {
  for (const word of phrase) if (seen[word] !== text) return false;
  return true;
}

function isAt(phrase: Phrase, at: number, {word}: TokenRun): boolean {
  for (let i = 0; i < phrase.length; i++) if (word[at + i] !== phrase[i]) return false;
  return true;
}

function contains(phrase: Phrase, from: number, to: number, {word}: TokenRun): boolean {
  for (let at = 0; at + to - from <= phrase.length; at++) {
    let i = 0;
    while (i < to - from && phrase[at + i] === word[from + i]) i++;
    if (i === to - from) return true;
  }
  return false;
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
  const {form, from, to} = hit;
  if (!form.needsSkill || anyStands(form.needs, from, to, tokens)) return true;
  for (let between = 0; between < 2; between++) {
    if (from >= between && ((borders[from - between] ?? 0) & 2) !== 0 && inOneList(from - between, from, tokens))
      return true;
    if (((borders[to + between] ?? 0) & 1) !== 0 && inOneList(to, to + between, tokens)) return true;
  }
  return false;
}
