import {aiFamilies} from "../../market/ai-skills.ts";
import {aiFamily, rollupEdition, rollupSql} from "../../market/rollup.ts";
import type {Skill} from "../../model/skill.ts";
import {type Database, inSessions, sqlText} from "./database.ts";
import type {StoredFile} from "./manifest.ts";
import {type Stores, storeMonth} from "./store-intake.ts";
import {rollupsTable} from "./tables.ts";

/** Stores the sums of the months that an intake touched; those of all other months stay, unless they are of another edition. */
export async function storeRollups(
  stores: Stores,
  months: Iterable<string>,
  base: readonly StoredFile[]
): Promise<readonly StoredFile[]> {
  const kept = base.filter(({table}) => table === rollupsTable.name);
  const old = kept.flatMap(({month, edition}) => (month === null || edition === rollupEdition ? [] : [month]));
  const touched = new Set([...months, ...old].filter((month) => month !== "unknown"));
  const stored = await inSessions(stores.database, [...touched].sort(), async (month, database) => {
    const {sql} = rollupSql(month);
    const bound = sql.replaceAll("$1", sqlText(month));
    const files = await storeMonth({...stores, database}, {table: rollupsTable, month, sql: bound});
    return files.map((file) => ({...file, edition: rollupEdition}));
  });
  return [...kept.filter(({month}) => !touched.has(month ?? "")), ...stored.flat()];
}

/** Makes the table that says which skills are of one family, and which are AI. */
export async function nameFamilies({run}: Database, skills: Iterable<Pick<Skill, "id" | "family">>): Promise<void> {
  const rows = [...skills].flatMap(({id, family}) => {
    const names = aiFamilies.includes(family) ? [family, aiFamily] : [family];
    return names.map((name) => `(${sqlText(id)}, ${sqlText(name)})`);
  });
  await run("CREATE OR REPLACE TABLE skill_families (skill VARCHAR, family VARCHAR)");
  if (rows.length > 0) await run(`INSERT INTO skill_families VALUES ${rows.join(", ")}`);
}
