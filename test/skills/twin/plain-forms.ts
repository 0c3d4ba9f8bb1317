import type {Skill, Trap} from "../../../src/model/skill.ts";
import {aliasForms} from "../../../src/skills/alias-forms.ts";
import {namesOf} from "../../../src/skills/lens.ts";
import {type PlainToken, plainTokens} from "./plain-tokens.ts";

/** A form found the plain way. */
export interface PlainHit {
  readonly skill: string;
  readonly from: number;
  readonly to: number;
}

interface PlainForm {
  readonly skill: Skill;
  readonly path: string;
  readonly traps: readonly Trap[];
}

/** Every skill found by trying every form at every place: what the tree over typed arrays must find, too. */
export function plainForms(text: string, skills: readonly Skill[]): readonly PlainHit[] {
  const tokens = plainTokens(text);
  const forms = [...skills].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(formsOf);
  const sure: (PlainHit & {form: PlainForm})[] = [];
  const risky: (PlainHit & {form: PlainForm})[][] = [];
  for (let from = 0; from < tokens.length; ) {
    const hits = forms
      .flatMap((form) => {
        const to = endOf(form.path, tokens, from);
        return to !== null && admits(form, text, tokens, from, to) ? [{form, skill: form.skill.id, from, to}] : [];
      })
      .sort((a, b) => b.to - a.to || (a.skill < b.skill ? 1 : -1));
    const [best] = hits;
    if (best === undefined) from++;
    else {
      if (wantsSkill(best.form)) risky.push(hits);
      else sure.push(best);
      from = best.to;
    }
  }
  for (let grew = true; grew; ) {
    grew = false;
    for (const hits of [...risky].reverse()) {
      const hit = hits.find(
        ({form, from, to}) =>
          !wantsSkill(form) ||
          wanted(form).some((phrase) => stands(phrase, tokens, from, to)) ||
          sure.some((other) => listed(text, tokens, other, {from, to}))
      );
      if (hit === undefined) continue;
      sure.push(hit);
      risky.splice(risky.indexOf(hits), 1);
      grew = true;
    }
  }
  return sure.sort((a, b) => a.from - b.from).map(({skill, from, to}) => ({skill, from, to}));
}

function stepOf({form, gap}: PlainToken): string {
  return ["/", "&", "+"].includes(gap) ? gap + form : form;
}

function pathOf(alias: string): string {
  return plainTokens(alias).map(stepOf).join(" ");
}

function formsOf(skill: Skill): readonly PlainForm[] {
  const seen = new Set<string>();
  return namesOf(skill).flatMap((alias) => {
    const traps = skill.traps.filter((trap) => pathOf(trap.alias) === pathOf(alias));
    return aliasForms(skill, alias, plainTokens(alias).map(stepOf)).flatMap((steps) => {
      const path = steps.join(" ");
      if (path === "" || seen.has(path)) return [];
      seen.add(path);
      return [{skill, path, traps}];
    });
  });
}

function endOf(path: string, tokens: readonly PlainToken[], from: number): number | null {
  const steps = path.split(" ");
  const read = tokens.slice(from, from + steps.length);
  if (read.length < steps.length || read.slice(1).some(({gap}) => gap === "hard" || gap === "start")) return null;
  return read.every((token, i) => (i === 0 ? token.form : stepOf(token)) === steps[i]) ? from + steps.length : null;
}

function wantsSkill({traps}: PlainForm): boolean {
  return traps.some(({needs}) => needs.includes("(skill)"));
}

function wanted({traps}: PlainForm): readonly string[] {
  return traps.flatMap(({needs}) => needs).filter((phrase) => phrase !== "(skill)");
}

function admits(form: PlainForm, text: string, tokens: readonly PlainToken[], from: number, to: number): boolean {
  const written = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const spellings = form.traps.filter((trap) => trap.case).map(({alias}) => alias);
  const spelt = spellings.some((spelling) =>
    [spelling, `${spelling}s`].some((s) =>
      s === s.toLowerCase() ? written !== s && written.toLowerCase() === s : written === s
    )
  );
  if (spellings.length > 0 && !spelt) return false;
  if (form.traps.some(({not}) => not.some((phrase) => stands(phrase, tokens, from, to)))) return false;
  const needs = wanted(form);
  return wantsSkill(form) || needs.length === 0 || needs.some((phrase) => stands(phrase, tokens, from, to));
}

function stands(phrase: string, tokens: readonly PlainToken[], from: number, to: number): boolean {
  const words = plainTokens(phrase).map(({form}) => form);
  const own = tokens.slice(from, to).map(({form}) => form);
  const over = words.some((_, at) => own.every((form, i) => words[at + i] === form));
  return tokens.some((_, at) => {
    const inReach = at >= from - 8 && at + words.length <= to + 8 && at + words.length <= tokens.length;
    if (!inReach || !words.every((word, i) => tokens[at + i]?.form === word)) return false;
    return (at < to && at + words.length > from) === over;
  });
}

const sign = /^(?:[ \u00a0]?[/&+][ \u00a0]?|[ \u00a0]*[,;、，；|·][ \u00a0]*)$/;
const blank = /^(?:[ \u00a0]*-[ \u00a0]?|[ \u00a0]+|[._'’])?$/;
const comma = /^[ \u00a0]*[,;、，；|·][ \u00a0]*$/;
const joiner = /^(?:and|or|und|oder|et|ou|y|o|e|u|和|或|及)$/;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function listed(text: string, tokens: readonly PlainToken[], a: Stretch, b: Stretch): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const between = (left: number, right: number) => text.slice(tokens[left]?.end, tokens[right]?.start);
  const last = between(second.from - 1, second.from);
  if (second.from === first.to) return sign.test(last);
  const before = between(first.to - 1, first.to);
  return (
    second.from === first.to + 1 &&
    joiner.test(tokens[first.to]?.form ?? "") &&
    blank.test(last) &&
    (blank.test(before) || comma.test(before))
  );
}
