import {join} from "node:path";
import type {Where} from "../market/filters.ts";
import {listSql, queryOf} from "../market/query.ts";
import {conditionsOf} from "../market/where.ts";
import {sqlText, textOf} from "./warehouse/database.ts";
import type {Manifest} from "./warehouse/manifest.ts";
import type {Market} from "./warehouse/market.ts";

/** Which postings are meant. */
export interface Wanted {
  /** Postings that ask for any of these skills; all postings when empty. */
  readonly skills: readonly string[];
  readonly where: Where;
  /** Only postings that this vintage did not hold; null for all. */
  readonly since: Pick<Manifest, "files"> | null;
}

/** A posting without its text. */
export interface Match {
  readonly posting: string;
  readonly source: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly employer: string | null;
  readonly posted: string | null;
  readonly month: string;
  readonly countries: readonly string[];
  readonly roles: readonly string[];
  readonly seniority: string;
  readonly workplace: string;
  readonly contract: string;
  readonly pay_low_year: number | null;
  readonly pay_high_year: number | null;
  readonly pay_currency: string | null;
  /** Skills that it asks for: required, preferred or day to day. */
  readonly skills: readonly string[];
}

/** The postings that are wanted, the newest first, copies left out. */
export async function matchesIn(
  {database}: Market,
  folder: string,
  {skills, where, since}: Wanted
): Promise<readonly Match[]> {
  const asked = "m.posting = p.posting AND m.stance IN ('required', 'preferred', 'work')";
  const query = queryOf((bind) => {
    const any =
      skills.length === 0
        ? []
        : [`EXISTS (SELECT 1 FROM mentions m WHERE ${asked} AND m.skill IN (${listSql(skills, bind)}))`];
    const conditions = [...conditionsOf(where, "copies-dropped", bind), ...any, ...unknownTo(since, folder)];
    return `SELECT p.*, (SELECT list(DISTINCT m.skill ORDER BY m.skill) FROM mentions m WHERE ${asked}) AS skills
      FROM ads p WHERE ${["true", ...conditions].join(" AND ")} ORDER BY p.posted DESC NULLS LAST, p.posting`;
  });
  return (await database.rows(query.sql, query.values)).map(matchOf);
}

/** Files of the warehouse are named by hashes of ours; nothing of the outside is in these paths but the folder. */
function unknownTo(since: Wanted["since"], folder: string): readonly string[] {
  const paths = (since?.files ?? [])
    .filter(({table}) => table === "postings")
    .map(({path}) => sqlText(join(folder, path)));
  return paths.length === 0 ? [] : [`p.posting NOT IN (SELECT posting FROM read_parquet([${paths.join(", ")}]))`];
}

function matchOf(row: Readonly<Record<string, unknown>>): Match {
  const number = (name: string) => (typeof row[name] === "number" ? row[name] : null);
  return {
    posting: String(row["posting"]),
    source: String(row["source"]),
    url: textOf(row["url"]),
    title: textOf(row["title"]),
    employer: textOf(row["employer"]),
    posted: textOf(row["posted"]),
    month: String(row["month"]),
    countries: wordsIn(row["countries"]),
    roles: wordsIn(row["role_names"]),
    seniority: String(row["seniority"]),
    workplace: String(row["workplace"]),
    contract: String(row["contract"]),
    pay_low_year: number("pay_low_year"),
    pay_high_year: number("pay_high_year"),
    pay_currency: textOf(row["pay_currency"]),
    skills: wordsIn(row["skills"])
  };
}

function wordsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? [...new Set(value.filter((word) => typeof word === "string"))] : [];
}
