import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {OccupationLabel} from "../../src/skills/titles/occupation-label.ts";

/** One task of MELO: titles of one country, the labels of ESCO in some languages, and which labels answer which title. */
export interface Melo {
  readonly name: string;
  readonly queries: readonly {readonly id: string; readonly title: string}[];
  readonly elements: readonly (OccupationLabel & {readonly id: string})[];
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The tasks in a folder: each is a folder with queries, corpus elements, concept mapping and annotations. */
export function readMelos(folder: string): readonly Melo[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()
    .map((name) => readMelo(join(folder, name), name));
}

function readMelo(folder: string, name: string): Melo {
  const rows = (file: string) =>
    readFileSync(join(folder, file), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
  const concepts = new Map(rows("concept_mapping.tsv").map(([id = "", concept = ""]) => [id, concept]));
  const answers = new Map<string, Set<string>>();
  for (const [query = "", , element = ""] of rows("annotations.tsv"))
    answers.set(query, (answers.get(query) ?? new Set()).add(element));
  return {
    name,
    queries: rows("queries.tsv").map(([id = "", title = ""]) => ({id, title})),
    elements: rows("corpus_elements.tsv").map(([id = "", label = ""]) => {
      const occupation = concepts.get(id) ?? id;
      return {id, label, occupation, group: occupation.includes("/isco/")};
    }),
    answers
  };
}

/** MELO scores the first 100 elements only. */
const looked = 100;

/** One over the rank of the first right one of the first 100, 0 when there is none. */
export function reciprocalRank(ranked: readonly string[], right: ReadonlySet<string>): number {
  const at = ranked.slice(0, looked).findIndex((id) => right.has(id));
  return at < 0 ? 0 : 1 / (at + 1);
}
