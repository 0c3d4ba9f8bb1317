import type {Family, Skill, Trap} from "../../model/skill.ts";
import {commonWords} from "../common-words.ts";
import {fold} from "../engine/characters.ts";
import {wordsOf} from "../tokens.ts";
import {furtherForms} from "./label-forms.ts";
import {linkSkills} from "./skill-links.ts";
import {inOrder, ownVocabulary, type Vocabulary, type VocabularyEntry, type VocabularyName} from "./vocabulary.ts";

/**
 * The family of an entry that is none of our skills: O*NET names software only, the others name what any trade needs. A
 * trait is transferable in all of them.
 */
export const defaultFamilies: Readonly<Record<VocabularyName, Family>> = {
  esco: "domain",
  onet: "software",
  lightcast: "domain"
};

/**
 * The entries of a vocabulary as skills, so that a lens can be compiled from it alone.
 *
 * The id is the kebab-case of the label, numbered where several labels give the same. Kind and family are those of our
 * skill where the entry is linked to one; where it is linked to several, what they agree on. `links` holds its own outside
 * id and the id of the one skill.
 */
export function vocabularySkills(vocabulary: Vocabulary, ours: readonly Skill[]): readonly Skill[] {
  const known = new Map(ours.map((skill) => [skill.id, skill]));
  const linked = new Map<string, Skill[]>();
  for (const {left, right} of linkSkills(ours, vocabulary)) {
    const skill = known.get(left);
    if (skill !== undefined) linked.set(right, [...(linked.get(right) ?? []), skill]);
  }
  const ids = uniqueIds(vocabulary.entries);
  return vocabulary.entries.map((entry) =>
    skillOf(entry, ids.get(entry.id) ?? "", vocabulary.name, linked.get(entry.id) ?? [])
  );
}

function skillOf(entry: VocabularyEntry, id: string, vocabulary: VocabularyName, ours: readonly Skill[]): Skill {
  const further = furtherForms(entry, vocabulary);
  const family = entry.kind === "trait" ? "transferable" : defaultFamilies[vocabulary];
  const [one, ...more] = ours;
  return {
    id,
    name: entry.name,
    family: agreed(ours.map((skill) => skill.family)) ?? family,
    kind: agreed(ours.map((skill) => skill.kind)) ?? entry.kind,
    aliases: [...entry.aliases, ...further],
    patterns: [],
    traps: trapsOf([entry.name, ...entry.aliases], further),
    since: null,
    broader: [],
    needs: [],
    links: {[vocabulary]: entry.id, ...(one === undefined || more.length > 0 ? {} : {[ownVocabulary]: one.id})}
  };
}

function agreed<T>(values: readonly T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

/** A common word, a single letter and a word that its vocabulary explains in brackets count only with their capitals. */
function trapsOf(labels: readonly string[], further: readonly string[]): readonly Trap[] {
  const risky = new Map<string, string>();
  for (const label of [...labels, ...further]) {
    const [word, ...rest] = wordsOf(label);
    if (word === undefined || rest.length > 0 || risky.has(word)) continue;
    if (commonWords.has(word) || word.length === 1 || further.includes(label)) risky.set(word, label);
  }
  return [...risky.values()].map((alias) => ({alias, case: true, not: [], needs: []}));
}

function uniqueIds(entries: readonly VocabularyEntry[]): ReadonlyMap<string, string> {
  const sorted = entries.toSorted((a, b) => inOrder(a.name, b.name) || inOrder(a.id, b.id));
  const plain = sorted.map(({id, name}) => [id, kebab(name) || kebab(id) || "entry"] as const);
  const taken = new Set(plain.map(([, word]) => word));
  const given = new Set<string>();
  return new Map(plain.map(([id, word]) => [id, take(word, taken, given)]));
}

/** The word itself for the first that asks, then the next number that is nobody's own word. */
function take(word: string, taken: ReadonlySet<string>, given: Set<string>): string {
  let id = word;
  for (let n = 2; given.has(id) || (id !== word && taken.has(id)); n++) id = `${word}-${n}`;
  given.add(id);
  return id;
}

const spelled: Readonly<Record<string, string>> = {"+": " plus ", "#": " sharp ", "&": " and ", ".": " dot "};

/** `C++` is c-plus-plus, `.NET` is dot-net; letters that are not Latin are left out. */
function kebab(label: string): string {
  return fold(label)
    .replace(/[+#&]|(?<![\p{L}\p{N}])\.(?=[\p{L}])/gu, (sign) => spelled[sign] ?? " ")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 100)
    .replace(/^-+|-+$/g, "");
}
