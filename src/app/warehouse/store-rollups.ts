import {aiFamilies} from "../../market/ai-skills.ts";
import {baseColumns, monthRollup, type PostingCells, skillColumns} from "../../market/month-rollup.ts";
import {aiFamily, countedOfMonthSql, cutValuesSql, familyKey, rollupEdition} from "../../market/rollup.ts";
import type {Skill} from "../../model/skill.ts";
import {type Database, inSessions, listedSql, sqlText} from "./database.ts";
import type {StoredFile} from "./manifest.ts";
import {type Stores, storeMonth} from "./store-intake.ts";
import {rollupsTable} from "./tables.ts";

/** What the sums of months are made from, and kept beside. */
export interface Rolling {
  /** The months that an intake touched. */
  readonly months: Iterable<string>;
  readonly base: readonly StoredFile[];
  /** All skills that are looked for. */
  readonly skills: Iterable<Pick<Skill, "id" | "family">>;
}

/** Stores the sums of the months that an intake touched; those of all other months stay, unless they are of another edition. */
export async function storeRollups(stores: Stores, {months, base, skills}: Rolling): Promise<readonly StoredFile[]> {
  const kept = base.filter(({table}) => table === rollupsTable.name);
  const old = kept.flatMap(({month, edition}) => (month === null || edition === rollupEdition ? [] : [month]));
  const touched = new Set([...months, ...old].filter((month) => month !== "unknown"));
  const families = await nameFamilies(stores.database, [...skills]);
  const stored = await inSessions(stores.database, [...touched].sort(), async (month, database) => {
    await sumMonth(database, month, families);
    const files = await storeMonth({...stores, database}, {table: rollupsTable, month, sql: sumsSql(month)});
    return files.map((file) => ({...file, edition: rollupEdition}));
  });
  return [...kept.filter(({month}) => !touched.has(month ?? "")), ...stored.flat()];
}

/**
 * Fills the temporary tables `base_sums` and `skill_sums` with what `rollupSql` says of a month, in numbers that `cell_values`
 * and `skill_codes` name. The database groups some two hundred rows a posting for it, `monthRollup` adds to as many numbers.
 */
export async function sumMonth(
  database: Database,
  month: string,
  families: readonly (readonly number[])[]
): Promise<void> {
  for (const statement of numberingSql(sqlText(month))) await database.run(statement);
  const cells = await postingCells(database);
  const {mention, end} = monthRollup(cells, families);
  await database.numbers(mentionsSql(sqlText(month)), ([posting, skill, asked]) => {
    posting?.forEach((of, i) => {
      mention(of, skill?.[i] ?? 0, asked?.[i] ?? 0);
    });
  });
  const {bases, skills} = end();
  await fill(database, "base_sums", {names: baseColumns, columns: bases});
  await fill(database, "skill_sums", {names: skillColumns, columns: skills});
}

/** Numbers the postings of a month by cluster, and the values of its cuts. */
function numberingSql(month: string): readonly string[] {
  return [
    `CREATE OR REPLACE TEMP TABLE counted AS SELECT posting, places, roles, seniority, workplace, contract, sector, source, language,
      row_number() OVER (ORDER BY cluster, posting) - 1 AS number, dense_rank() OVER (ORDER BY cluster) - 1 AS cluster
      FROM (${countedOfMonthSql.replaceAll("$1", month)})`,
    `CREATE OR REPLACE TEMP TABLE cut_values AS SELECT v.cut, v.value, n.number, n.cluster
      FROM (${cutValuesSql}) v JOIN counted n ON n.posting = v.posting`,
    `CREATE OR REPLACE TEMP TABLE cell_values AS SELECT cut, value, row_number() OVER (ORDER BY cut, value) - 1 AS cell
      FROM (SELECT DISTINCT cut, value FROM cut_values)`
  ];
}

async function postingCells(database: Database): Promise<PostingCells> {
  const sql = `SELECT c.number::INTEGER, c.cluster::INTEGER, v.cell::INTEGER FROM cut_values c
    JOIN cell_values v ON v.cut = c.cut AND v.value = c.value ORDER BY c.number, v.cell`;
  const [count] = await database.rows("SELECT count(*)::INTEGER AS n FROM cut_values");
  const column = () => new Int32Array(Number(count?.["n"] ?? 0));
  const cells = {posting: column(), cluster: column(), cell: column()};
  let rows = 0;
  await database.numbers(sql, ([posting = none, cluster = none, cell = none]) => {
    cells.posting.set(posting, rows);
    cells.cluster.set(cluster, rows);
    cells.cell.set(cell, rows);
    rows += posting.length;
  });
  return cells;
}

const none = new Int32Array(0);

function mentionsSql(month: string): string {
  return `SELECT n.number::INTEGER, k.code, CASE WHEN m.stance IN ('required', 'preferred', 'work') THEN 1 ELSE 0 END
    FROM mentions m JOIN counted n ON n.posting = m.posting JOIN skill_codes k ON k.skill = m.skill
    WHERE m.month = ${month} ORDER BY n.number`;
}

async function fill(
  database: Database,
  table: string,
  {names, columns}: {readonly names: readonly string[]; readonly columns: readonly Float64Array[]}
): Promise<void> {
  await database.run(`CREATE OR REPLACE TEMP TABLE ${table} (${names.map((name) => `${name} DOUBLE`).join(", ")})`);
  await database.append(table, columns);
}

/**
 * Makes the table `skill_codes`: a number for each skill, and after them for each family and AI.
 *
 * @returns the numbers of the families of each skill
 */
export async function nameFamilies(
  {run}: Database,
  skills: readonly Pick<Skill, "id" | "family">[]
): Promise<readonly (readonly number[])[]> {
  const families = [...new Set(skills.map(({family}) => family))];
  const numbers = new Map([...families, aiFamily].map((family, i) => [family, skills.length + i]));
  const names = [...skills.map(({id}) => id), ...[...numbers.keys()].map(familyKey)];
  await run(`CREATE OR REPLACE TABLE skill_codes AS ${listedSql(names, {name: "skill", number: "code"})}`);
  return skills.map(({family}) =>
    (aiFamilies.includes(family) ? [family, aiFamily] : [family]).map((name) => numbers.get(name) ?? -1)
  );
}

/** The rows of `rollupSql` from what `sumMonth` made. */
export function sumsSql(month: string): string {
  const told = [...skillColumns.slice(2), ...baseColumns.slice(1)];
  return `SELECT r.skill, v.cut, v.value, ${sqlText(month)} AS month, ${told.map((name) => `r.${name}`).join(", ")} FROM (
      SELECT '' AS skill, cell, ${skillColumns
        .slice(2)
        .map((name) => `NULL AS ${name}`)
        .join(", ")}, n, nn, clusters FROM base_sums
      UNION ALL
      SELECT c.skill, s.cell, ${skillColumns
        .slice(2)
        .map((name) => `s.${name}`)
        .join(", ")}, NULL, NULL, NULL
      FROM skill_sums s JOIN skill_codes c ON c.code = s.skill) r
    JOIN cell_values v ON v.cell = r.cell ORDER BY r.skill, v.cut, v.value`;
}
