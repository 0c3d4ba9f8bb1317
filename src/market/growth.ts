import type {Point} from "../model/finding.ts";
import {monthAt, monthIndex} from "../model/period.ts";
import {benjaminiYekutieli} from "../stats/benjamini-yekutieli.ts";
import {normalBelow} from "../stats/normal.ts";
import {type Estimate, type Pooled, partialPooling} from "../stats/partial-pooling.ts";
import {type RankSet, rankSets} from "../stats/rank-sets.ts";
import {addCross, type CrossSums, crossRow, crossSums, crossSumsBySkill} from "./cross-sums.ts";
import {groupBy} from "./group-by.ts";
import type {Ask, Measure, Queries, Row, Series, Tables} from "./measure.ts";
import {addSums, fixedPanel, type Panel, panelCaveats, type ReadMonths, readMonths, sourceMonths} from "./panel.ts";
import {lengthOf, perOption} from "./per.ts";
import {rounded} from "./points.ts";
import {numberIn, wordIn} from "./row.ts";
import {logShareRatio, type TwoShares} from "./share-ratio.ts";
import {type StretchSums, stretchLabel, stretchRow, stretchSums, stretchSumsBySkill} from "./stretch-sums.ts";

/** Fewer postings that ask for the skill in the earlier time tell no growth. */
const fewestBefore = 10;
const mostRanked = 200;
const z95 = 1.959964;

/** By how much the share of postings that ask for a skill is higher or lower than a year before. */
export const growth: Measure = {
  name: "growth",
  version: 1,
  title: "Growth of a skill's share in a year",
  unit: "growth",
  counts: "postings that ask for the skill in the later time",
  of: "postings of the later time, from sources that were read in both times",
  fewest: 30,
  stances: ["required", "preferred", "work"],
  subject: "skill",
  options: [perOption("year")],
  files: [],
  method:
    "the share of a time against that of a year before, in the same sources; at least 10 postings that ask for it before; 95 % interval of the ratio on the effective numbers of postings, clustered by employer. Of many skills: grew or fell under false discovery control (Benjamini and Yekutieli, 5 %), sorted by the lower bound, with the growth drawn towards the mean of all and the ranks that are not ruled out (Mogstad and others, with Holm's correction)",
  caveats: ["margin-covers-chance-only", "newest-month-preliminary"],
  rows: growthRows,
  estimate: growthSeries
};

function growthRows(ask: Ask): Queries {
  const length = monthsIn(ask);
  const sources = sourceMonths(ask);
  const apart = 12 / length;
  if (ask.skills.length > 0) return {sources, sums: stretchSums(ask, {length}), cross: crossSums(ask, {length}, apart)};
  const newest = {length, only: [0, apart]};
  return {
    sources,
    bases: stretchSums(ask, newest),
    skills: stretchSumsBySkill(ask, newest),
    crosses: crossSumsBySkill(ask, newest, apart)
  };
}

function growthSeries(tables: Tables, ask: Ask): readonly Series[] {
  const {sources = [], sums = [], cross = [], bases = [], skills = [], crosses = []} = tables;
  const comparing = {read: readMonths(sources), length: monthsIn(ask)};
  if (ask.skills.length > 0) {
    const found = comparisons({sums: sums.map(stretchRow), cross: crossOf(cross)}, comparing);
    const last = found.at(-1);
    return [
      {
        points: found.map(({point}) => point),
        ...(last === undefined ? {} : {caveats: panelCaveats(last.panel), state: stateOf(last.point)})
      }
    ];
  }
  const together = groupBy(crosses, (row) => wordIn(row, "skill"));
  const all = crossOf(together.get(null) ?? []);
  const newest = [...bySkill(skills, bases.map(stretchRow))].flatMap(([skill, own]) => {
    const crossed = withBase(crossOf(together.get(skill) ?? []), all);
    return comparisons({sums: own, cross: crossed}, {...comparing, most: 1}).map((found) => ({skill, ...found}));
  });
  return ranked(newest);
}

/** Products by stretch and source. */
type Crossed = ReadonlyMap<string, CrossSums>;

const place = ({stretch, source}: {readonly stretch: number; readonly source: string}) => `${stretch} ${source}`;

function crossOf(rows: readonly Row[]): Crossed {
  return new Map(
    rows.map((row) => [
      place({stretch: numberIn(row, "stretch") ?? 0, source: wordIn(row, "source") ?? ""}),
      crossRow(row)
    ])
  );
}

function withBase(own: Crossed, all: Crossed): Crossed {
  const none = {kk: 0, kn: 0, nk: 0};
  return new Map([...all].map(([key, {nn}]) => [key, {...(own.get(key) ?? none), nn}]));
}

/** Times are counted back from the newest month, so that each is whole and stands a year after one of the same months. */
function monthsIn({options}: Ask): number {
  return {month: 1, quarter: 3, year: 12}[lengthOf(options["per"] ?? "year")];
}

/** The growth of one time over that of a year before. */
interface Comparison {
  readonly point: Point;
  readonly panel: Panel;
  /** The log of the ratio of shares, and its variance; null where no value is given. */
  readonly ratio: Estimate | null;
}

interface Comparing {
  readonly read: ReadMonths;
  readonly length: number;
  /** Only so many, the newest. */
  readonly most?: number;
}

interface Summed {
  readonly sums: readonly StretchSums[];
  readonly cross: Crossed;
}

/** The oldest first; one at least, so that it can say why there is none. */
function comparisons({sums, cross}: Summed, {read, length, most = 600}: Comparing): readonly Comparison[] {
  const newest = sums[0]?.newest;
  if (newest === undefined) return [];
  const byStretch = groupBy(sums, ({stretch}) => stretch);
  const apart = 12 / length;
  const count = Math.min(most, Math.max(1, Math.max(...byStretch.keys()) - apart + 1));
  return Array.from({length: count}, (_, stretch) => {
    const times = [stretch, stretch + apart].map((at) => monthsOfStretch(at, newest, length));
    const panel = fixedPanel(read, times);
    const kept = (at: number) => addSums((byStretch.get(at) ?? []).filter(({source}) => panel.kept.has(source)));
    const shares = {
      now: kept(stretch),
      before: kept(stretch + apart),
      cross: addCross([...panel.kept].flatMap((source) => cross.get(place({stretch, source})) ?? []))
    };
    const older = byStretch.has(stretch + apart);
    return {panel, ...compared(stretchLabel({stretch, newest}, length), shares, older)};
  }).reverse();
}

function monthsOfStretch(stretch: number, newest: string, length: number): readonly string[] {
  const last = monthIndex(newest) - stretch * length;
  return Array.from({length}, (_, i) => monthAt(last - i));
}

function compared(at: string, shares: TwoShares, older: boolean): Pick<Comparison, "point" | "ratio"> {
  const {now, before} = shares;
  const why = older ? whyNot(shares) : "too short: nothing was read a year before";
  const ratio = logShareRatio(shares);
  if (why !== null || ratio === null)
    return {point: {at, value: null, count: now.k, base: now.n, why: why ?? "too few"}, ratio: null};
  const half = z95 * Math.sqrt(ratio.variance);
  const point = {
    at,
    value: rounded(now.k / now.n / (before.k / before.n) - 1),
    low: now.k === 0 ? -1 : rounded(Math.exp(ratio.value - half) - 1),
    high: rounded(Math.exp(ratio.value + half) - 1),
    count: now.k,
    base: now.n
  };
  return {point, ratio};
}

function whyNot({now, before}: TwoShares): string | null {
  if (now.n === 0 || before.n === 0) return "no source was read throughout this time and the year before";
  if (now.n < growth.fewest || before.n < growth.fewest) return "too few";
  if (before.k < fewestBefore) return `too few a year before: ${before.k} postings ask for it`;
  return now.clusters < 2 || before.clusters < 2 ? "one employer only" : null;
}

function stateOf(point: Point): string {
  if (point.value === null || point.low === null || point.high === null) return "cannot tell";
  return point.low > 0 ? "grew" : point.high < 0 ? "fell" : "cannot tell";
}

/** Many skills at once: under false discovery control, drawn together, with rank sets; the highest lower bound first. */
function ranked(found: readonly (Comparison & {readonly skill: string})[]): readonly Series[] {
  const known = found.flatMap(({ratio, ...own}) => (ratio === null ? [] : [{...own, ratio}]));
  const q = benjaminiYekutieli(
    known.map(({ratio}) => 2 * normalBelow(-Math.abs(ratio.value) / Math.sqrt(ratio.variance)))
  );
  const pooled = partialPooling(known.map(({ratio}) => ratio))?.pooled ?? [];
  const order = [...known.keys()].sort((a, b) => (known[b]?.point.count ?? 0) - (known[a]?.point.count ?? 0));
  const top = order.slice(0, mostRanked);
  const ranks = rankSets(top.flatMap((i) => known[i]?.ratio ?? []));
  const rankOf = new Map(top.map((i, at) => [i, ranks[at]]));
  const series = known.map(({skill, point, panel}, i) => ({
    about: {skill},
    points: [point],
    caveats: panelCaveats(panel),
    state: (q[i] ?? 1) <= 0.05 ? stateOf(point) : "cannot tell",
    beside: besideOf(q[i] ?? 1, pooled[i], rankOf.get(i))
  }));
  return series.sort((a, b) => lowOf(b) - lowOf(a) || (a.about.skill < b.about.skill ? -1 : 1));
}

function besideOf(
  q: number,
  pooled: Pooled | undefined,
  rank: RankSet | undefined
): Readonly<Record<string, number | null>> {
  return {
    q: rounded(q),
    "drawn to the mean": pooled === undefined ? null : rounded(Math.exp(pooled.value) - 1),
    "best rank": rank?.best ?? null,
    "worst rank": rank?.worst ?? null
  };
}

function lowOf({points}: Series): number {
  return points[0]?.value === null ? -Infinity : (points[0]?.low ?? -Infinity);
}

/** The sums of each skill, 0 in the stretches and sources where it is not named. */
function bySkill(rows: readonly Row[], bases: readonly StretchSums[]): ReadonlyMap<string, readonly StretchSums[]> {
  const named = groupBy(rows, (row) => wordIn(row, "skill") ?? "");
  return new Map(
    [...named].map(([skill, own]) => {
      const found = new Map(own.map(stretchRow).map((sums) => [place(sums), sums]));
      return [skill, bases.map((base) => found.get(place(base)) ?? {...base, k: 0, kk: 0, kn: 0})];
    })
  );
}
