import type {Rule} from "../model/mention.ts";
import {families, type Skill, skillKinds} from "../model/skill.ts";
import type {Form, Phrases, Rules} from "./form.ts";

/** A form and the node of the tree at which it ends. */
export interface PlantedForm {
  readonly node: number;
  /** The places of its skill and of its alias in the lists of the lens. */
  readonly skill: number;
  readonly alias: number;
  readonly rule: Rule;
  readonly worth: number;
  /** See `Rules`; phrases as the numbers of their words. */
  readonly spellings: readonly string[];
  readonly not: readonly (readonly number[])[];
  readonly needs: readonly (readonly number[])[];
  /** True when another skill in the same list also admits it. */
  readonly needsSkill: boolean;
}

/** The forms of a lens by the node at which they end, as plain data in columns. */
export interface FormTable {
  /** Where the rows of a node begin; those of the next node end them. */
  readonly from: Int32Array;
  /**
   * Of each form four numbers side by side, so that a look at it reads one place of memory: its marks, its skill, which of
   * `rules` it has, and what speaks for it wherever it stands (see `formFeatures`) as the bits of a float.
   */
  readonly facts: Int32Array;
  readonly alias: Int32Array;
  /** Each as JSON, so that those of forms that never occur are not read. */
  readonly rules: readonly string[];
}

/** The forms of a lens ready for use; a form goes by its row. */
export interface Forms extends Omit<FormTable, "rules" | "alias"> {
  /** The same memory as `facts`. */
  readonly worths: Float32Array;
  readonly get: (row: number) => Form;
  readonly rulesOf: (row: number) => Rules;
}

/** What a form may be, a bit each in its marks; the kind and the family of its skill stand above them. */
export const formMarks = {
  /** It is meant wherever it is written, for no rule concerns it. */
  free: 1,
  needsSkill: 2,
  /** Words are needed near. */
  needs: 4,
  not: 8,
  spelt: 16,
  pattern: 32
} as const;

const [width, kindAt, familyAt] = [4, 8, 16] as const;

/** The marks of a form; see `formMarks`. */
export function marksOf({facts}: Forms, row: number): number {
  return facts[row * width] ?? 0;
}

/** The place in the list of kinds of the kind of its skill. */
export function kindOf(marks: number): number {
  return (marks >> kindAt) & 0xff;
}

/** The place in the list of families of the family of its skill. */
export function familyOf(marks: number): number {
  return marks >> familyAt;
}

/** The place of its skill in the sorted list. */
export function skillOf({facts}: Forms, row: number): number {
  return facts[row * width + 1] ?? 0;
}

/** How a mention of it is found. */
export function ruleOf(forms: Forms, row: number): Rule {
  return (marksOf(forms, row) & formMarks.pattern) === 0 ? "alias" : "pattern";
}

/** How much speaks for it wherever it stands; 0 where the lens has no weights. */
export function worthOf({worths}: Forms, row: number): number {
  return worths[row * width + 3] ?? 0;
}

/** Packs forms. @param nodes how many nodes the tree has */
export function packForms(planted: readonly PlantedForm[], nodes: number, skills: readonly Skill[]): FormTable {
  const sorted = planted.toSorted((a, b) => a.node - b.node);
  const from = new Int32Array(nodes + 1);
  for (const {node} of sorted) from[node + 1] = (from[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node++) from[node + 1] = (from[node + 1] ?? 0) + (from[node] ?? 0);
  const facts = new Int32Array(width * sorted.length);
  const worths = new Float32Array(facts.buffer);
  const numbers = new Map<string, number>();
  for (const [row, form] of sorted.entries()) {
    const {spellings, not, needs} = form;
    const json = JSON.stringify({spellings, not: flat(not), needs: flat(needs)});
    const ruled = numbers.get(json) ?? numbers.size;
    numbers.set(json, ruled);
    facts.set([packMarks(form, skills[form.skill]), form.skill, ruled], width * row);
    worths[width * row + 3] = form.worth;
  }
  return {from, facts, alias: Int32Array.from(sorted, ({alias}) => alias), rules: [...numbers.keys()]};
}

function packMarks({rule, spellings, not, needs, needsSkill}: PlantedForm, skill: Skill | undefined): number {
  const {free, pattern} = formMarks;
  const ruled =
    (needsSkill ? formMarks.needsSkill : 0) |
    (needs.length > 0 ? formMarks.needs : 0) |
    (not.length > 0 ? formMarks.not : 0) |
    (spellings.length > 0 ? formMarks.spelt : 0);
  const own = (ruled === 0 ? free : ruled) | (rule === "pattern" ? pattern : 0);
  if (skill === undefined) return own;
  return own | (skillKinds.indexOf(skill.kind) << kindAt) | (families.indexOf(skill.family) << familyAt);
}

function flat(phrases: readonly (readonly number[])[]): readonly number[] {
  return phrases.flatMap((phrase) => [phrase.length, ...phrase]);
}

/** Makes packed forms ready for use; rules are read when they are first asked for. */
export function openForms(table: FormTable, skills: readonly Skill[], aliases: readonly string[]): Forms {
  const {from, facts, alias} = table;
  const read = new Array<Rules | undefined>(table.rules.length);
  return {
    from,
    facts,
    worths: new Float32Array(facts.buffer, facts.byteOffset, facts.length),
    get(row) {
      const skill = skills[facts[row * width + 1] ?? 0];
      if (skill === undefined) throw new RangeError(`no form in row: ${row}`);
      return {skill, written: aliases[alias[row] ?? 0] ?? ""};
    },
    rulesOf(row) {
      const number = facts[row * width + 2] ?? 0;
      const known = read[number];
      if (known !== undefined) return known;
      const rules = readRules(table.rules[number] ?? "{}");
      read[number] = rules;
      return rules;
    }
  };
}

function readRules(json: string): Rules {
  const {spellings, not, needs}: Readonly<Record<keyof Rules, never[]>> = JSON.parse(json);
  const phrases = (numbers: readonly number[]): Phrases => Int32Array.from(numbers);
  return {spellings, not: phrases(not), needs: phrases(needs)};
}
