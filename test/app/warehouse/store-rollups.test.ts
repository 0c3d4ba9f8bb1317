import fc from "fast-check";
import {afterAll, beforeAll, expect, it} from "vitest";
import {type Database, openDatabase, sqlText} from "../../../src/app/warehouse/database.ts";
import {nameFamilies, sumMonth, sumsSql} from "../../../src/app/warehouse/store-rollups.ts";
import {aiFamilies} from "../../../src/market/ai-skills.ts";
import {aiFamily, rollupSql} from "../../../src/market/rollup.ts";
import type {Family} from "../../../src/model/skill.ts";

const month = "2026-03";
const skills: readonly {readonly id: string; readonly family: Family}[] = [
  {id: "python", family: "software"},
  {id: "kotlin", family: "software"},
  {id: "pytorch", family: "ai-ml"},
  {id: "prompt-engineering", family: "genai-llm"}
];

let database: Database;
let families: Awaited<ReturnType<typeof nameFamilies>>;

beforeAll(async () => {
  database = await openDatabase(null, 1);
  families = await nameFamilies(database, skills);
  const named = skills.flatMap(({id, family}) => [
    `('${id}', '${family}')`,
    ...(aiFamilies.includes(family) ? [`('${id}', '${aiFamily}')`] : [])
  ]);
  await database.run("CREATE TABLE skill_families (skill VARCHAR, family VARCHAR)");
  await database.run(`INSERT INTO skill_families VALUES ${named.join(", ")}`);
});
afterAll(() => database.close());

const posting = fc.record({
  employer_key: fc.constantFrom(null, "a", "b", "ü", "c"),
  seniority: fc.constantFrom("senior", "unsaid"),
  sector: fc.constantFrom(null, "software", "health's"),
  source: fc.constantFrom("hn", "row"),
  language: fc.constantFrom(null, "en", "de"),
  month: fc.constantFrom(month, month, month, "2026-04"),
  places: fc.array(fc.constantFrom("US", "DE", null), {maxLength: 3}),
  roles: fc.array(fc.constantFrom("data engineer", "nurse", null), {maxLength: 2}),
  copy: fc.boolean(),
  mentions: fc.array(
    fc.record({
      skill: fc.constantFrom(...skills.map(({id}) => id)),
      stance: fc.constantFrom("required", "preferred", "work", "context", "excluded")
    }),
    {maxLength: 6}
  )
});

type Ad = typeof posting extends fc.Arbitrary<infer T> ? T : never;

const text = (value: string | null) => (value === null ? "NULL::VARCHAR" : sqlText(value));

function postingSql({employer_key, seniority, sector, source, language, month: of, places, roles}: Ad, i: number) {
  const countries = places.map((country) => `{country: ${text(country)}}`);
  const names = roles.map((role) => `{role: ${text(role)}}`);
  return `SELECT 'p-${i}' AS posting, ${text(employer_key)} AS employer_key, ${text(seniority)} AS seniority, {name: ${text(sector)}} AS sector,
    ${text(source)} AS source, ${text(language)} AS language, ${text(of)} AS month, 'unsaid' AS contract, 'remote' AS workplace,
    [${countries.join(", ")}]::STRUCT(country VARCHAR)[] AS places, [${names.join(", ")}]::STRUCT(role VARCHAR)[] AS roles`;
}

async function makeMarket(ads: readonly Ad[]): Promise<void> {
  await database.run(`CREATE OR REPLACE TABLE postings AS ${ads.map(postingSql).join(" UNION ALL ")}`);
  await database.run(
    "CREATE OR REPLACE TABLE mentions (posting VARCHAR, month VARCHAR, skill VARCHAR, stance VARCHAR)"
  );
  await database.run("CREATE OR REPLACE TABLE repeats (posting VARCHAR, month VARCHAR, kind VARCHAR)");
  const mentions = ads.flatMap((ad, i) =>
    ad.mentions.map(({skill, stance}) => `('p-${i}', '${ad.month}', '${skill}', '${stance}')`)
  );
  if (mentions.length > 0) await database.run(`INSERT INTO mentions VALUES ${mentions.join(", ")}`);
  const copies = ads.flatMap((ad, i) => [`('p-${i}', '${ad.month}', '${ad.copy ? "copy" : "re-post"}')`]);
  await database.run(`INSERT INTO repeats VALUES ${copies.join(", ")}`);
}

it("sums of a month, added up in columns, are those of the statement that says them", async () => {
  let rows = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(posting, {minLength: 1, maxLength: 25}), async (ads) => {
      await makeMarket(ads);
      await sumMonth(database, month, families);
      const added = await database.rows(sumsSql(month));
      const said = await database.rows(rollupSql(month).sql.replaceAll("$1", sqlText(month)));
      expect(added).toEqual(said);
      rows += added.length;
    }),
    {numRuns: 40}
  );
  expect(rows).toBeGreaterThan(1000);
});

it("a month whose postings are all copies, or name nothing, has no sums of skills", async () => {
  const ad: Ad = {
    ...{employer_key: "a", seniority: "senior", sector: null, source: "hn", language: null, month},
    ...{places: [], roles: [], copy: true, mentions: [{skill: "python", stance: "required"}]}
  };
  await makeMarket([ad]);
  await sumMonth(database, month, families);
  expect(await database.rows(sumsSql(month))).toEqual([]);
  await makeMarket([{...ad, copy: false, mentions: []}]);
  await sumMonth(database, month, families);
  const told = await database.rows(sumsSql(month));
  expect(told.map(({skill, n, clusters}) => [skill, n, clusters])).toEqual(told.map(() => ["", 1, 1]));
  expect(told.length).toBeGreaterThan(3);
});
