import type {Point} from "../model/finding.ts";
import {monthAt, monthIndex, monthsBetween} from "../model/period.ts";
import {benjaminiYekutieli} from "../stats/benjamini-yekutieli.ts";
import type {ClusterSums} from "../stats/clustered-share.ts";
import {groupBy} from "./group-by.ts";
import type {Ask, Measure, Queries, Series, Tables} from "./measure.ts";
import {addSums, fixedPanel, type Panel, panelCaveats, type ReadMonths, readingOf} from "./panel.ts";
import {rounded} from "./points.ts";
import {wordIn} from "./row.ts";
import {type Slope, slopeOf} from "./slope.ts";
import {monthsRead, type SourceSums, sourceRow, sourceSums, sourceSumsBySkill} from "./source-sums.ts";

const longest = 36;
const shortest = 24;
/** Fewer postings that ask for the skill tell no direction. */
const fewestNaming = 50;

/** Whether a skill is asked for more and more, less and less, or neither. */
export const momentum: Measure = {
  name: "momentum",
  version: 1,
  title: "Momentum of a skill",
  unit: "log-odds-a-year",
  counts: "postings of the months looked at that ask for the skill",
  of: "postings of the newest 36 months, from sources that were read throughout",
  fewest: 720,
  stances: ["required", "preferred", "work"],
  subject: "skill",
  together: true,
  options: [],
  files: [],
  method:
    "slope of the log-odds of the monthly share over the newest 36 months (all there are from 24 on), beside a yearly and a half-yearly wave; the margin is the wider of two, one robust to months that depend on each other (Newey and West) and one for the bursts of employers; warming or cooling where it stays off 0 when all skills with 50 postings are tested together under false discovery control (Benjamini and Yekutieli, 5 %), else steady",
  caveats: ["margin-covers-chance-only", "newest-month-preliminary"],
  rows: momentumRows,
  estimate: momentumSeries
};

function momentumRows(ask: Ask): Queries {
  const [given] = ask.skills;
  // A skill that is itself named too seldom is not tested, so that the others tell nothing of it.
  const part = {
    months: longest,
    fewest: fewestNaming,
    ...(ask.skills.length === 1 && given !== undefined ? {given} : {})
  };
  const all = {
    read: sourceSums({...readingOf(ask), skills: []}),
    bases: sourceSums({...ask, skills: []}),
    skills: sourceSumsBySkill(ask, part)
  };
  return ask.skills.length > 0 ? {...all, sums: sourceSums(ask)} : all;
}

function momentumSeries({read = [], bases = [], skills = [], sums = []}: Tables, ask: Ask): readonly Series[] {
  const base = bases.map(sourceRow).filter(({month}) => month !== "unknown");
  const window = windowOf(base, monthsRead(read.map(sourceRow)));
  if (window === null) return ask.skills.length === 0 ? [] : [{points: []}];
  const [first] = ask.skills;
  const own = first === undefined ? null : seenIn(window, sums.map(sourceRow));
  const found = new Map<string, Seen>();
  for (const [skill, rows] of groupBy(skills, (row) => wordIn(row, "skill") ?? ""))
    found.set(
      skill,
      own !== null && skill === first && ask.skills.length === 1 ? own : seenIn(window, rows.map(sourceRow))
    );
  const tested = new Set([...found.values(), ...(own === null ? [] : [own])]);
  const q = discoveries([...tested]);
  if (own !== null) return [seriesOf(own, window, q)];
  return [...found]
    .filter(([, {slope}]) => slope !== null)
    .map(([skill, seen]) => ({about: {skill}, ...seriesOf(seen, window, q)}))
    .sort((a, b) => lowOf(b) - lowOf(a));
}

/** The months that are looked at, and what was read in them. */
interface Window {
  readonly months: readonly string[];
  readonly panel: Panel;
  /** In how many of the months any source was read. */
  readonly read: number;
  /** Sums of the panel in each month; of no skill. */
  readonly bases: readonly ClusterSums[];
}

const nothing: ClusterSums = {k: 0, n: 0, kk: 0, kn: 0, nn: 0, clusters: 0};

function windowOf(base: readonly SourceSums[], sources: ReadMonths): Window | null {
  const read = base.flatMap(({month, n}) => (n > 0 ? [month] : [])).sort();
  const [first, last] = [read[0], read.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = Math.max(monthIndex(first), monthIndex(last) - longest + 1);
  const months = monthsBetween(monthAt(start), last);
  const panel = fixedPanel(sources, [months]);
  const byMonth = groupBy(
    base.filter(({source}) => panel.kept.has(source)),
    ({month}) => month
  );
  const inside = new Set(read.filter((month) => month >= (months[0] ?? "")));
  return {months, panel, read: inside.size, bases: months.map((month) => addSums(byMonth.get(month) ?? []))};
}

/** What the window says of one skill. */
interface Seen {
  readonly months: readonly ClusterSums[];
  readonly total: ClusterSums;
  readonly why: string | null;
  readonly slope: Slope | null;
}

function seenIn({months, panel, read, bases}: Window, rows: readonly SourceSums[]): Seen {
  const byMonth = groupBy(
    rows.filter(({source}) => panel.kept.has(source)),
    ({month}) => month
  );
  const own = months.map((month, i) => {
    const {k, kk, kn} = addSums(byMonth.get(month) ?? []);
    return {...(bases[i] ?? nothing), k, kk, kn};
  });
  const total = addSums(own);
  const why = read < shortest ? tooShort(read) : whyNot(own, total);
  const slope = why === null ? slopeOf(own) : null;
  return {
    months: own,
    total,
    why: why ?? (slope === null ? "no slope can be told: it is in all or hardly any" : null),
    slope
  };
}

function whyNot(months: readonly ClusterSums[], {k, n, clusters}: ClusterSums): string | null {
  const read = months.filter((month) => month.n > 0).length;
  if (n === 0) return "no source was read throughout";
  if (read < shortest) return tooShort(read);
  if (n < momentum.fewest) return "too few";
  if (k < fewestNaming) return `too few postings ask for it: ${k}; at least ${fewestNaming} are needed`;
  return clusters <= read ? "one employer only" : null;
}

function tooShort(months: number): string {
  return `too short: ${months} ${months === 1 ? "month" : "months"}; at least ${shortest} are needed, ${shortest - months} more`;
}

/** The false discovery rate of each of those that were tested, whatever their dependence. */
function discoveries(tested: readonly Seen[]): ReadonlyMap<Seen, number> {
  const known = tested.filter(({slope}) => slope !== null);
  const q = benjaminiYekutieli(known.map(({slope}) => slope?.p ?? 1));
  return new Map(known.map((seen, i) => [seen, q[i] ?? 1]));
}

function seriesOf(seen: Seen, window: Window, found: ReadonlyMap<Seen, number>): Series {
  const q = found.get(seen) ?? null;
  const gaps = window.bases.filter(({n}) => n === 0).length;
  return {
    points: [pointOf(seen, window.months)],
    state: stateOf(seen, q),
    beside: {q: q === null ? null : rounded(q), months: window.bases.length - gaps},
    caveats: [...panelCaveats(window.panel), ...(gaps === 0 ? [] : ["months-missing"])]
  };
}

function pointOf({total: {k, n}, why, slope}: Seen, months: readonly string[]): Point {
  const at = `${months[0]}..${months.at(-1)}`;
  if (slope === null) return {at, value: null, count: k, base: n, why: why ?? "too few"};
  return {at, value: rounded(slope.value), low: rounded(slope.low), high: rounded(slope.high), count: k, base: n};
}

function stateOf({slope, why}: Seen, q: number | null): string {
  if (slope === null) return why?.startsWith("too short") === true ? "too short" : "cannot tell";
  if (q === null || q > 0.05) return "steady";
  return slope.low > 0 ? "warming" : slope.high < 0 ? "cooling" : "steady";
}

function lowOf({points: [point]}: Series): number {
  return point === undefined || point.value === null ? -Infinity : (point.low ?? -Infinity);
}
