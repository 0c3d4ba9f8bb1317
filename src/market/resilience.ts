import type {Point} from "../model/finding.ts";
import {bootstrap, type Spread} from "../stats/bootstrap.ts";
import {randomFrom} from "../stats/random.ts";
import {countedSql, namedSql} from "./counted.ts";
import {type Employer, employersOf, entrySums, summed, times} from "./employer-times.ts";
import {fallOf} from "./fall.ts";
import type {Ask, Measure, Row, Series} from "./measure.ts";
import {monthsOf, rounded, sharePoint} from "./points.ts";
import {type Bind, queryOf} from "./query.ts";
import {numberIn, wordIn} from "./row.ts";
import type {Where} from "./where.ts";

/** How postings held up while all postings fell. */
export const resilience: Measure = {
  name: "resilience",
  version: 1,
  title: "Held up in downturns",
  unit: "growth",
  counts: "postings of the three months ending at the trough (or at the end)",
  of: "postings of the three months ending at the peak before the deepest fall of all postings of the same sources",
  fewest: 30,
  stances: ["required", "preferred", "work"],
  subject: "skill-or-all",
  options: [],
  files: [],
  method:
    "the deepest fall of all postings, peak to trough, on means of three months; what these postings did from the same peak to the same trough and to the end; 95 % intervals by drawing employers with replacement, 1,000 times, the months of peak and trough held",
  caveats: ["margin-covers-chance-only", "panel-of-sources", "newest-month-preliminary"],
  rows: (ask) => ({cells: queryOf((bind) => cellsSql(ask, bind))}),
  estimate: ({cells = []}) => resilienceSeries(cells)
};

/** Postings by employer and month: all, those that are looked at (`own`), and the entry-level ones among them. */
function cellsSql(ask: Ask, bind: Bind): string {
  const all = countedSql({...ask, where: panelOf(ask.where)}, bind, ["p.seniority"]);
  const own = countedSql(ask, bind);
  const named = ask.skills.length === 0 ? "" : ` WHERE c.posting IN (${namedSql(ask, bind)})`;
  return `
    SELECT a.cluster, a.month, CAST(count(*) AS DOUBLE) AS n, CAST(count(o.posting) AS DOUBLE) AS own,
      CAST(count(CASE WHEN a.seniority IN ('intern', 'junior') THEN o.posting END) AS DOUBLE) AS entry
    FROM (${all}) a LEFT JOIN (SELECT c.posting FROM (${own}) c${named}) o ON o.posting = a.posting
    GROUP BY a.cluster, a.month ORDER BY a.cluster, a.month`;
}

/** The yardstick: the same sources, country and time, without the cut that is looked at. */
function panelOf({country, source, language, from, to}: Where): Where {
  return {
    ...(country === undefined ? {} : {country}),
    ...(source === undefined ? {} : {source}),
    ...(language === undefined ? {} : {language}),
    ...(from === undefined ? {} : {from}),
    ...(to === undefined ? {} : {to})
  };
}

function resilienceSeries(rows: readonly Row[]): readonly Series[] {
  const months = monthsOf(rows.map((row) => wordIn(row, "month") ?? "unknown"));
  const totals = new Map<string, number>();
  for (const row of rows) {
    const month = wordIn(row, "month") ?? "unknown";
    totals.set(month, (totals.get(month) ?? 0) + (numberIn(row, "n") ?? 0));
  }
  const fall = fallOf(months.map((month) => totals.get(month) ?? null));
  if ("why" in fall)
    return [{points: [{at: spanned(months, 0, months.length - 1), value: null, count: 0, base: 0, why: fall.why}]}];
  const last = months.length - 1;
  const employers = employersOf(
    rows,
    [fall.peak, fall.trough, last].map((end) => new Set(months.slice(end - 2, end + 1)))
  );
  const [down, since] = [spanned(months, fall.peak, fall.trough), spanned(months, fall.peak, last)];
  return [
    changeSeries("these postings in the fall", {employers, at: down, change: (sum) => sum.own[1] / sum.own[0] - 1}),
    changeSeries("all postings in the fall", {employers, at: down, change: (sum) => sum.all[1] / sum.all[0] - 1}),
    changeSeries("held up by", {
      employers,
      at: down,
      change: (sum) => sum.own[1] / sum.own[0] - sum.all[1] / sum.all[0]
    }),
    changeSeries("these postings since the peak", {
      employers,
      at: since,
      end: 2,
      change: (sum) => sum.own[2] / sum.own[0] - 1
    }),
    changeSeries("all postings since the peak", {
      employers,
      at: since,
      end: 2,
      change: (sum) => sum.all[2] / sum.all[0] - 1
    }),
    entrySeries(
      employers,
      [fall.peak, fall.trough, last].map((end) => months[end] ?? "unknown")
    )
  ];
}

function spanned(months: readonly string[], from: number, to: number): string {
  return `${months[from] ?? "unknown"}..${months[to] ?? "unknown"}`;
}

interface Change {
  readonly employers: readonly Employer[];
  readonly at: string;
  /** Which of the three times it ends at; the trough where not said. */
  readonly end?: 1 | 2;
  readonly change: (sum: Employer) => number;
}

function changeSeries(component: string, {employers, at, end = 1, change}: Change): Series {
  const sum = summed(employers);
  const whole = component.startsWith("all");
  const [base, count] = whole ? [sum.all[0], sum.all[end]] : [sum.own[0], sum.own[end]];
  return {
    about: {component},
    points: [changePoint(at, {base, count, value: change(sum), spread: spreadOf(employers, change)})]
  };
}

function spreadOf(employers: readonly Employer[], change: (sum: Employer) => number): Spread | null {
  const drawn = (sample: readonly Employer[]) => {
    const value = change(summed(sample));
    return Number.isFinite(value) ? value : null;
  };
  return bootstrap(employers, drawn, {random: randomFrom(1)});
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
function entrySeries(employers: readonly Employer[], ends: readonly string[]): Series {
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
