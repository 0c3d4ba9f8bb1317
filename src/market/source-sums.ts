import {countedSql} from "./counted.ts";
import type {Row} from "./measure.ts";
import {type MonthSums, type SumsRequest, sumsRow} from "./month-sums.ts";
import {type Query, queryOf, tallied} from "./query.ts";
import {type Part, rolledSourceSums, rolledSourceSumsBySkill} from "./rolled-sums.ts";
import {wordIn} from "./row.ts";
import {sumsBySkillSql, sumsSql} from "./sums-sql.ts";
import {tallyBySkill, tallyOfSums} from "./tallies.ts";

/** The sums of one source in one month. */
export interface SourceSums extends MonthSums {
  readonly source: string;
}

const keys = ["month", "source"];
const bySource = {times: {as: "month", undated: true}, bySource: true} as const;

/** Sums over employers by month and source: see `sumsSql`. */
export function sourceSums(ask: SumsRequest): Query {
  const counted = () =>
    tallied(
      queryOf((bind) => sumsSql(ask, {counted: countedSql(ask, bind, ["p.source"]), keys}, bind)),
      tallyOfSums(ask, bySource)
    );
  return rolledSourceSums(ask) ?? counted();
}

/**
 * The same sums for every skill at once.
 *
 * @param part a part that is enough; where SQL counts them anew, all are given all the same
 */
export function sourceSumsBySkill(ask: Omit<SumsRequest, "skills">, part?: Part): Query {
  const counted = () =>
    tallied(
      queryOf((bind) => sumsBySkillSql(ask, {counted: countedSql(ask, bind, ["p.source"]), keys}, bind)),
      tallyBySkill(ask, bySource, part)
    );
  return rolledSourceSumsBySkill(ask, part) ?? counted();
}

/** Reads the sums of a source and month from a row. */
export function sourceRow(row: Row): SourceSums {
  return {source: wordIn(row, "source") ?? "", ...sumsRow(row)};
}

/** The months in which each source has postings; `unknown` is none. */
export function monthsRead(sums: readonly SourceSums[]): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, Set<string>>();
  for (const {source, month, n} of sums)
    if (n > 0 && month !== "unknown") read.set(source, (read.get(source) ?? new Set()).add(month));
  return read;
}
