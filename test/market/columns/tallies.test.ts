import {afterAll, beforeAll, expect, it} from "vitest";
import type {Database} from "../../../src/app/warehouse/database.ts";
import {tallies} from "../../../src/app/warehouse/index-columns.ts";
import {indexTables} from "../../../src/app/warehouse/index-sql.ts";
import type {Market} from "../../../src/app/warehouse/market.ts";
import {evidence} from "../../../src/market/counted.ts";
import {crossSums, crossSumsBySkill} from "../../../src/market/cross-sums.ts";
import {distinctValues} from "../../../src/market/cut-values.ts";
import {durationRows} from "../../../src/market/duration.ts";
import {employerCounts} from "../../../src/market/employer-counts.ts";
import type {Where} from "../../../src/market/filters.ts";
import type {Ask} from "../../../src/market/measure.ts";
import {monthSums, monthSumsBySkill} from "../../../src/market/month-sums.ts";
import {monthPays, newestPaid, paySums} from "../../../src/market/pay-sums.ts";
import {openDays} from "../../../src/market/postings-open.ts";
import {type Query, queryOf} from "../../../src/market/query.ts";
import {mostAsked} from "../../../src/market/rolled-sums.ts";
import {signSums} from "../../../src/market/scarcity.ts";
import {shareRows} from "../../../src/market/skill-share.ts";
import {sourceSums, sourceSumsBySkill} from "../../../src/market/source-sums.ts";
import {stretchSums, stretchSumsBySkill} from "../../../src/market/stretch-sums.ts";
import type {Tally} from "../../../src/market/tally.ts";
import {terms} from "../../../src/market/term-list.ts";
import {termSums} from "../../../src/market/term-sums.ts";
import {cuts} from "../../../src/market/where.ts";
import {rules, stances} from "../../../src/model/mention.ts";
import {isoDay} from "../../../src/stats/calendar-day.ts";
import {randomFrom} from "../../../src/stats/random.ts";
import {monthsFrom} from "../made-ads.ts";
import {type MadeRows, marketOf} from "../made-market.ts";

const codeTables = ["words", "coded", "paid", "named"];

let market: Market;
/** The same tables with numbers for postings and employers, as an index has them. */
let index: Database;
let answer: (tally: Tally) => Promise<readonly unknown[]>;

beforeAll(async () => {
  market = await marketOf(randomRows());
  const {database} = market;
  await database.run("CREATE SCHEMA kept");
  await database.run(`CREATE TABLE numbers AS SELECT id, CAST(row_number() OVER (ORDER BY md5(id)) AS INTEGER) AS number
    FROM (SELECT DISTINCT posting AS id FROM postings)`);
  const number = "JOIN numbers n ON n.id =";
  await database.run(`CREATE TABLE kept.ads AS SELECT a.* REPLACE (n.number AS posting,
    CAST(dense_rank() OVER (ORDER BY md5(a.cluster)) AS INTEGER) AS cluster) FROM ads a ${number} a.id`);
  await database.run(
    "CREATE TABLE kept.employers AS SELECT DISTINCT n.cluster, a.cluster AS name FROM ads a JOIN kept.ads n ON n.id = a.id"
  );
  await database.run(
    `CREATE TABLE kept.mentions AS SELECT m.* REPLACE (n.number AS posting) FROM mentions m ${number} m.posting`
  );
  await database.run(
    `CREATE TABLE kept.sightings AS SELECT s.* REPLACE (n.number AS posting) FROM sightings s LEFT ${number} s.posting`
  );
  await database.run(
    `CREATE TABLE kept.repeats AS SELECT r.* REPLACE (n.number AS posting, o.number AS repeat_of)
      FROM repeats r ${number} r.posting JOIN numbers o ON o.id = r.repeat_of`
  );
  await database.run("CREATE TABLE kept.words (kind VARCHAR, word VARCHAR, code INTEGER)");
  for (const {name, rows} of indexTables.filter((table) => codeTables.includes(table.name))) {
    await database.run(`CREATE TABLE IF NOT EXISTS kept.${name} AS SELECT * FROM (${rows}) WHERE false`);
    await database.run(`INSERT INTO kept.${name} ${rows}`);
  }
  index = await database.beside();
  await index.run("SET schema = 'kept'");
  answer = tallies(index);
});

afterAll(() => {
  index.close();
  market.close();
});

function randomRows(): MadeRows {
  const random = randomFrom(7);
  const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  const some = <T>(list: readonly T[]) => list.filter(() => random() < 0.3);
  const months = [...monthsFrom("2023-03", 30), "unknown"];
  const silent = {pay_currency: null, pay_low_year: null, pay_high_year: null};
  const yearly = (currency: string) => {
    const low = 10_000 + 500 * Math.floor(9 * random());
    return {pay_currency: currency, pay_low_year: low, pay_high_year: low + 777};
  };
  const pays = [
    null,
    {currency: "EUR", low_year: 30_000, high_year: 31_001},
    {currency: "GBP", low_year: 1, high_year: 2}
  ];
  const postings = Array.from({length: 1500}, (_, i) => ({
    posting: `p-${(i * 7919) % 1500}`,
    posted: random() < 0.3 ? null : isoDay(20_440 + Math.floor(60 * random())),
    month: one(months),
    source: one(["hn", "lever", "row"]),
    employer_key: random() < 0.2 ? null : `e-${Math.floor(40 * random() ** 3)}`,
    seniority: one(["junior", "senior", "unsaid"]),
    visa: one(["yes", "no", "unsaid"]),
    degree: one(["phd", "not-required", "unsaid"]),
    places: some(["US", "DE", "FR", "US"]).map((country) => ({country})),
    roles: some(["data engineer", "data scientist", "data engineer"]).map((role) => ({role, pay: one(pays)})),
    ...one([
      silent,
      {...silent, pay_currency: "EUR", pay_low_year: 50_000},
      yearly("USD"),
      yearly("USD"),
      yearly("EUR")
    ])
  }));
  const named = postings.flatMap(({posting}) =>
    some(["python", "sql", "kafka", "rust"]).flatMap((skill) =>
      Array.from({length: 1 + Math.floor(2 * random())}, () => ({
        ...{posting, skill, stance: one(stances), rule: one(rules)}
      }))
    )
  );
  const repeats = postings.flatMap(({posting, month}) =>
    random() < 0.2
      ? [
          {
            posting,
            month,
            repeat_of: `p-${Math.floor(1500 * random())}`,
            kind: one(["copy", "re-post", "same-text-other-place"])
          }
        ]
      : []
  );
  const sightings = postings.flatMap(({posting}) => looksAt(posting, random));
  return {postings, mentions: named, repeats, sightings};
}

/**
 * Looks at an ad over half a year: at most of one board that lists what it has each time, at another that tells what came and what
 * went, or at no board with a name; some fail, and some ads come back.
 */
function looksAt(posting: string, random: () => number) {
  const day = (n: number) => `${isoDay(20_454 + n)}T06:00:00Z`;
  const look = (board: string | null, n: number, state: string) => ({
    ...{board, posting, seen_at: day(n), state, month: day(n).slice(0, 7)}
  });
  const from = Math.floor(4 * random()) * 9;
  const kind = random();
  if (kind < 0.3) return [];
  if (kind < 0.6) return [look("apart", from, "listed"), ...(random() < 0.5 ? [look(null, from + 45, "removed")] : [])];
  const board = kind < 0.9 ? "whole" : null;
  const stays = Array.from({length: 1 + Math.floor(8 * random())}, (_, i) =>
    look(board, from + 9 * i, random() < 0.1 ? "failed" : "listed")
  );
  return random() < 0.4
    ? stays
    : [...stays, look(board, from + 9 * stays.length + (random() < 0.2 ? 0 : 5), "removed")];
}

const wheres: readonly Where[] = [
  {},
  {country: "DE", to: "2025-02"},
  {role: "data engineer", seniority: "senior"},
  {source: "hn", from: "2024-01"},
  {country: "nowhere"}
];
const readings: readonly Pick<Ask, "repeats" | "skills" | "stances" | "rule">[] = [
  {repeats: "copies-dropped", skills: ["python"], stances: ["required", "preferred", "work"], rule: null},
  {repeats: "keep", skills: ["sql", "rust"], stances: [...stances], rule: "alias"},
  {repeats: "first", skills: [], stances: ["work"], rule: null}
];

function asks(): readonly Ask[] {
  const rest = {about: {}, options: {}, families: new Map(), chosenForAi: [], rolled: false};
  return wheres.flatMap((where) => readings.map((reading) => ({...rest, ...reading, where})));
}

async function rowsAlike(queries: readonly Query[]): Promise<number> {
  let rows = 0;
  for (const {sql, values, tally} of queries) {
    if (tally === undefined) throw new Error(`no tally: ${sql}`);
    const told = await index.rows(sql, values);
    expect(await answer(tally), JSON.stringify(tally)).toEqual(told);
    rows += told.length;
  }
  return rows;
}

it("sums by month, source, period and stretch are those of their SQL", async () => {
  const queries = asks().flatMap((ask) => {
    const year = shareRows({...ask, skills: ["python"], options: {per: "year"}});
    const quarter = shareRows({...ask, skills: ["python"], options: {per: "quarter"}});
    const whole = [year, quarter].flatMap(({sums}) => sums ?? []);
    const stretches = [{length: 12}, {length: 3, only: [0, 4]}].map((stretching) => stretchSums(ask, stretching));
    return [monthSums(ask), sourceSums(ask), ...whole, ...stretches];
  });
  expect(await rowsAlike(queries)).toBeGreaterThan(1000);
});

it("sums of every skill, or of some, are those of their SQL", async () => {
  const queries = asks().flatMap((ask) => [
    monthSumsBySkill(ask),
    monthSumsBySkill({...ask, only: ["rust", "none"]}),
    sourceSumsBySkill(ask),
    stretchSumsBySkill(ask, {length: 12, only: [0, 1]})
  ]);
  expect(await rowsAlike(queries)).toBeGreaterThan(1000);
});

it("products over employers of two times are those of their SQL", async () => {
  const queries = asks().flatMap((ask) => [
    crossSums(ask, {length: 12}, 1),
    crossSums(ask, {length: 3}, 4),
    crossSumsBySkill(ask, {length: 12, only: [0, 1]}, 1),
    crossSumsBySkill(ask, {length: 1}, 12)
  ]);
  expect(await rowsAlike(queries)).toBeGreaterThan(500);
});

it("the newest postings and the skills asked for most are those of their SQL", async () => {
  const queries = asks().flatMap((ask) => [
    evidence(ask, 10),
    evidence(ask, 400),
    evidence(ask, 400, {undated: true}),
    mostAsked(ask, {most: 2}),
    mostAsked(ask, {most: 9, only: ["rust", "sql"]})
  ]);
  expect(await rowsAlike(queries)).toBeGreaterThan(500);
});

it("pay, how many state it, and the newest that do, are those of their SQL", async () => {
  const queries = asks().flatMap((ask) => [
    monthPays(ask),
    paySums(ask, "month"),
    paySums(ask, "quarter"),
    newestPaid(ask),
    newestPaid({...ask, options: {currency: "eur"}}),
    newestPaid({...ask, options: {currency: "SEK"}})
  ]);
  expect(await rowsAlike(queries)).toBeGreaterThan(500);
});

it("terms, in one pass, are those of their SQL", async () => {
  const queries = asks().flatMap((ask) => [
    termSums({...ask, options: {per: "month"}}, terms),
    termSums({...ask, options: {per: "year"}}, terms.slice(3, 9)),
    termSums({...ask, options: {per: "month", panel: "fixed"}}, terms.slice(0, 3))
  ]);
  expect(await rowsAlike(queries)).toBeGreaterThan(5000);
});

it("how long postings were up, and how many were open on a day, are those of their SQL", async () => {
  const queries = asks().flatMap((ask) => {
    const days = ["month", "day"].map((each) => openDays({...ask, options: {each}}));
    return [...Object.values(durationRows(ask)), ...days];
  });
  expect(await rowsAlike(queries)).toBeGreaterThan(2000);
  const [spans] = queries;
  expect(await answer(tallyOf(spans ?? queryOf(() => "")))).toContainEqual(
    expect.objectContaining({posted: null, gone: null})
  );
});

it("signs of shortage are those of their SQL", async () => {
  const queries = asks().flatMap((ask) => Object.values(signSums(ask)));
  expect(await rowsAlike(queries)).toBe(2 * asks().length - 6);
});

it("what each employer has by month and source is that of its SQL", async () => {
  expect(await rowsAlike(asks().map(employerCounts))).toBeGreaterThan(500);
});

it("the values of a cut, with how many postings they have, are those of their SQL", async () => {
  const counted = asks().map(({where, repeats}) => ({where, repeats}));
  const rows = await rowsAlike(cuts.flatMap((cut) => counted.map((counting) => distinctValues(cut, counting))));
  expect(rows).toBeGreaterThan(100);
});

it("a part of the sums of every skill has the newest months and the skills named often enough", async () => {
  for (const ask of asks()) {
    const whole = (await answer(tallyOf(sourceSumsBySkill(ask)))).map(cellOf);
    const bases = (await answer(tallyOf(sourceSums({...ask, skills: []})))).map(cellOf);
    const months = [...new Set(bases.map(({month}) => month))].filter((month) => month !== "unknown").sort();
    const newest = new Set(months.slice(-6));
    const there = whole.filter(({month}) => newest.has(month));
    const k = (skill: string) => there.reduce((sum, row) => sum + (row.skill === skill ? row.k : 0), 0);
    const often = there.filter(({skill}) => k(skill) >= 12);
    const part = {months: 6, fewest: 12};
    expect((await answer(tallyOf(sourceSumsBySkill(ask, part)))).map(cellOf)).toEqual(often);
    const given = await answer(tallyOf(sourceSumsBySkill(ask, {...part, given: "kafka"})));
    expect(given.map(cellOf)).toEqual(k("kafka") >= 12 ? often : []);
  }
});

function tallyOf({tally}: Query): Tally {
  if (tally === undefined) throw new Error("no tally");
  return tally;
}

function cellOf(row: unknown): {
  readonly skill: string;
  readonly month: string;
  readonly source: string;
  readonly k: number;
} {
  const cells = new Map(Object.entries(Object(row)));
  const word = (name: string) => String(cells.get(name));
  return {skill: word("skill"), month: word("month"), source: word("source"), k: Number(cells.get("k"))};
}
