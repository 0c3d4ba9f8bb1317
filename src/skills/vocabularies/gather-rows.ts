import {skillKinds} from "../../model/skill.ts";
import type {Row} from "./formats/shape.ts";
import {inOrder, type Occupation, type VocabularyEntry} from "./vocabulary.ts";

/** What the rows of a vocabulary say together. */
export interface Gathered {
  readonly entries: readonly VocabularyEntry[];
  readonly occupations: readonly Occupation[];
  readonly version: string | null;
  /** Occupations of which only further titles were given, so that nobody knows what they are called. */
  readonly nameless: number;
}

/**
 * Puts the rows of a vocabulary together: one entry an id, whatever the order of the rows.
 *
 * Where rows of one id differ in the preferred label (two languages), the first in order is preferred and the others are
 * alternative labels.
 */
export function gatherRows(rows: readonly Row[]): Gathered {
  const occupations = grouped(rows.filter((row) => row.of === "occupation"));
  const named = occupations.flatMap(([, same]) => occupationOf(same));
  const releases = rows.flatMap((row) => (row.of === "release" ? [row.version] : []));
  return {
    entries: grouped(rows.filter((row) => row.of === "skill")).flatMap(([, same]) => entryOf(same)),
    occupations: named,
    version: releases.toSorted(inOrder).at(-1) ?? null,
    nameless: occupations.length - named.length
  };
}

function grouped<T extends {readonly id: string}>(rows: readonly T[]): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.id);
    if (group === undefined) groups.set(row.id, [row]);
    else group.push(row);
  }
  return [...groups].sort(([a], [b]) => inOrder(a, b));
}

function entryOf(rows: readonly (Row & {readonly of: "skill"})[]): readonly VocabularyEntry[] {
  const labels = labelsOf(rows);
  const kind = skillKinds.find((known) => rows.some((row) => row.kind === known));
  const id = rows[0]?.id;
  return labels === null || kind === undefined || id === undefined ? [] : [{id, ...labels, kind}];
}

function occupationOf(rows: readonly (Row & {readonly of: "occupation"})[]): readonly Occupation[] {
  const labels = labelsOf(rows);
  const id = rows[0]?.id;
  if (labels === null || id === undefined) return [];
  const codes = rows.flatMap(({code}) => (code === null ? [] : [code])).sort(inOrder);
  return [{id, code: codes[0] ?? null, ...labels, group: rows.some(({group}) => group)}];
}

function labelsOf(
  rows: readonly {readonly name: string | null; readonly aliases: readonly string[]}[]
): {readonly name: string; readonly aliases: readonly string[]} | null {
  const names = rows.flatMap(({name}) => (name === null ? [] : [name])).sort(inOrder);
  const [name] = names;
  if (name === undefined) return null;
  const others = new Set([...names, ...rows.flatMap(({aliases}) => aliases)]);
  others.delete(name);
  return {name, aliases: [...others].sort(inOrder)};
}
