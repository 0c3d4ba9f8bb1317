import type {ClusterSums} from "../stats/clustered-share.ts";
import {type Counting, countedSql, type Naming} from "./counted.ts";
import type {Row} from "./measure.ts";
import {type Query, queryOf, tallied} from "./query.ts";
import {type Rolled, rolledSums, rolledSumsBySkill} from "./rolled-sums.ts";
import {numberIn, wordIn} from "./row.ts";
import {sumsBySkillSql, sumsSql} from "./sums-sql.ts";
import {tallyBySkill, tallyOfSums} from "./tallies.ts";

const byMonth = {times: {as: "month", undated: true}, bySource: false} as const;

/** The sums of one month over employers, as the warehouse gives them. */
export interface MonthSums extends ClusterSums {
  readonly month: string;
}

/** Postings counted, and which of them name a skill; from the sums that are kept where they hold the answer. */
export type SumsRequest = Counting & Naming & Rolled;

/** Sums over employers for each month: see `sumsSql`. */
export function monthSums(ask: SumsRequest): Query {
  const counted = () =>
    tallied(
      queryOf((bind) => sumsSql(ask, {counted: countedSql(ask, bind), keys: ["month"]}, bind)),
      tallyOfSums(ask, byMonth)
    );
  return rolledSums(ask) ?? counted();
}

/** The same sums for every skill at once, one row a skill and month in which it is named. */
export function monthSumsBySkill(ask: Omit<SumsRequest, "skills">): Query {
  const counted = () =>
    tallied(
      queryOf((bind) => sumsBySkillSql(ask, {counted: countedSql(ask, bind), keys: ["month"]}, bind)),
      tallyBySkill(ask, byMonth)
    );
  return rolledSumsBySkill(ask) ?? counted();
}

/** Reads the sums of employers from a row. */
export function clusterSums(row: Row): ClusterSums {
  const number = (name: string) => numberIn(row, name) ?? 0;
  return {
    k: number("k"),
    n: number("n"),
    kk: number("kk"),
    kn: number("kn"),
    nn: number("nn"),
    clusters: number("clusters")
  };
}

/** Reads the sums of a month from a row. */
export function sumsRow(row: Row): MonthSums {
  return {month: wordIn(row, "month") ?? "unknown", ...clusterSums(row)};
}

/** The sums of every skill, by skill; a month in which a skill is not named has it 0 times. */
export function sumsBySkill(rows: readonly Row[], months: readonly MonthSums[]): ReadonlyMap<string, MonthSums[]> {
  const named = new Map<string, Map<string, MonthSums>>();
  for (const row of rows) {
    const skill = wordIn(row, "skill") ?? "";
    const own = named.get(skill) ?? new Map<string, MonthSums>();
    const sums = sumsRow(row);
    named.set(skill, own.set(sums.month, sums));
  }
  const whole = ([skill, own]: [string, Map<string, MonthSums>]) =>
    [skill, months.map((month) => own.get(month.month) ?? {...month, k: 0, kk: 0, kn: 0})] as const;
  return new Map([...named].map(whole));
}
