import type {Query} from "../../market/query.ts";
import type {Database} from "./database.ts";

type Rows = Awaited<ReturnType<Database["rows"]>>;

/** A vintage never changes, so an answer once given holds; many figures ask the same of their base. */
const remembered = new WeakMap<Database, Map<string, Rows>>();
const mostAnswers = 64;
/** Rows of an answer, a list in one of them counted as so many rows. */
const mostRows = 2000;

/** The rows of a query on an open vintage, from memory where the same was asked before and the answer was short. */
export async function rememberedRows(database: Database, query: Query): Promise<Rows> {
  const answers = remembered.get(database) ?? new Map<string, Rows>();
  remembered.set(database, answers);
  const {sql, values, tally} = query;
  const key = `${sql}\n${JSON.stringify(values)}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const counted = tally === undefined ? null : ((await database.tally?.(tally)) ?? null);
  const rows = counted ?? (await database.rows(sql, values));
  const [oldest] = answers.keys();
  if (answers.size >= mostAnswers && oldest !== undefined) answers.delete(oldest);
  if (rows.length <= mostRows && lengthOf(rows) <= mostRows) answers.set(key, rows);
  return rows;
}

function lengthOf(rows: Rows): number {
  const longest = (row: Rows[number]) =>
    Object.values(row).reduce<number>((most, value) => Math.max(most, Array.isArray(value) ? value.length : 1), 1);
  return rows.reduce((sum, row) => sum + longest(row), 0);
}
