import type {Skill} from "../model/skill.ts";
import {aliasForms} from "./alias-forms.ts";
import {cutTokens, type Token} from "./tokens.ts";

/** One way a skill can be written, with the rules that keep it from being read wrongly. */
export interface Form {
  readonly skill: Skill;
  /**
   * The only spellings that count, letter by letter; one in lower case stands for any with a capital in it (`dart`: Dart,
   * DART). Empty when upper and lower case are the same.
   */
  readonly spellings: readonly string[];
  readonly not: readonly (readonly string[])[];
  readonly needs: readonly (readonly string[])[];
  /** True when another skill in the same list also admits it. */
  readonly needsSkill: boolean;
}

/** A node of the token tree: what may follow, and the forms that end here. */
export interface Branch {
  readonly next: Map<string, Branch>;
  readonly forms: Form[];
}

/** The compiled skill list. Two lenses never mix in one figure. */
export interface Lens {
  /** The name of this lens: a hash of everything that changes what it finds. */
  readonly id: string;
  readonly skills: ReadonlyMap<string, Skill>;
  readonly root: Branch;
}

/**
 * Compiles skills into a lens.
 *
 * @param skills in any order; a later one with the same id replaces an earlier (a user's own lens overrides)
 * @param hash   names the lens by its content
 */
export function compileLens(skills: Iterable<Skill>, hash: (text: string) => string): Lens {
  const byId = new Map<string, Skill>();
  for (const skill of skills) byId.set(skill.id, skill);
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const root: Branch = {next: new Map(), forms: []};
  for (const skill of sorted) for (const alias of namesOf(skill)) grow(root, skill, alias);
  return {id: hash(JSON.stringify(sorted)), skills: byId, root};
}

/** The name and the aliases of a skill, each once. */
export function namesOf({name, aliases}: Skill): readonly string[] {
  return [...new Set([name, ...aliases])];
}

/** The steps through the tree that a written form takes: folded tokens, with a sign before a token that follows `/`, `&` or `+`. */
export function stepsOf(alias: string): string[] {
  return cutTokens(alias).map(stepOf);
}

/** One step: the folded token behind its joining sign. */
export function stepOf(token: Token): string {
  return token.gap === "/" || token.gap === "&" || token.gap === "+" ? token.gap + token.form : token.form;
}

function grow(root: Branch, skill: Skill, alias: string): void {
  const form = formOf(skill, alias);
  for (const steps of aliasForms(skill, alias, stepsOf(alias))) {
    let branch = root;
    for (const step of steps) branch = branch.next.get(step) ?? sprout(branch, step);
    if (branch !== root && !branch.forms.some((other) => other.skill === skill)) branch.forms.push(form);
  }
}

function sprout(branch: Branch, step: string): Branch {
  const child: Branch = {next: new Map(), forms: []};
  branch.next.set(step, child);
  return child;
}

function formOf(skill: Skill, alias: string): Form {
  const traps = skill.traps.filter((trap) => stepsOf(trap.alias).join(" ") === stepsOf(alias).join(" "));
  const needs = traps.flatMap((trap) => trap.needs);
  return {
    skill,
    spellings: traps.filter((trap) => trap.case).map((trap) => trap.alias),
    not: traps.flatMap((trap) => trap.not).map(forms),
    needs: needs.filter((word) => word !== "(skill)").map(forms),
    needsSkill: needs.includes("(skill)")
  };
}

function forms(phrase: string): readonly string[] {
  return cutTokens(phrase).map((token) => token.form);
}

/** Whether a form may be spelt like this; an acronym may have its plural's `s`. */
export function spelt({spellings}: Form, written: string): boolean {
  return (
    spellings.length === 0 ||
    spellings.some((spelling) => isSpelt(spelling, written) || isSpelt(`${spelling}s`, written))
  );
}

function isSpelt(spelling: string, written: string): boolean {
  if (spelling !== spelling.toLowerCase()) return spelling === written;
  return spelling === written.toLowerCase() && spelling !== written;
}

/** Whether these tokens, all of them, are a way to write a skill. */
export function namesSkill(tokens: readonly Token[], {root}: Lens): boolean {
  let branch: Branch | undefined = root;
  for (const [i, token] of tokens.entries()) branch = branch?.next.get(i === 0 ? token.form : stepOf(token));
  return tokens.length > 0 && branch !== undefined && branch.forms.length > 0;
}
