import {chainedShare, sourceCaveats} from "./chain.ts";
import {countedSql, namedSql, newestFirst} from "./counted.ts";
import type {Ask, Measure, Row, Series} from "./measure.ts";
import {clusterSums} from "./month-sums.ts";
import {readingOf} from "./panel.ts";
import {lengthOf, perOption, wholePeriods} from "./per.ts";
import {sharePoint} from "./points.ts";
import {queryOf} from "./query.ts";
import {wordIn} from "./row.ts";
import {onFixedPanel, panelOption} from "./share-options.ts";
import {monthsRead, type SourceSums, sourceRow, sourceSums} from "./source-sums.ts";
import {terms as list, type Term} from "./term-list.ts";
import {termSums} from "./term-sums.ts";

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
        WHERE stated${named} AND c.month <> 'unknown' ORDER BY ${newestFirst} LIMIT ${Math.trunc(limit)}`;
    })
};

function chosen({options}: Ask): readonly Term[] {
  const name = options["term"];
  return name === undefined ? list : list.filter((term) => term.name === name);
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
