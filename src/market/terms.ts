import {chainedShare, sourceCaveats} from "./chain.ts";
import {countedSql, namedSql} from "./counted.ts";
import type {Ask, Measure, Row, Series} from "./measure.ts";
import {clusterSums} from "./month-sums.ts";
import {readingOf} from "./panel.ts";
import {lengthOf, periodSql, perOption, wholePeriods} from "./per.ts";
import {sharePoint} from "./points.ts";
import {type Query, queryOf} from "./query.ts";
import {wordIn} from "./row.ts";
import {onFixedPanel, panelOption} from "./share-options.ts";
import {monthsRead, type SourceSums, sourceRow, sourceSums} from "./source-sums.ts";
import {terms as list, type Term} from "./term-list.ts";

/** What ads say of workplace, contract, visa, bonus, equity, degree and level: one series a term. */
export const terms: Measure = {
  name: "terms",
  version: 1,
  title: "Terms of work that ads state",
  unit: "share",
  counts: "postings that state the term",
  of: "postings dated in the period, whether they say anything of the term or not",
  fewest: 30,
  stances: ["required", "preferred", "work"],
  subject: "skill-or-all",
  options: [
    {
      name: "term",
      value: "term",
      says: "only one term",
      known: list.map(({name}) => name),
      otherwise: null
    },
    perOption("month"),
    panelOption
  ],
  files: [],
  method:
    "share of postings; 95 % interval after Wilson on the effective number of postings, clustered by employer. With a skill, only postings that ask for it",
  caveats: ["unsaid-is-not-no", "margin-covers-chance-only", "newest-month-preliminary"],
  rows: (ask) => ({sums: termSums(ask, chosen(ask)), read: sourceSums({...readingOf(ask), skills: []})}),
  estimate: ({sums = [], read = []}, ask) => {
    const sources = read.map(sourceRow);
    return chosen(ask).map((term) => seriesOf(term, {sums, sources}, ask));
  },
  evidence: (ask, limit) =>
    queryOf((bind) => {
      const named = ask.skills.length === 0 ? "" : ` AND c.posting IN (${namedSql(ask, bind)})`;
      const [term] = ask.options["term"] === undefined ? [] : chosen(ask);
      return `SELECT id AS posting FROM (${countedSql(ask, bind, [`${term?.sql ?? "true"} AS stated`])}) c
        WHERE stated${named} ORDER BY c.month DESC, c.id LIMIT ${Math.trunc(limit)}`;
    })
};

function chosen({options}: Ask): readonly Term[] {
  const name = options["term"];
  return name === undefined ? list : list.filter((term) => term.name === name);
}

/** The sums over employers of each term, by period, or by month and source for a fixed panel. */
function termSums(ask: Ask, wanted: readonly Term[]): Query {
  const keys = onFixedPanel(ask) ? "month, source" : "period";
  return queryOf((bind) => {
    const columns = wanted.map(({sql}, i) => `CASE WHEN ${sql} THEN 1 ELSE 0 END AS t${i}`);
    const counted = countedSql(ask, bind, ["p.source", ...columns]);
    const named = ask.skills.length === 0 ? "" : ` AND posting IN (${namedSql(ask, bind)})`;
    const each = wanted.map(
      ({name}, i) => `SELECT '${name}' AS term, ${keys}, CAST(sum(k${i}) AS DOUBLE) AS k, CAST(sum(n) AS DOUBLE) AS n,
        CAST(sum(k${i} * k${i}) AS DOUBLE) AS kk, CAST(sum(k${i} * n) AS DOUBLE) AS kn, CAST(sum(n * n) AS DOUBLE) AS nn,
        CAST(count(*) AS DOUBLE) AS clusters FROM clusters GROUP BY ${keys}`
    );
    return `
    WITH counted AS (
      SELECT *, ${periodSql("month", lengthOf(ask.options["per"]))} AS period
      FROM (${counted}) c WHERE month <> 'unknown'${named}),
    clusters AS (
      SELECT ${keys}, cluster, count(*) AS n, ${wanted.map((_, i) => `sum(t${i}) AS k${i}`).join(", ")}
      FROM counted GROUP BY ${keys}, cluster)
    SELECT * FROM (${each.join(" UNION ALL ")}) told ORDER BY term, ${keys}`;
  });
}

interface Told {
  readonly sums: readonly Row[];
  readonly sources: readonly SourceSums[];
}

function seriesOf({name, says}: Term, {sums, sources}: Told, ask: Ask): Series {
  const own = sums.filter((row) => wordIn(row, "term") === name);
  const series = {about: {term: name}, counts: `postings that state the term: ${says}`};
  if (onFixedPanel(ask)) {
    const chaining = {fewest: terms.fewest, read: monthsRead(sources)};
    return {...series, ...chainedShare(own.map(sourceRow), chaining)};
  }
  const byPeriod = new Map(own.map((row) => [wordIn(row, "period") ?? "", row]));
  const points = wholePeriods([...byPeriod.keys()], lengthOf(ask.options["per"])).map((at) =>
    sharePoint(at, clusterSums(byPeriod.get(at) ?? {}), terms.fewest)
  );
  return {...series, points, caveats: sourceCaveats(sources)};
}
