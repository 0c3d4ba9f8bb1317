import type {Ask} from "./measure.ts";
import {type Bind, listSql, type Query, queryOf, tallied} from "./query.ts";
import {conditionsOf} from "./where.ts";

/** What decides which postings are counted. */
export type Counting = Pick<Ask, "where" | "repeats">;

/** What decides which of them name a skill. */
export type Naming = Pick<Ask, "skills" | "stances" | "rule">;

/**
 * The postings that are counted, each once: posting (which may be a number that stands for it, see `adsSql`), id, month, and
 * `cluster`, the employer they come together with (the posting itself when the employer is unknown).
 *
 * @param columns more expressions of the posting `p`, such as `["p.workplace"]`
 */
export function countedSql({where, repeats}: Counting, bind: Bind, columns: readonly string[] = []): string {
  const conditions = conditionsOf(where, repeats, bind);
  const filter = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
  const wanted = ["p.posting", "p.id", "p.month", "p.cluster", ...columns];
  return `SELECT ${wanted.join(", ")} FROM ads p${filter}`;
}

/** The postings that name one of the skills in one of the stances, each once. */
export function namedSql(naming: Naming, bind: Bind): string {
  return `SELECT DISTINCT posting FROM (${namingSql(naming, bind)}) naming`;
}

/** The same, as often as they do: enough to ask whether a posting is among them. */
export function namingSql({skills, stances, rule}: Naming, bind: Bind): string {
  if (skills.length === 0) return "SELECT NULL AS posting WHERE false";
  return `SELECT posting FROM mentions WHERE skill IN (${listSql(skills, bind)}) AND ${mentionSql({stances, rule}, bind)}`;
}

/** The conditions on a mention: how it is asked for, and which rule found it. */
export function mentionSql({stances, rule}: Pick<Ask, "stances" | "rule">, bind: Bind): string {
  const found = rule === null ? "" : ` AND rule = ${bind(rule)}`;
  return `stance IN (${listSql(stances, bind)})${found}`;
}

/** The order of the newest first, of rows with id and month; what is undated comes last. */
export const newestFirst = "CASE WHEN c.month = 'unknown' THEN 1 ELSE 0 END, c.month DESC, c.id";

/**
 * The newest postings of a figure's numerator: counted under the same conditions, naming one of the skills; undated ones where the
 * measure counts them.
 */
export function evidence(
  ask: Counting & Naming,
  limit: number,
  {undated = false}: {readonly undated?: boolean} = {}
): Query {
  const {where, repeats, skills, stances, rule} = ask;
  const query = queryOf((bind) => {
    const counted = countedSql(ask, bind);
    const dated = undated ? "" : " AND c.month <> 'unknown'";
    return `SELECT id AS posting FROM (${counted}) c WHERE c.posting IN (${namingSql(ask, bind)})${dated}
      ORDER BY ${newestFirst} LIMIT ${Math.trunc(limit)}`;
  });
  return tallied(query, {gives: "newest", ads: {where, repeats}, marked: {skills, stances, rule}, undated, limit});
}
