import {gaps} from "../engine/gap.ts";
import type {Reading} from "../reading.ts";
import {type Candidacy, edge, featureMaker, partNumber, stanceNumber, type Take} from "./features.ts";

const feature = featureMaker();

/** What may speak for a stance; `rule` is the stance that the part and the sentence's words give. */
export const stanceFeatures = {
  bias: feature(),
  rule: feature("stance"),
  "part-rule": feature("part", "stance"),
  part: feature("part"),
  kind: feature("kind"),
  family: feature("family"),
  skill: feature("skill"),
  "part-kind": feature("part", "kind"),
  before: feature("word", "gap"),
  "before-rule": feature("word", "stance"),
  after: feature("word", "gap"),
  first: feature("word"),
  "first-rule": feature("word", "stance"),
  near: feature("word"),
  "near-rule": feature("word", "stance"),
  "near-after": feature("word"),
  heading: feature("count", "part"),
  dense: feature("count"),
  third: feature("count", "stance")
};

const reach = 8;

/** Gives every feature of how a candidate is asked for to `take`. */
export function eachStanceFeature(reading: Reading, candidacy: Candidacy, take: Take): void {
  const {tokens, lines, lineAt} = reading;
  const {hit, part, stance} = candidacy;
  const {from, to, form} = hit;
  const {skill, kind, family} = form.numbers;
  const {word, gap, count} = tokens;
  const line = lines[lineAt[from] ?? 0];
  const [lineFrom, lineTo] = [line?.from ?? 0, line?.to ?? count];
  const where = partNumber.get(part) ?? 0;
  const rule = stanceNumber.get(stance) ?? 0;
  const before = from > lineFrom ? (word[from - 1] ?? 0) : edge;
  const after = to < lineTo ? (word[to] ?? 0) : edge;
  const first = word[lineFrom] ?? 0;
  const is = stanceFeatures;
  take(is.bias, 0, 0);
  take(is.rule, rule, 0);
  take(is["part-rule"], where, rule);
  take(is.part, where, 0);
  take(is.kind, kind, 0);
  take(is.family, family, 0);
  take(is.skill, skill, 0);
  take(is["part-kind"], where, kind);
  take(is.before, before, gap[from] ?? gaps.start);
  take(is["before-rule"], before, rule);
  take(is.after, after, to < count ? (gap[to] ?? gaps.start) : gaps.start);
  take(is.first, first, 0);
  take(is["first-rule"], first, rule);
  for (let i = Math.max(lineFrom, from - reach); i < from; i++) {
    const near = word[i] ?? 0;
    if (near === 0) continue;
    take(is.near, near, 0);
    take(is["near-rule"], near, rule);
  }
  for (let i = to; i < Math.min(lineTo, to + reach); i++) if (word[i] !== 0) take(is["near-after"], word[i] ?? 0, 0);
  take(is.heading, line?.heading === true ? 1 : 0, where);
  take(is.dense, line?.dense ?? 0, 0);
  take(is.third, Math.min(2, Math.floor((3 * from) / Math.max(1, count))), rule);
}
