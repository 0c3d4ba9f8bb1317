import type {Point} from "../model/finding.ts";
import {type Spread, spreadOver} from "../stats/bootstrap.ts";
import {randomFrom} from "../stats/random.ts";
import type {CaveatCode} from "./caveats.ts";
import {employerCounts} from "./employer-counts.ts";
import {
  type Employers,
  employersOf,
  entrySums,
  type Posted,
  sampledEmployers,
  summed,
  times
} from "./employer-times.ts";
import {fallOf} from "./fall.ts";
import type {Measure, Row, Series} from "./measure.ts";
import {seasonFree} from "./monthly-season.ts";
import {fixedPanel, panelCaveats, type ReadMonths, readMonths, sourceMonths} from "./panel.ts";
import {monthsOf, rounded, sharePoint} from "./points.ts";
import {listIn, wordIn} from "./row.ts";

/** How postings held up while all postings fell. */
export const resilience: Measure = {
  name: "resilience",
  version: 2,
  title: "Held up in downturns",
  unit: "growth",
  counts: "postings of the three months ending at the trough (or at the end)",
  of: "postings of the three months ending at the peak before the deepest fall of all postings, from sources that were read throughout",
  fewest: 30,
  stances: ["required", "preferred", "work"],
  subject: "skill-or-all",
  options: [],
  files: [],
  method:
    "the deepest fall of all postings of the sources that were read throughout, peak to trough, on means of three months, the season taken out of all postings (see postings-index) and by the same factors out of these; what these postings did from the same peak to the same trough and to the end; 95 % intervals by drawing employers with replacement (more than 2,000 of them in 2,000 groups of chance), 1,000 times, the months of peak and trough held",
  caveats: ["margin-covers-chance-only", "newest-month-preliminary"],
  rows: (ask) => ({cells: employerCounts(ask), read: sourceMonths(ask)}),
  estimate: ({cells = [], read = []}) => onPanel(cells, readMonths(read))
};

/** A source that is added or lost is no rise and no fall: only those that were read throughout are looked at. */
function onPanel(cells: readonly Row[], read: ReadMonths): readonly Series[] {
  const months = monthsOf(cells.map((row) => wordIn(row, "month") ?? "unknown"));
  const panel = fixedPanel(read, [months]);
  const caveats = panelCaveats(panel);
  if (panel.kept.size === 0 && months.length > 0) {
    const sources = new Set(cells.map((row) => wordIn(row, "source")));
    const why = `no source was read throughout; name a shorter time${sources.size > 1 ? " or a source" : ""}`;
    const at = spanned(months, 0, months.length - 1);
    return [{points: [{at, value: null, count: 0, base: 0, why}], caveats}];
  }
  const kept = cells.filter((row) => panel.kept.has(wordIn(row, "source") ?? ""));
  return resilienceSeries(kept).map((series) => ({...series, caveats: [...(series.caveats ?? []), ...caveats]}));
}

function resilienceSeries(rows: readonly Row[]): readonly Series[] {
  const months = monthsOf(rows.map((row) => wordIn(row, "month") ?? "unknown"));
  const counts = monthTotals(rows, months);
  const {values, adjusted} = seasonFree(counts);
  const fall = fallOf(values);
  if ("why" in fall)
    return [{points: [{at: spanned(months, 0, months.length - 1), value: null, count: 0, base: 0, why: fall.why}]}];
  const ends = [fall.peak, fall.trough, values.findLastIndex((_, i) => i >= 2 && quarterOf(values, i) > 0)];
  const employers = employersOf(
    rows,
    ends.map((end) => new Set(months.slice(end - 2, end + 1)))
  );
  const [still = 1, low = 1, now = 1] = ends.map((end) => quarterOf(values, end) / quarterOf(counts, end));
  const caveats: readonly CaveatCode[] = adjusted ? [] : ["season-not-taken-out"];
  const samples = sampledEmployers(employers, randomFrom(1));
  const sum = summed(employers);
  const down = {
    sum,
    samples,
    caveats,
    at: spanned(months, fall.peak, fall.trough),
    end: 1,
    season: low / still
  } as const;
  const since = {
    sum,
    samples,
    caveats,
    at: spanned(months, fall.peak, ends[2] ?? -1),
    end: 2,
    season: now / still
  } as const;
  return [
    changeSeries("these postings in the fall", down),
    changeSeries("all postings in the fall", down),
    changeSeries("held up by", down),
    changeSeries("these postings since the peak", since),
    changeSeries("all postings since the peak", since),
    entrySeries(
      employers,
      ends.map((end) => months[end] ?? "unknown")
    )
  ];
}

/** All postings of each month; null where none was read. */
function monthTotals(rows: readonly Row[], months: readonly string[]): readonly (number | null)[] {
  const totals = new Map<string, number>();
  for (const row of rows) {
    const month = wordIn(row, "month") ?? "unknown";
    const sum = listIn(row, "n").reduce<number>((all, n) => all + Number(n), 0);
    totals.set(month, (totals.get(month) ?? 0) + sum);
  }
  return months.map((month) => totals.get(month) ?? null);
}

/** The sum of the three months that end at a place; 0 when one of them is missing. */
function quarterOf(values: readonly (number | null)[], end: number): number {
  const own = values.slice(end - 2, end + 1).flatMap((value) => value ?? []);
  return own.length < 3 ? 0 : own.reduce((a, b) => a + b, 0);
}

function spanned(months: readonly string[], from: number, to: number): string {
  return `${months[from] ?? "unknown"}..${months[to] ?? "unknown"}`;
}

interface Change {
  /** All employers together. */
  readonly sum: Posted;
  /** The sums of employers drawn with replacement, the same for every component. */
  readonly samples: readonly Posted[];
  readonly caveats: readonly CaveatCode[];
  readonly at: string;
  /** Which of the three times it ends at. */
  readonly end: 1 | 2;
  /** How much more the season of all postings gives at the peak than at the end. */
  readonly season: number;
}

function changeSeries(component: string, {sum, samples, caveats, at, end, season}: Change): Series {
  const change = ({all, own}: Posted) => {
    if (component === "held up by") return season * (own[end] / own[0] - all[end] / all[0]);
    return season * (component.startsWith("all") ? all[end] / all[0] : own[end] / own[0]) - 1;
  };
  const [base, count] = component.startsWith("all") ? [sum.all[0], sum.all[end]] : [sum.own[0], sum.own[end]];
  const point = changePoint(at, {base, count, value: change(sum), spread: spreadOf(samples, change)});
  return {about: {component}, caveats, points: [point]};
}

function spreadOf(samples: readonly Posted[], change: (sum: Posted) => number): Spread | null {
  const values = samples.map(change);
  return spreadOver(values.map((value) => (Number.isFinite(value) ? value : null)));
}

interface Told {
  readonly base: number;
  readonly count: number;
  readonly value: number;
  readonly spread: Spread | null;
}

function changePoint(at: string, {base, count, value, spread}: Told): Point {
  if (base < resilience.fewest) return {at, value: null, count, base, why: "too few postings at the peak"};
  if (spread === null) return {at, value: rounded(value), low: null, high: null, count, base, why: "one employer only"};
  return {at, value: rounded(value), low: rounded(spread.low), high: rounded(spread.high), count, base};
}

/** The share of entry-level ads among these postings, at the three times. */
function entrySeries(employers: Employers, ends: readonly string[]): Series {
  const at = times.map((i) => sharePoint(ends[i] ?? "unknown", entrySums(employers, i), resilience.fewest));
  const points = at.filter((point, i) => at.findIndex((other) => other.at === point.at) === i);
  return {
    about: {component: "entry-level ads among these"},
    unit: "share",
    counts: "of these, postings for interns and juniors",
    of: "these postings in the three months ending at the peak, at the trough, at the end",
    points
  };
}
