import type {Branch, Form, Lens} from "./lens.ts";
import {spelt, stepOf} from "./lens.ts";
import type {Token} from "./tokens.ts";

/** A form of a skill over the tokens [from, to). */
export interface Hit {
  readonly form: Form;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the forms of skills in a text: at each place the longest that its traps admit, and never two that overlap.
 */
export function findForms(text: string, tokens: readonly Token[], lens: Lens): readonly Hit[] {
  const sure: Hit[] = [];
  const risky: Hit[][] = [];
  for (let from = 0; from < tokens.length; ) {
    const hits = hitsAt(lens.root, tokens, from).filter((hit) => admitted(hit, text, tokens));
    const best = hits[0];
    if (best === undefined) from++;
    else {
      if (asksForSkill(best)) risky.push(hits);
      else sure.push(best);
      from = best.to;
    }
  }
  return risky.length === 0 ? sure : settle(sure, risky, text, tokens);
}

function hitsAt(root: Branch, tokens: readonly Token[], from: number): Hit[] {
  const hits: Hit[] = [];
  let branch: Branch | undefined = root;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || (at > from && token.gap === "hard")) break;
    branch = branch.next.get(at === from ? token.form : stepOf(token));
    if (branch === undefined) break;
    for (const form of branch.forms) hits.unshift({form, from, to: at + 1});
  }
  return hits;
}

function admitted(hit: Hit, text: string, tokens: readonly Token[]): boolean {
  const {form, from, to} = hit;
  if (!spelt(form, text.slice(tokens[from]?.start, tokens[to - 1]?.end))) return false;
  if (form.not.some((phrase) => stands(phrase, hit, tokens))) return false;
  return form.needs.length === 0 || form.needsSkill || form.needs.some((phrase) => stands(phrase, hit, tokens));
}

const reach = 8;

/** A phrase that contains the form must lie over the hit; another must stand within reach of it. */
function stands(phrase: readonly string[], {from, to}: Hit, tokens: readonly Token[]): boolean {
  const first = Math.max(0, from - reach);
  const last = Math.min(tokens.length, to + reach) - phrase.length;
  const over = contains(
    phrase,
    tokens.slice(from, to).map(({form}) => form)
  );
  for (let at = first; at <= last; at++) {
    if (phrase.some((form, i) => tokens[at + i]?.form !== form)) continue;
    const covers = at < to && at + phrase.length > from;
    if (over ? covers : !covers) return true;
  }
  return false;
}

function contains(phrase: readonly string[], part: readonly string[]): boolean {
  return phrase.some((_, at) => part.every((form, i) => phrase[at + i] === form));
}

function asksForSkill({form}: Hit): boolean {
  return form.needsSkill;
}

/** Settles forms that want company: kept when a needed word is near or a sure skill stands in the same list. */
function settle(sure: readonly Hit[], risky: readonly Hit[][], text: string, tokens: readonly Token[]): readonly Hit[] {
  const kept = [...sure];
  const waiting = [...risky];
  for (let grew = true; grew; ) {
    grew = false;
    for (const [i, hits] of [...waiting.entries()].reverse()) {
      const hit = hits.find((candidate) => hasCompany(candidate, kept, text, tokens));
      if (hit === undefined) continue;
      kept.push(hit);
      waiting.splice(i, 1);
      grew = true;
    }
  }
  return kept.sort((a, b) => a.from - b.from);
}

function hasCompany(hit: Hit, kept: readonly Hit[], text: string, tokens: readonly Token[]): boolean {
  if (!asksForSkill(hit) || hit.form.needs.some((phrase) => stands(phrase, hit, tokens))) return true;
  return kept.some((other) => inOneList(hit, other, text, tokens));
}

const listGap =
  /^[ \u00a0]*(?:[,/&+|;、·]|\/|\band\b|\bor\b|\bund\b|\boder\b|\bet\b|\bou\b|\by\b|\bo\b|, ?(?:and|or))[ \u00a0]*$/;

function inOneList(a: Hit, b: Hit, text: string, tokens: readonly Token[]): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const end = tokens[first.to - 1]?.end;
  const start = tokens[second.from]?.start;
  return (
    end !== undefined && start !== undefined && start >= end && start - end <= 6 && listGap.test(text.slice(end, start))
  );
}
