import {type Rule, rules} from "../model/mention.ts";
import {families, type Skill, skillKinds} from "../model/skill.ts";
import type {Form} from "./form.ts";

/** A form and the node of the tree at which it ends. */
export interface PlantedForm extends Rules {
  readonly node: number;
  /** The places of its skill and of its alias in the lists of the lens. */
  readonly skill: number;
  readonly alias: number;
  readonly rule: Rule;
  readonly worth: number;
}

/** What few forms have: rules that keep them from being read wrongly. */
export type Rules = Pick<Form, "spellings" | "not" | "needs" | "needsSkill">;

/** The forms of a lens by the node at which they end, as plain data in columns. */
export interface FormTable {
  /** Where the rows of a node begin; those of the next node end them. */
  readonly from: Int32Array;
  readonly skill: Int32Array;
  readonly alias: Int32Array;
  readonly rule: Uint8Array;
  readonly worth: Float32Array;
  /** Which of `rules` a form has. */
  readonly ruled: Int32Array;
  /** Each as JSON, so that those of forms that never occur are not read. */
  readonly rules: readonly string[];
}

/** The forms that end at a node of the tree. */
export interface Forms {
  readonly get: (node: number) => readonly Form[];
}

/** Packs forms. @param nodes how many nodes the tree has */
export function packForms(planted: readonly PlantedForm[], nodes: number): FormTable {
  const sorted = planted.toSorted((a, b) => a.node - b.node);
  const from = new Int32Array(nodes + 1);
  for (const {node} of sorted) from[node + 1] = (from[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node++) from[node + 1] = (from[node + 1] ?? 0) + (from[node] ?? 0);
  const written = sorted.map(({spellings, not, needs, needsSkill}) =>
    JSON.stringify({spellings, not, needs, needsSkill})
  );
  const kinds = new Map([...new Set(written)].map((json, i) => [json, i]));
  return {
    from,
    skill: Int32Array.from(sorted, ({skill}) => skill),
    alias: Int32Array.from(sorted, ({alias}) => alias),
    rule: Uint8Array.from(sorted, ({rule}) => rules.indexOf(rule)),
    worth: Float32Array.from(sorted, ({worth}) => worth),
    ruled: Int32Array.from(written, (json) => kinds.get(json) ?? 0),
    rules: [...kinds.keys()]
  };
}

/** Makes packed forms ready for use; those of a node are made when they are first asked for. */
export function openForms(table: FormTable, skills: readonly Skill[], aliases: readonly string[]): Forms {
  const made = new Array<readonly Form[] | undefined>(table.from.length);
  return {
    get(node) {
      const known = made[node];
      if (known !== undefined) return known;
      const [first, end] = [table.from[node] ?? 0, table.from[node + 1] ?? 0];
      const rows = Array.from({length: end - first}, (_, i) => formAt(table, first + i, {skills, aliases}));
      made[node] = rows;
      return rows;
    }
  };
}

function formAt(
  table: FormTable,
  row: number,
  {skills, aliases}: {readonly skills: readonly Skill[]; readonly aliases: readonly string[]}
): Form {
  const [number, alias] = [table.skill[row] ?? 0, table.alias[row] ?? 0];
  const skill = skills[number];
  const rule = rules[table.rule[row] ?? 0];
  if (skill === undefined || rule === undefined) throw new RangeError(`no form in row: ${row}`);
  const {spellings, not, needs, needsSkill}: Rules = JSON.parse(table.rules[table.ruled[row] ?? 0] ?? "{}");
  return {
    skill,
    written: aliases[alias] ?? "",
    rule,
    skillNumber: number,
    kindNumber: skillKinds.indexOf(skill.kind),
    familyNumber: families.indexOf(skill.family),
    worth: table.worth[row] ?? 0,
    spellings,
    not,
    needs,
    needsSkill,
    free: spellings.length + not.length + needs.length === 0 && !needsSkill
  };
}
