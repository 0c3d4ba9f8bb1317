import MiniSearch from "minisearch";
import type {Skill} from "../../model/skill.ts";
import {roleName} from "../pages/role-names.ts";
import type {SkillNames} from "../pages/skill-names.ts";
import {roleId} from "./role-id.ts";

/** Something that can be found, and where its page is. */
export interface Entry {
  readonly kind: "skill" | "role" | "employer" | "page";
  readonly name: string;
  /** Other ways of writing it. */
  readonly also: string;
  readonly path: string;
}

/** Finds entries by a few words, with their slips of the pen; the nearest first. */
export type Search = (words: string, most: number) => readonly Entry[];

/** Every skill of the list as an entry. */
export function skillEntries(skills: Iterable<Skill>, nameOf: SkillNames): readonly Entry[] {
  return [...skills].map(({id, aliases}) => ({
    kind: "skill",
    name: nameOf(id),
    also: aliases.join(" · "),
    path: `skill/${id}`
  }));
}

/** Roles of the data as entries. */
export function roleEntries(roles: readonly string[]): readonly Entry[] {
  return roles.map((role) => ({kind: "role", name: roleName(role), also: role, path: `role/${roleId(role)}`}));
}

/** Pages that answer a question of their own, with the words by which they are looked for. */
export const pageEntries: readonly Entry[] = [
  {
    kind: "page",
    name: "Index of new ads",
    also: "postings index · seasonally adjusted · demand",
    path: "postings-index"
  },
  {kind: "page", name: "Open ads", also: "open postings · vacancies · stock", path: "open"},
  {
    kind: "page",
    name: "How long ads stay up",
    also: "duration · days open · time to fill · survival",
    path: "duration"
  },
  {kind: "page", name: "Signs of shortage", also: "scarcity · talent shortage · hard to fill", path: "shortage"},
  {kind: "page", name: "Held up in downturns", also: "resilience · fall · recession · layoffs", path: "downturns"},
  {kind: "page", name: "Offered pay", also: "pay · salary · wages", path: "pay"},
  {kind: "page", name: "Terms of work", also: "remote · visa · equity · degree · contract", path: "terms"},
  {kind: "page", name: "New names in ads", also: "emerging · new skills", path: "emerging"},
  {kind: "page", name: "Where the ads came from", also: "sources · boards · coverage", path: "sources"},
  {kind: "page", name: "How the figures are made", also: "methods · measures · definitions", path: "methods"}
];

/** An index over entries: a whole name first, then its beginning, then with one slip in five letters. */
export function searchOver(entries: readonly Entry[]): Search {
  const index = new MiniSearch<Entry & {id: number}>({
    fields: ["name", "also"],
    tokenize: (text) => text.toLowerCase().split(/[\s·,/()-]+/u),
    searchOptions: {
      boost: {name: 3},
      prefix: true,
      fuzzy: 0.2,
      maxFuzzy: 2,
      combineWith: "AND",
      weights: {fuzzy: 0.3, prefix: 0.6}
    }
  });
  index.addAll(entries.map((entry, id) => ({...entry, id})));
  return (words, most) => {
    const wanted = words.trim().toLowerCase();
    if (wanted === "") return [];
    const found = index.search(wanted).flatMap(({id, score}) => {
      const entry = entries[Number(id)];
      return entry === undefined ? [] : [{entry, score: score * closeness(entry, wanted)}];
    });
    return found
      .sort((a, b) => b.score - a.score || (a.entry.name < b.entry.name ? -1 : 1))
      .slice(0, most)
      .map(({entry}) => entry);
  };
}

function closeness({name, also}: Entry, wanted: string): number {
  const plain = name.toLowerCase();
  if (plain === wanted) return 20;
  if (also.toLowerCase().split(" · ").includes(wanted)) return 12;
  return plain.startsWith(wanted) ? 3 : 1;
}
