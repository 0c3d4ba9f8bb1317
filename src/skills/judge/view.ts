import {type Stance, stances} from "../../model/mention.ts";
import {type PartName, partNames} from "../../model/part.ts";
import {gaps} from "../engine/gap.ts";
import {familyOf, formMarks, kindOf, marksOf, skillOf} from "../forms.ts";
import type {Hit} from "../hit.ts";
import {inOneList} from "../lists.ts";
import {type Reading, shapeAt} from "../reading.ts";
import {type Content, edge} from "./contents.ts";
import {shapeOf} from "./shape.ts";

/** One candidate and where it stands. */
export interface Candidacy {
  readonly hit: Hit;
  readonly part: PartName;
  readonly stance: Stance;
  /** The number of the first word of the employer's name; 0 when unknown. */
  readonly employer: number;
}

/** What is looked at of a candidate, each with its place among the numbers of a view. */
export const at = {
  /** Always 0. */
  one: 0,
  skill: 1,
  kind: 2,
  family: 3,
  shape: 4,
  part: 5,
  stance: 6,
  ask: 7,
  trapped: 8,
  doubt: 9,
  before: 10,
  after: 11,
  "before-2": 12,
  "after-2": 13,
  first: 14,
  "gap-before": 15,
  "gap-after": 16,
  "shape-before": 17,
  "shape-after": 18,
  listed: 19,
  heading: 20,
  dense: 21,
  third: 22,
  fit: 23,
  /** The kind of a skill that is named as the employer is; else `edge`. */
  employer: 24,
  /** Words of the line before and behind the candidate: not one number but those of the tokens. */
  "near-before": 25,
  "near-after": 26
} as const;
/** The name of one of them. */
export type Field = keyof typeof at;

/** What the number of each stands for. */
export const contents: Readonly<Record<Field, Content>> = {
  one: "one",
  skill: "skill",
  kind: "kind",
  family: "family",
  shape: "shape",
  part: "part",
  stance: "stance",
  ask: "ask",
  trapped: "count",
  doubt: "count",
  before: "word",
  after: "word",
  "before-2": "word",
  "after-2": "word",
  first: "word",
  "gap-before": "gap",
  "gap-after": "gap",
  "shape-before": "shape",
  "shape-after": "shape",
  listed: "count",
  heading: "count",
  dense: "count",
  third: "count",
  fit: "fit",
  employer: "kind",
  "near-before": "word",
  "near-after": "word"
};

/** Whether a field is not one number but those of several words. */
export function isNear(field: Field): field is "near-before" | "near-after" {
  return field === "near-before" || field === "near-after";
}

/** A candidate as numbers, and the tokens [from, to) of it in those [lineFrom, lineTo) of its line. */
export interface View {
  readonly values: Int32Array;
  word: Int32Array;
  from: number;
  to: number;
  lineFrom: number;
  lineTo: number;
}

/** A view to be used for one candidate after another. */
export function emptyView(): View {
  return {
    values: new Int32Array(Object.keys(at).length),
    word: new Int32Array(0),
    from: 0,
    to: 0,
    lineFrom: 0,
    lineTo: 0
  };
}

/** Looks at a candidate. */
export function lookAt(view: View, reading: Reading, candidacy: Candidacy): void {
  const {hit} = candidacy;
  const {word, count} = reading.tokens;
  const line = reading.lines[reading.lineAt[hit.from] ?? 0];
  view.word = word;
  view.from = hit.from;
  view.to = hit.to;
  view.lineFrom = line?.from ?? 0;
  view.lineTo = line?.to ?? count;
  seeItself(view, reading, candidacy);
  seeWords(view, reading);
  seePlace(view, reading, candidacy);
}

function seeItself({values}: View, reading: Reading, {hit, part, stance}: Candidacy): void {
  const {form, from, to, doubtful} = hit;
  const {tokens, forms} = reading;
  const marks = marksOf(forms, form);
  values[at.skill] = skillOf(forms, form);
  values[at.kind] = kindOf(marks);
  values[at.family] = familyOf(marks);
  values[at.shape] =
    to === from + 1 ? shapeAt(reading, from) : shapeOf(tokens.units, tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);
  values[at.part] = partNames.indexOf(part);
  values[at.stance] = stances.indexOf(stance);
  values[at.ask] = stance === "context" ? 1 : part === "title" ? 2 : 0;
  values[at.trapped] = (marks & needy) !== 0 ? 1 : 0;
  values[at.doubt] = doubtful ? 1 : 0;
}

const needy = formMarks.needs | formMarks.needsSkill;

function seeWords(view: View, reading: Reading): void {
  const {values, from, to, lineFrom, lineTo} = view;
  const {word, gap, count} = reading.tokens;
  values[at.before] = from > lineFrom ? (word[from - 1] ?? 0) : edge;
  values[at.after] = to < lineTo ? (word[to] ?? 0) : edge;
  values[at["before-2"]] = from - 1 > lineFrom ? (word[from - 2] ?? 0) : edge;
  values[at["after-2"]] = to + 1 < lineTo ? (word[to + 1] ?? 0) : edge;
  values[at.first] = word[lineFrom] ?? 0;
  values[at["gap-before"]] = gap[from] ?? gaps.start;
  values[at["gap-after"]] = to < count ? (gap[to] ?? gaps.start) : gaps.start;
  values[at["shape-before"]] = from > lineFrom ? shapeAt(reading, from - 1) : 0;
  values[at["shape-after"]] = to < lineTo ? shapeAt(reading, to) : 0;
}

function seePlace({values}: View, reading: Reading, {hit, employer}: Candidacy): void {
  const {tokens, lines, lineAt} = reading;
  const {from, to} = hit;
  const line = lines[lineAt[from] ?? 0];
  values[at.listed] = neighbours(reading, hit);
  values[at.heading] = line?.heading === true ? 1 : 0;
  values[at.dense] = line?.dense ?? 0;
  values[at.third] = Math.min(2, Math.floor((3 * from) / Math.max(1, tokens.count)));
  values[at.fit] = fitOf(reading, hit);
  const named = employer !== 0 && tokens.word[from] === employer && to - from <= 2;
  values[at.employer] = named ? (values[at.kind] ?? edge) : edge;
}

function fitOf({plain, hitAt}: Reading, {from, to}: Hit): number {
  for (let i = from; i < to; i++) {
    const over = plain[(hitAt[i] ?? 0) - 1];
    if (over === undefined) continue;
    if (over.from === from && over.to === to) return 1;
    return over.to - over.from > to - from ? 2 : 3;
  }
  return 0;
}

/** On how many sides a hit of plain matching stands beside this one in a list. */
function neighbours({tokens, hitAt}: Reading, {from, to}: Hit): number {
  let sides = 0;
  for (let between = 0; between < 2; between++) {
    if ((hitAt[from - between - 1] ?? 0) > 0 && inOneList(from - between, from, tokens)) sides++;
    if ((hitAt[to + between] ?? 0) > 0 && inOneList(to, to + between, tokens)) sides++;
  }
  return Math.min(2, sides);
}
