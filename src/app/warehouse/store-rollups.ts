import {rollupSql} from "../../market/rollup.ts";
import type {Skill} from "../../model/skill.ts";
import {type Database, inSessions, sqlText} from "./database.ts";
import type {StoredFile} from "./manifest.ts";
import {type Stores, storeMonth} from "./store-intake.ts";
import {rollupsTable} from "./tables.ts";

/** Stores the sums of the months that an intake touched; those of all other months stay as they are. */
export async function storeRollups(
  stores: Stores,
  months: Iterable<string>,
  base: readonly StoredFile[]
): Promise<readonly StoredFile[]> {
  const touched = new Set([...months].filter((month) => month !== "unknown"));
  const kept = base.filter(({table, month}) => table === rollupsTable.name && !touched.has(month ?? ""));
  const stored = await inSessions(stores.database, [...touched].sort(), (month, database) => {
    const {sql} = rollupSql(month);
    const bound = sql.replaceAll("$1", sqlText(month));
    return storeMonth({...stores, database}, {table: rollupsTable, month, sql: bound});
  });
  return [...kept, ...stored.flat()];
}

/** Makes the table that says which skills are of one family. */
export async function nameFamilies({run}: Database, skills: Iterable<Pick<Skill, "id" | "family">>): Promise<void> {
  const rows = [...skills].map(({id, family}) => `(${sqlText(id)}, ${sqlText(family)})`);
  await run("CREATE OR REPLACE TABLE skill_families (skill VARCHAR, family VARCHAR)");
  if (rows.length > 0) await run(`INSERT INTO skill_families VALUES ${rows.join(", ")}`);
}
