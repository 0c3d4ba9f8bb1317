import type {Stance} from "../../model/mention.ts";
import {stances} from "../../model/mention.ts";
import {type PartName, partNames} from "../../model/part.ts";
import {families, skillKinds} from "../../model/skill.ts";
import {gaps} from "../engine/gap.ts";
import type {Hit} from "../hit.ts";
import {inOneList} from "../lists.ts";
import type {Reading} from "../reading.ts";
import {shapeOf, shapes} from "./shape.ts";

/** What a feature may hold. */
export type Content =
  | "word"
  | "skill"
  | "alias"
  | "kind"
  | "family"
  | "part"
  | "stance"
  | "gap"
  | "shape"
  | "count"
  | "fit"
  | "ask";

/** One feature: its number and what its one or two values are. */
export interface Feature {
  readonly number: number;
  readonly values: readonly Content[];
}

/** Makes the features of one list, numbered in their order. */
export function featureMaker(): (...values: readonly Content[]) => Feature {
  let count = 0;
  return (...values) => ({number: count++, values});
}

const feature = featureMaker();

/** The features of a candidate's surroundings; a weight goes by name and values. Those of its form: `formFeatures`. */
export const features = {
  shape: feature("shape", "kind"),
  part: feature("part"),
  stance: feature("stance"),
  "part-kind": feature("part", "kind"),
  "ask-skill": feature("ask", "skill"),
  before: feature("word", "gap"),
  after: feature("word", "gap"),
  "before-word": feature("word"),
  "after-word": feature("word"),
  "before-2": feature("word"),
  "after-2": feature("word"),
  "before-skill": feature("word", "skill"),
  "after-skill": feature("word", "skill"),
  "before-kind": feature("word", "kind"),
  "after-kind": feature("word", "kind"),
  "before-shape": feature("shape", "gap"),
  "after-shape": feature("shape", "gap"),
  first: feature("word"),
  "near-before": feature("word"),
  "near-after": feature("word"),
  "gap-before": feature("gap"),
  "gap-after": feature("gap"),
  listed: feature("count", "kind"),
  heading: feature("count", "part"),
  "heading-kind": feature("count", "kind"),
  dense: feature("count"),
  fit: feature("fit"),
  "fit-skill": feature("fit", "skill"),
  trapped: feature("count", "shape"),
  doubt: feature("count", "kind"),
  "doubt-skill": feature("count", "skill"),
  employer: feature("kind")
};

/** How a candidate lies to what plain matching finds. */
export const fits = ["none", "same", "inside", "around"] as const;

/** Where a candidate stands, coarsely. */
export const asks = ["ask", "context", "title"] as const;

/** The line's edge, in place of a word. */
export const edge = -1;

/** One candidate and where it stands. */
export interface Candidacy {
  readonly hit: Hit;
  readonly part: PartName;
  readonly stance: Stance;
  /** The number of the first word of the employer's name; 0 when unknown. */
  readonly employer: number;
}

/** Takes a feature and the numbers of its values. */
export type Take = (feature: Feature, a: number, b: number) => void;

/** Gives every feature of a candidate to `take`. */
export function eachFeature(reading: Reading, candidacy: Candidacy, take: Take): void {
  ownFeatures(reading, candidacy, take);
  wordFeatures(reading, candidacy, take);
  placeFeatures(reading, candidacy, take);
}

function ownFeatures({text, tokens}: Reading, {hit, part, stance}: Candidacy, take: Take): void {
  const {form, from, to, doubtful} = hit;
  const {skill, kind} = form.numbers;
  const shape = shapeOf(text, tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);
  const doubt = doubtful ? 1 : 0;
  const where = partNumber.get(part) ?? 0;
  take(features.shape, shape, kind);
  take(features.part, where, 0);
  take(features.stance, stanceNumber.get(stance) ?? 0, 0);
  take(features["part-kind"], where, kind);
  take(features["ask-skill"], stance === "context" ? 1 : part === "title" ? 2 : 0, skill);
  take(features.trapped, form.needs.length > 0 || form.needsSkill ? 1 : 0, shape);
  take(features.doubt, doubt, kind);
  take(features["doubt-skill"], doubt, skill);
}

/** The numbers of parts and stances as values of features. */
export const partNumber = new Map<string, number>(partNames.map((name, i) => [name, i]));
/** See `partNumber`. */
export const stanceNumber = new Map<string, number>(stances.map((name, i) => [name, i]));

function wordFeatures({text, tokens, lines, lineAt}: Reading, {hit}: Candidacy, take: Take): void {
  const {from, to, form} = hit;
  const {skill, kind} = form.numbers;
  const line = lines[lineAt[from] ?? 0] ?? {from: 0, to: 0};
  const {word, gap, start, end, count} = tokens;
  const wordAt = (i: number) => (i < line.from || i >= line.to ? edge : (word[i] ?? 0));
  const before = wordAt(from - 1);
  const after = wordAt(to);
  const gapBefore = gap[from] ?? gaps.start;
  const gapAfter = to < count ? (gap[to] ?? gaps.start) : gaps.start;
  take(features.before, before, gapBefore);
  take(features.after, after, gapAfter);
  take(features["before-word"], before, 0);
  take(features["after-word"], after, 0);
  take(features["before-2"], wordAt(from - 2), 0);
  take(features["after-2"], wordAt(to + 1), 0);
  take(features["before-skill"], before, skill);
  take(features["after-skill"], after, skill);
  take(features["before-kind"], before, kind);
  take(features["after-kind"], after, kind);
  take(
    features["before-shape"],
    before === edge ? 0 : shapeOf(text, start[from - 1] ?? 0, end[from - 1] ?? 0),
    gapBefore
  );
  take(features["after-shape"], after === edge ? 0 : shapeOf(text, start[to] ?? 0, end[to] ?? 0), gapAfter);
  take(features["gap-before"], gapBefore, 0);
  take(features["gap-after"], gapAfter, 0);
  take(features.first, word[line.from] ?? 0, 0);
  for (let i = Math.max(line.from, from - 6); i < from; i++)
    if (word[i] !== 0) take(features["near-before"], word[i] ?? 0, 0);
  for (let i = to; i < Math.min(line.to, to + 5); i++) if (word[i] !== 0) take(features["near-after"], word[i] ?? 0, 0);
}

function placeFeatures(reading: Reading, {hit, part, employer}: Candidacy, take: Take): void {
  const {tokens, lines, lineAt} = reading;
  const {from, to, form} = hit;
  const {kind, skill} = form.numbers;
  const line = lines[lineAt[from] ?? 0];
  const heading = line?.heading === true ? 1 : 0;
  const fit = fitOf(reading, hit);
  take(features.listed, neighbours(reading, hit), kind);
  take(features.heading, heading, partNumber.get(part) ?? 0);
  take(features["heading-kind"], heading, kind);
  take(features.dense, line?.dense ?? 0, 0);
  take(features.fit, fit, 0);
  take(features["fit-skill"], fit, skill);
  if (employer !== 0 && tokens.word[from] === employer && to - from <= 2) take(features.employer, kind, 0);
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

/** How the values of a feature are written, by what they are; words, skills and aliases are written by the lens. */
export const contentNames: Readonly<Partial<Record<Content, readonly string[]>>> = {
  kind: skillKinds,
  family: families,
  part: partNames,
  stance: stances,
  gap: Object.keys(gaps),
  shape: shapes,
  count: ["0", "1", "2", "3", "4"],
  fit: fits,
  ask: asks
};
