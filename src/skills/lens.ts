import type {Rule} from "../model/mention.ts";
import type {Skill, Trap} from "../model/skill.ts";
import {aliasForms} from "./alias-forms.ts";
import {frozenTree, type GrowingTree, growingTree, growPath, stepOf, type Tree} from "./engine/tree.ts";
import {numberOf, type WordTable, wordTable} from "./engine/word-table.ts";
import {type Forms, type FormTable, openForms, type PlantedForm, packForms} from "./forms.ts";
import type {Numbering} from "./judge/contents.ts";
import {formFeatures} from "./judge/form-features.ts";
import {compileJudge, type Judge, type JudgeData, openJudge, type Weights, weightsByWord} from "./judge/judge.ts";
import {joiners} from "./lists.ts";
import {expandPattern} from "./patterns.ts";
import {cuesOfWords} from "./stance-cues.ts";
import {stepsOf, wordsOf} from "./tokens.ts";

/** The compiled skill list. Two lenses never mix in one figure. */
export interface Lens {
  /** The name of this lens: a hash of everything that changes what it finds. */
  readonly id: string;
  readonly skills: ReadonlyMap<string, Skill>;
  readonly words: WordTable;
  /** What each word may say of how skills are asked for; see `cuesOfWords`. */
  readonly cues: Uint8Array;
  readonly tree: Tree;
  /** The forms that end at the nodes of the tree. */
  readonly forms: Forms;
  readonly numbering: Numbering;
  /** What chooses among the candidates; null: the longest form that its traps admit is a mention. */
  readonly judge: Judge | null;
}

/** A compiled skill list as plain data, which can be written to disk and read back. */
export interface LensData extends Omit<Lens, "skills" | "forms" | "judge"> {
  /** In the order of their ids. */
  readonly skills: readonly Skill[];
  readonly forms: FormTable;
  readonly judge: JudgeData | null;
}

/** Makes a compiled skill list ready for use. */
export function openLens({skills, forms, judge, ...data}: LensData): Lens {
  return {
    ...data,
    skills: new Map(skills.map((skill) => [skill.id, skill])),
    forms: openForms(forms, skills, data.numbering.alias),
    judge: judge === null ? null : openJudge(judge)
  };
}

/**
 * Compiles skills into a lens.
 *
 * @param skills  in any order; a later one with the same id replaces an earlier (a user's own lens overrides)
 * @param weights what the surroundings of a form say for or against it; null: plain matching
 * @param hash    names the lens by its content
 */
export function compileLens(
  skills: Iterable<Skill>,
  hash: (text: string) => string,
  weights: Weights | null = null
): Lens {
  return openLens(compileLensData(skills, hash, weights));
}

/** Compiles skills into plain data; see `compileLens`. */
export function compileLensData(
  skills: Iterable<Skill>,
  hash: (text: string) => string,
  weights: Weights | null
): LensData {
  const byId = new Map<string, Skill>();
  for (const skill of skills) byId.set(skill.id, skill);
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const paths = sorted.flatMap(pathsOf);
  const words = wordTable(wordsIn(paths, weights));
  const numbering = {
    word: words.words,
    skill: sorted.map(({id}) => id),
    alias: [...new Set(paths.map(({written}) => written))]
  };
  const tree = growingTree();
  const aliases = new Map(numbering.alias.map((written, i) => [written, i]));
  const forms = new Map<string, PlantedForm>();
  for (const path of paths) {
    const form = planted(path, aliases.get(path.written) ?? 0, tree, words);
    const key = `${form.node} ${form.skill}`;
    if (!forms.has(key)) forms.set(key, {...form, worth: worthOf(path, weights)});
  }
  return {
    id: hash(JSON.stringify([sorted, weights])),
    skills: sorted,
    words,
    cues: cuesOfWords(words),
    tree: frozenTree(tree, words.words.length),
    forms: packForms([...forms.values()], tree.branches.length, sorted),
    numbering,
    judge: weights === null ? null : compileJudge(weights, numbering)
  };
}

/** The name and the aliases of a skill, each once; what it may be called, not the phrases of its patterns. */
export function namesOf({name, aliases}: Skill): readonly string[] {
  return [...new Set([name, ...aliases])];
}

interface Path {
  readonly skill: Skill;
  /** The place of the skill in the sorted list. */
  readonly number: number;
  readonly rule: Rule;
  readonly written: string;
  readonly steps: readonly string[];
  readonly spellings: readonly string[];
  readonly not: readonly (readonly string[])[];
  readonly needs: readonly (readonly string[])[];
  readonly needsSkill: boolean;
}

function pathsOf(skill: Skill, number: number): readonly Path[] {
  const traps = skill.traps.map((trap) => ({...trap, key: stepsOf(trap.alias).join(" ")}));
  const names = namesOf(skill);
  const phrases = skill.patterns.flatMap(expandPattern).filter((phrase) => !names.includes(phrase));
  const paths: Path[] = [];
  for (const [i, alias] of [...names, ...new Set(phrases)].entries()) {
    const steps = stepsOf(alias);
    const written = steps.join(" ");
    const rule = i < names.length ? "alias" : "pattern";
    const rules = traps.length === 0 ? free : rulesOf(traps.filter(({key}) => key === written));
    for (const form of aliasForms(skill, alias, steps))
      if (form.length > 0) paths.push({skill, number, rule, written, steps: form, ...rules});
  }
  return paths;
}

type Rules = Pick<Path, "spellings" | "not" | "needs" | "needsSkill">;

const free: Rules = {spellings: [], not: [], needs: [], needsSkill: false};

function rulesOf(traps: readonly Trap[]): Rules {
  if (traps.length === 0) return free;
  const needs = traps.flatMap((trap) => trap.needs);
  return {
    spellings: traps.filter((trap) => trap.case).map((trap) => trap.alias),
    not: traps.flatMap((trap) => trap.not).map(wordsOf),
    needs: needs.filter((word) => word !== "(skill)").map(wordsOf),
    needsSkill: needs.includes("(skill)")
  };
}

/** The words of all paths: the joiners first, then those that most weights go by, which are the most frequent ones. */
function wordsIn(paths: readonly Path[], weights: Weights | null): readonly string[] {
  const words = new Set<string>();
  for (const {steps, not, needs} of paths) {
    for (const step of steps) words.add(bare(step));
    for (const phrase of not) for (const word of phrase) words.add(word);
    for (const phrase of needs) for (const word of phrase) words.add(word);
  }
  for (const joiner of joiners) words.delete(joiner);
  const counts = weights === null ? new Map<string, number>() : weightsByWord(weights);
  const of = (word: string) => counts.get(word) ?? 0;
  return [...joiners, ...[...words].sort((a, b) => of(b) - of(a))];
}

const signs = ["", "/", "&", "+"];

function bare(step: string): string {
  return step.length > 1 && signs.indexOf(step.charAt(0)) > 0 ? step.slice(1) : step;
}

/** How much the weights say for a form wherever it stands; nothing of a pattern, which is not judged. */
function worthOf({skill, written, rule}: Path, weights: Weights | null): number {
  if (weights === null || rule === "pattern") return 0;
  return formFeatures(skill, written).reduce((sum, name) => sum + (weights.forms[name] ?? 0), 0);
}

function planted(path: Path, alias: number, tree: GrowingTree, words: WordTable): Omit<PlantedForm, "worth"> {
  const steps = path.steps.map((step) => {
    const word = bare(step);
    return stepOf(numberOf(words, word), word === step ? 0 : signs.indexOf(step.charAt(0)));
  });
  const numbers = (phrase: readonly string[]) => phrase.map((word) => numberOf(words, word));
  return {
    node: growPath(tree, steps),
    skill: path.number,
    alias,
    rule: path.rule,
    spellings: path.spellings,
    not: path.not.map(numbers),
    needs: path.needs.map(numbers),
    needsSkill: path.needsSkill
  };
}
