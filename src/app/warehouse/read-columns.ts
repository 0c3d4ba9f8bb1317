import {
  type AdColumns,
  type Coded,
  type MonthIds,
  type Naming,
  type Paid,
  repeatBit
} from "../../market/columns/columns.ts";
import {namedSql} from "../../market/counted.ts";
import {namePlacesSql} from "../../market/employer-counts.ts";
import {adPay, payOf} from "../../market/pay-rows.ts";
import type {Marked} from "../../market/tally.ts";
import {terms} from "../../market/term-list.ts";
import {cuts} from "../../market/where.ts";
import {rules, stances} from "../../model/mention.ts";
import {type Database, listedSql, type Numbers, sqlText} from "./database.ts";

const none = new Int32Array();

/** Where the ads of an index stand in its columns. */
export interface Places {
  readonly ads: AdColumns;
  /** The place of an ad by its number; -1 of a number that is no ad's. */
  readonly of: Int32Array;
  /** A number for each ad, all 0 between uses, which never overlap. */
  readonly scratch: Uint16Array;
}

/** The months, employers and repeats of the ads, and where each ad stands. */
export async function readPlaces(index: Database): Promise<Places> {
  const months = await wordsOf(index, "SELECT DISTINCT month FROM ads ORDER BY month", "month");
  const [[counted = {}], monthOf] = [
    await index.rows("SELECT count(*)::INTEGER AS size, coalesce(max(posting), 0)::INTEGER AS last FROM ads"),
    new Map(months.map((month, i) => [month, i]))
  ];
  const size = Number(counted["size"]);
  const cluster = new Int32Array(size);
  const month = new Uint16Array(size);
  const of = new Int32Array(Number(counted["last"]) + 1).fill(-1);
  let place = 0;
  await index.numbers(
    `SELECT a.posting, a.cluster, ${codeSql("a.month", [...monthOf.keys()])} FROM ads a ORDER BY a.cluster, a.posting`,
    ([postings = none, employers = none, codes = none]) => {
      for (let i = 0; i < postings.length; i++) {
        cluster[place] = employers[i] ?? -1;
        month[place] = codes[i] ?? 0;
        of[postings[i] ?? -1] = place++;
      }
    }
  );
  const repeats = new Uint8Array(size);
  for (const kind of ["copy", "re-post"])
    await index.numbers(`SELECT posting FROM repeats WHERE kind = ${sqlText(kind)}`, ([postings = none]) => {
      for (const posting of postings) {
        const own = of[posting] ?? -1;
        if (own >= 0) repeats[own] = (repeats[own] ?? 0) | repeatBit(kind);
      }
    });
  return {ads: {size, cluster, month, months, repeats}, of, scratch: new Uint16Array(size)};
}

/** The place of a column's word among some, as SQL; -1 of another. */
function codeSql(column: string, words: readonly string[]): string {
  const cases = words.map((word, i) => `WHEN ${sqlText(word)} THEN ${i}`);
  return words.length === 0 ? "-1" : `CASE ${column} ${cases.join(" ")} ELSE -1 END`;
}

async function wordsOf(index: Database, sql: string, column: string): Promise<readonly string[]> {
  return (await index.rows(sql)).map((row) => String(row[column]));
}

/** A column of the words of a cut. */
export async function readCut(index: Database, {ads, of}: Places, name: string): Promise<Coded> {
  const cut = cuts.find((one) => one.name === name);
  if (cut === undefined) throw new Error(`unknown cut: ${name}`);
  const valued = `SELECT p.posting, ${cut.several ? `unnest(${cut.values})` : cut.values} AS value FROM ads p`;
  const distinct = `SELECT DISTINCT value FROM (${valued}) v WHERE value IS NOT NULL`;
  const words = await wordsOf(index, `${distinct} ORDER BY value`, "value");
  const codes = new Int32Array(ads.size).fill(-1);
  const more: [number, number][] = [];
  await index.numbers(
    `SELECT v.posting, w.code FROM (${valued}) v
     JOIN (SELECT value, CAST(row_number() OVER (ORDER BY value) - 1 AS INTEGER) AS code FROM (${distinct}) d) w ON w.value = v.value`,
    ([postings = none, found = none]) => {
      for (let i = 0; i < postings.length; i++) {
        const place = of[postings[i] ?? -1] ?? -1;
        const code = found[i] ?? -1;
        if (codes[place] === -1) codes[place] = code;
        else if (place >= 0) more.push([place, code]);
      }
    }
  );
  return {words, codes, more};
}

/** The skills that are named, in the order of the words. */
export function readSkills(index: Database): Promise<readonly string[]> {
  return wordsOf(index, "SELECT DISTINCT skill FROM mentions ORDER BY skill", "skill");
}

/** The place of the bit of `speechBit`. */
const wayCode = `(${codeSql("stance", stances)}) * ${rules.length} + (${codeSql("rule", rules)})`;

/** The ads that name a skill. */
export async function readNaming(index: Database, {of, scratch: told}: Places, skill: string): Promise<Naming> {
  const pieces: (readonly Numbers[])[] = [];
  const sql = `SELECT posting, ${wayCode} FROM mentions WHERE skill = ${sqlText(skill)}`;
  await index.numbers(sql, (piece) => pieces.push(piece));
  let count = 0;
  for (const [postings = none, found] of pieces)
    for (let i = 0; i < postings.length; i++) {
      const place = of[postings[i] ?? 0] ?? -1;
      if (place < 0) continue;
      if (told[place] === 0) count++;
      told[place] = (told[place] ?? 0) | (1 << (found?.[i] ?? 0));
    }
  const [places, ways] = [new Int32Array(count), new Uint16Array(count)];
  for (let place = 0, next = 0; next < count; place++) {
    if (told[place] === 0) continue;
    places[next] = place;
    ways[next++] = told[place] ?? 0;
    told[place] = 0;
  }
  return {places, ways};
}

/** A 1 for each ad that is marked. */
export async function readMarked(index: Database, {ads, of}: Places, marked: Marked): Promise<Uint8Array> {
  const found = new Uint8Array(ads.size);
  await index.numbers(namedSql(marked, sqlText), ([postings = none]) => {
    for (let i = 0; i < postings.length; i++) {
      const place = of[postings[i] ?? 0] ?? -1;
      if (place >= 0) found[place] = 1;
    }
  });
  return found;
}

/** The ids of the ads of a month. */
export async function readIds(index: Database, {of}: Places, month: string): Promise<MonthIds> {
  const rows = await index.rows("SELECT posting, id FROM ads WHERE month = $1 ORDER BY id", [month]);
  return {
    places: Int32Array.from(rows, (row) => of[Number(row["posting"])] ?? -1),
    ids: rows.map((row) => String(row["id"]))
  };
}

/** The pay that ads state, of each role that they tell it for; under no role that of the whole ad. */
export async function readPaid(index: Database, {of}: Places, roles: boolean): Promise<ReadonlyMap<string, Paid>> {
  const paid = `SELECT * FROM (${roles ? rolesPaidSql : adsPaidSql}) told WHERE pay IS NOT NULL`;
  const words = await index.rows(`SELECT DISTINCT role, currency FROM (${paid}) v ORDER BY currency, role`);
  const named = (column: string) => [...new Set(words.map((row) => String(row[column])))];
  const [names, currencies] = [named("role"), named("currency")];
  const found = names.map(() => ({places: [] as number[], pay: [] as number[], codes: [] as number[]}));
  await index.numbers(
    `SELECT n.code, v.posting, v.pay, ${codeSql("v.currency", currencies)} FROM (${paid}) v
     JOIN (${listedSql(names, {name: "role", number: "code"})}) n ON n.role = v.role ORDER BY v.cluster, v.posting`,
    ([own = none, postings = none, pays = none, codes = none]) => {
      for (let i = 0; i < postings.length; i++) {
        const role = found[own[i] ?? -1];
        role?.places.push(of[postings[i] ?? -1] ?? -1);
        role?.pay.push(pays[i] ?? 0);
        role?.codes.push(codes[i] ?? 0);
      }
    }
  );
  const column = ({places, pay, codes}: (typeof found)[number]): Paid => ({
    places: Int32Array.from(places),
    pay: Float64Array.from(pay),
    codes: Int32Array.from(codes),
    currencies
  });
  return new Map(found.map((own, i) => [names[i] ?? "", column(own)]));
}

const adsPaidSql = `SELECT p.posting, p.cluster, '' AS role, ${adPay.join(", ")} FROM ads p`;

/** Of a role that an ad names twice, the first. */
const rolesPaidSql = `SELECT p.posting, p.cluster, p.own.role AS role, ${payOf("p.own.pay").join(", ")}
  FROM (
    SELECT posting, cluster, role_names, unnest(roles) AS own, unnest(range(1, len(roles) + 1)) AS place FROM ads
    WHERE len(list_filter(roles, x -> x.pay IS NOT NULL)) > 0) p
  WHERE p.place = list_position(p.role_names, p.own.role)`;

/** The terms that each ad states, a bit for each. */
export async function readTerms(index: Database, {ads, of}: Places): Promise<Int32Array> {
  const stated = new Int32Array(ads.size);
  const bits = terms.map(({sql}, i) => `CASE WHEN ${sql} THEN ${2 ** i} ELSE 0 END`);
  await index.numbers(
    `SELECT p.posting, CAST(${bits.join(" + ")} AS INTEGER) FROM ads p`,
    ([postings = none, found = none]) => {
      for (let i = 0; i < postings.length; i++) stated[of[postings[i] ?? -1] ?? -1] = found[i] ?? 0;
    }
  );
  return stated;
}

/** The place of each employer in the order of their names, by its number. */
export async function readNamePlaces(index: Database, {ads}: Places): Promise<Int32Array> {
  const places = new Int32Array((ads.cluster.at(-1) ?? 0) + 1);
  await index.numbers(namePlacesSql, ([clusters = none, found = none]) => {
    for (let i = 0; i < clusters.length; i++) places[clusters[i] ?? -1] = found[i] ?? 0;
  });
  return places;
}
