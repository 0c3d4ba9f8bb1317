import type {Place} from "../model/place.ts";
import type {PostingId} from "../model/posting.ts";
import {earlierAlike, earlierIdentical} from "./repeats/alike.ts";
import {normalTitle} from "./repeats/normal-title.ts";
import {placeGroups} from "./repeats/place-groups.ts";
import {binCount, type Signature, similarity} from "./repeats/signature.ts";

export {signature} from "./repeats/signature.ts";
export {normalTitle, type Signature, similarity};

/** What is looked at to find repeats: one posting. */
export interface RepeatRow {
  readonly id: PostingId;
  readonly posted: string | null;
  /** `YYYY-MM`, or `unknown`. */
  readonly month: string;
  readonly employer_key: string | null;
  readonly title: string | null;
  readonly places: readonly Place[];
  readonly signature: Signature;
}

/** How a posting repeats another. */
export const repeatKinds = ["copy", "re-post", "same-text-other-place"] as const;
export type RepeatKind = (typeof repeatKinds)[number];

/** A posting that says what an earlier one said. */
export interface Repeat {
  readonly posting: PostingId;
  /** The original: the smallest (posted, id) of its group. Equal to `posting` where the same id came twice. */
  readonly repeat_of: PostingId;
  readonly kind: RepeatKind;
  /** The reason in words. */
  readonly why: string;
  /** The similarity to the first earlier posting of the group that says the same, in [0.85, 1]; any for the same id. */
  readonly similarity: number;
}

/**
 * The repeats among postings: same employer, equal title without words of places, texts of similarity 0.85 or more.
 *
 * A posting belongs with the first earlier one that says the same, and so with what that one repeats: an ad that is
 * edited from month to month stays one group. The original of a group is its smallest (posted, id), undated last.
 * A **copy** is a further posting of a month in which the group has one already, in a compatible place; the first one of
 * a later month is a **re-post**. Where places are not compatible the text counts as another ad: its first posting is
 * **same-text-other-place**, and later ones repeat that. Postings without employer repeat only identical words. A second
 * row with an id is a copy of itself.
 *
 * @param rows any order; the result is the same for every order
 * @returns one for each posting that repeats another, in the order of (posted, id)
 */
export function findRepeats(rows: Iterable<RepeatRow>): readonly Repeat[] {
  const sorted = [...rows].sort(inOrder);
  const {firsts, again} = splitById(sorted);
  const found = [...bySame(firsts).values()].flatMap((same) => (same.length < 2 ? [] : repeatsAmong(same)));
  const place = new Map(sorted.map(({id}, i) => [id, i]));
  return [...again, ...found].sort((a, b) => (place.get(a.posting) ?? 0) - (place.get(b.posting) ?? 0));
}

function inOrder(a: RepeatRow, b: RepeatRow): number {
  return (
    compare(a.posted ?? "\uffff", b.posted ?? "\uffff") ||
    compare(a.id, b.id) ||
    compareSignatures(a, b) ||
    compare(rest(a), rest(b))
  );
}

/** What else can differ between rows of one id and one text: it decides the order, so that no tie is left to arrival. */
function rest({month, employer_key, title, places}: RepeatRow): string {
  return JSON.stringify([month, employer_key, title, places]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareSignatures({signature: a}: RepeatRow, {signature: b}: RepeatRow): number {
  return (a[binCount] ?? 0) - (b[binCount] ?? 0) || (a[binCount + 1] ?? 0) - (b[binCount + 1] ?? 0);
}

function splitById(sorted: readonly RepeatRow[]): {firsts: readonly RepeatRow[]; again: readonly Repeat[]} {
  const first = new Map<PostingId, RepeatRow>();
  const again: Repeat[] = [];
  for (const row of sorted) {
    const earlier = first.get(row.id);
    if (earlier === undefined) first.set(row.id, row);
    else
      again.push({
        posting: row.id,
        repeat_of: row.id,
        kind: "copy",
        why: "same id",
        similarity: similarity(row.signature, earlier.signature)
      });
  }
  return {firsts: [...first.values()], again};
}

/** Rows that may repeat each other: of one employer with one title, or without employer. */
function bySame(rows: readonly RepeatRow[]): ReadonlyMap<string, readonly RepeatRow[]> {
  return groupBy(rows, ({employer_key, title, places}) =>
    employer_key === null ? "" : `${employer_key}\n${normalTitle(title, places)}`
  );
}

/** A posting with what it repeats: the first row that says the same, and the beginning of the chain of such rows. */
interface Told {
  readonly row: RepeatRow;
  readonly first: number;
  readonly similarity: number;
}

function repeatsAmong(rows: readonly RepeatRow[]): readonly Repeat[] {
  const signatures = rows.map((row) => row.signature);
  const earlier = rows[0]?.employer_key === null ? earlierIdentical(signatures) : earlierAlike(signatures);
  const told: Told[] = [];
  for (const [i, row] of rows.entries()) {
    const found = earlier[i] ?? null;
    const first = found === null ? i : (told[found.row]?.first ?? i);
    told.push({row, first, similarity: found?.similarity ?? 1});
  }
  return [...groupBy(told, ({first}) => first).values()].flatMap((group) =>
    group.length < 2 ? [] : repeatsOfText(group)
  );
}

/** The repeats among rows of one text, the original first. */
function repeatsOfText(group: readonly Told[]): readonly Repeat[] {
  const groupOf = placeGroups(group.map(({row}) => row.places));
  const places = [...groupBy(group, (_, i) => groupOf[i] ?? i).values()];
  const [original] = group;
  return places.flatMap(([first, ...later]) => {
    if (first === undefined || original === undefined) return [];
    const elsewhere = first === original ? [] : [repeat(first, original.row, "same-text-other-place")];
    return [...elsewhere, ...repeatsOfPlace(first.row, later)];
  });
}

function repeatsOfPlace(first: RepeatRow, later: readonly Told[]): readonly Repeat[] {
  const months = new Set([first.month]);
  return later.map((told) => {
    const {month} = told.row;
    const copy = months.has(month) || month === "unknown";
    months.add(month);
    return repeat(told, first, copy ? "copy" : "re-post");
  });
}

function repeat({row, similarity: alike}: Told, original: RepeatRow, kind: RepeatKind): Repeat {
  return {posting: row.id, repeat_of: original.id, kind, why: reason(row, alike, kind), similarity: alike};
}

function reason({employer_key}: RepeatRow, alike: number, kind: RepeatKind): string {
  const text = alike === 1 ? "same text" : "nearly the same text";
  const by = employer_key === null ? "" : ", employer and title";
  return kind === "same-text-other-place" ? `${text}${by}, other place` : `${text}${by}`;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T, i: number) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  items.forEach((item, i) => {
    const key = keyOf(item, i);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  });
  return groups;
}
