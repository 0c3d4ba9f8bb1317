import {add, addedUp} from "../../market/columns/add.ts";
import {byWord} from "../../market/columns/by-word.ts";
import {
  type AdColumns,
  type Coded,
  type MonthIds,
  type Namings,
  type Paid,
  repeatBit,
  type Seen
} from "../../market/columns/columns.ts";
import {noDay} from "../../market/columns/seen.ts";
import {namedSql} from "../../market/counted.ts";
import {namePlacesSql} from "../../market/employer-counts.ts";
import {repostedSql} from "../../market/scarcity.ts";
import {looksSql, spansSql} from "../../market/spans.ts";
import type {Marked} from "../../market/tally.ts";
import type {Cut} from "../../market/where.ts";
import {type Database, type Numbers, sqlText} from "./database.ts";
import {noRole, termsKind} from "./index-codes.ts";

const none = new Int32Array();

/** Where the ads of an index stand in its columns. */
export interface Places {
  readonly ads: AdColumns;
  /** The place of an ad by its number; -1 of a number that is no ad's. */
  readonly of: Int32Array;
}

/** The months, employers and repeats of the ads, and where each ad stands. */
export async function readPlaces(index: Database): Promise<Places> {
  const employerOf = await readEmployers(index);
  const last = employerOf.reduce((most, employer) => Math.max(most, employer), 0);
  const [from, of] = [startsOf(employerOf, last + 1), new Int32Array(employerOf.length).fill(-1)];
  const size = from.at(-1) ?? 0;
  const cluster = new Int32Array(size);
  for (const [posting, employer] of employerOf.entries()) {
    if (employer < 0) continue;
    const place = from[employer] ?? 0;
    from[employer] = place + 1;
    of[posting] = place;
    cluster[place] = employer;
  }
  const {words: months, rankOf} = await wordsOf(index, "month");
  const month = new Uint16Array(size);
  await index.numbers(codesSql("month"), ([postings = none, codes = none]) => {
    for (let i = 0; i < postings.length; i++) month[of[postings[i] ?? 0] ?? -1] = rankOf[codes[i] ?? 0] ?? 0;
  });
  const repeats = new Uint8Array(size);
  for (const kind of ["copy", "re-post"])
    await index.numbers(`SELECT posting FROM repeats WHERE kind = ${sqlText(kind)}`, ([postings = none]) => {
      for (const posting of postings) {
        const own = of[posting] ?? -1;
        if (own >= 0) repeats[own] = (repeats[own] ?? 0) | repeatBit(kind);
      }
    });
  return {ads: {size, cluster, month, months, repeats}, of};
}

/** The employer of each ad by its number; -1 of a number that is no ad's. */
async function readEmployers(index: Database): Promise<Int32Array> {
  const [last = {}] = await index.rows("SELECT coalesce(max(posting), 0)::INTEGER AS number FROM ads");
  const employers = new Int32Array(Number(last["number"]) + 1).fill(-1);
  await index.numbers("SELECT posting, cluster FROM ads", ([postings = none, clusters = none]) => {
    for (let i = 0; i < postings.length; i++) employers[postings[i] ?? 0] = clusters[i] ?? -1;
  });
  return employers;
}

/** For each number from 0 up to `count` how many of some are smaller; those below 0 are none. */
function startsOf(numbers: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < numbers.length; i++) if ((numbers[i] ?? -1) >= 0) add(starts, (numbers[i] ?? 0) + 1, 1);
  return addedUp(starts);
}

/** Words of a kind, in their order, and the place of each by its code. */
async function wordsOf(index: Database, kind: string) {
  const rows = await index.rows("SELECT word, code FROM words WHERE kind = $1 ORDER BY word", [kind]);
  const places = new Map(rows.map(({code}, i) => [Number(code), i]));
  const last = [...places.keys()].reduce((most, code) => Math.max(most, code), -1);
  return {
    words: rows.map(({word}) => String(word)),
    rankOf: Int32Array.from({length: last + 1}, (_, code) => places.get(code) ?? -1)
  };
}

function codesSql(kind: string): string {
  return `SELECT posting, code FROM coded WHERE kind = ${sqlText(kind)}`;
}

/** A column of the words of a cut. */
export async function readCut(index: Database, {ads, of}: Places, name: Cut["name"]): Promise<Coded> {
  const {words, rankOf} = await wordsOf(index, name);
  const codes = new Int32Array(ads.size).fill(-1);
  const more: [number, number][] = [];
  await index.numbers(codesSql(name), ([postings = none, found = none]) => {
    for (let i = 0; i < postings.length; i++) {
      const [place, rank] = [of[postings[i] ?? 0] ?? -1, rankOf[found[i] ?? 0] ?? -1];
      if (codes[place] === -1) codes[place] = rank;
      else if (place >= 0) more.push([place, rank]);
    }
  });
  return {words, codes, ...byWord(codes, more, words.length)};
}

/** So many skills have a place in a column. */
const mostSkills = 2 ** 16;

/** The skills that each ad names. @throws Error when there are too many for a column */
export async function readNamings(index: Database, {ads, of}: Places): Promise<Namings> {
  const {words: skills, rankOf} = await wordsOf(index, "skill");
  if (skills.length > mostSkills) throw new Error(`too many skills for a column: ${skills.length}`);
  const counts = new Int32Array(ads.size + 1);
  await eachNamed(index, "posting", ([postings = none]) => {
    for (let i = 0; i < postings.length; i++) add(counts, (of[postings[i] ?? 0] ?? -1) + 1, 1);
  });
  // Those of no ad were counted before the first place.
  counts[0] = 0;
  const from = addedUp(counts);
  const next = from.slice();
  const found = {skill: new Uint16Array(from[ads.size] ?? 0), ways: new Uint16Array(from[ads.size] ?? 0)};
  await eachNamed(index, "posting, skill, ways", ([postings = none, codes = none, ways = none]) => {
    for (let i = 0; i < postings.length; i++) {
      const place = of[postings[i] ?? 0] ?? -1;
      if (place < 0) continue;
      const to = next[place] ?? 0;
      next[place] = to + 1;
      found.skill[to] = rankOf[codes[i] ?? 0] ?? 0;
      found.ways[to] = ways[i] ?? 0;
    }
  });
  return {skills, from, ...found};
}

/** The numbers of so many ads are read at once. */
const adsAtOnce = 2 ** 18;

/**
 * Shows columns of `named` in pieces. Ads name many times as many skills as there are ads, and an answer is held whole before it is
 * shown, so that it is asked for a part of the ads at a time.
 */
async function eachNamed(index: Database, columns: string, show: (columns: readonly Numbers[]) => void): Promise<void> {
  const [range = {}] = await index.rows("SELECT coalesce(max(posting), -1)::INTEGER AS last FROM named");
  for (let from = 0; from <= Number(range["last"]); from += adsAtOnce)
    await index.numbers(`SELECT ${columns} FROM named WHERE posting BETWEEN ${from} AND ${from + adsAtOnce - 1}`, show);
}

/** In which order rows come by the places of their ads, those of one ad as they were read; those of no ad are left out. */
function inOrder(places: Int32Array, size: number): Int32Array {
  const next = startsOf(places, size);
  const order = new Int32Array(next[size] ?? 0);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? -1;
    if (place < 0) continue;
    order[next[place] ?? 0] = i;
    add(next, place, 1);
  }
  return order;
}

async function countOf(index: Database, what: string): Promise<number> {
  const [counted = {}] = await index.rows(`SELECT count(*)::INTEGER AS size FROM ${what}`);
  return Number(counted["size"]);
}

/** A 1 for each ad that is marked. */
export async function readMarked(index: Database, {ads, of}: Places, marked: Marked): Promise<Uint8Array> {
  return markedBy(index, {ads, of}, namedSql(marked, sqlText));
}

/** A 1 for each ad that an SQL gives. */
async function markedBy(index: Database, {ads, of}: Places, sql: string): Promise<Uint8Array> {
  const found = new Uint8Array(ads.size);
  await index.numbers(sql, ([postings = none]) => {
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
export async function readPaid(index: Database, {ads, of}: Places, roles: boolean): Promise<ReadonlyMap<string, Paid>> {
  const [{words: currencies, rankOf}, named] = [await wordsOf(index, "currency"), await wordsOf(index, "role")];
  const names = roles ? named.words : [""];
  const where = `role ${roles ? "<>" : "="} ${noRole}`;
  const size = await countOf(index, `paid WHERE ${where}`);
  const read = {place: new Int32Array(size), role: new Int32Array(size), pay: new Float64Array(size)};
  const currency = new Int32Array(size);
  let at = 0;
  const sql = `SELECT posting, role, pay, currency FROM paid WHERE ${where}`;
  await index.numbers(sql, ([postings = none, own = none, pays = none, codes = none]) => {
    for (let i = 0; i < postings.length; i++, at++) {
      read.place[at] = of[postings[i] ?? 0] ?? -1;
      read.role[at] = roles ? (named.rankOf[own[i] ?? 0] ?? -1) : 0;
      read.pay[at] = pays[i] ?? 0;
      currency[at] = rankOf[codes[i] ?? 0] ?? 0;
    }
  });
  const found = names.map(() => ({places: [] as number[], pay: [] as number[], codes: [] as number[]}));
  for (const i of inOrder(read.place, ads.size)) {
    const own = found[read.role[i] ?? -1];
    own?.places.push(read.place[i] ?? -1);
    own?.pay.push(read.pay[i] ?? 0);
    own?.codes.push(currency[i] ?? 0);
  }
  const column = ({places, pay, codes}: (typeof found)[number]): Paid => ({
    places: Int32Array.from(places),
    pay: Float64Array.from(pay),
    codes: Int32Array.from(codes),
    currencies
  });
  return new Map(found.map((own, i) => [names[i] ?? "", column(own)]));
}

/** A 1 for each ad that was posted again in a later month. */
export async function readReposted(index: Database, {ads, of}: Places): Promise<Uint8Array> {
  return markedBy(index, {ads, of}, repostedSql);
}

/** When ads were seen. */
export async function readSeen(index: Database, {of}: Places): Promise<Seen> {
  const everything = {where: {}, repeats: "keep"} as const;
  const sql = `SELECT s.posting, ${seenDays.map((name) => dayOf(`s.${name}`)).join(", ")}
    FROM (${spansSql(everything, sqlText)}) s JOIN employers e ON e.cluster = s.cluster
    ORDER BY e.name, ${seenDays.map((name) => `s.${name}`).join(", ")}`;
  const read = [...seenDays, ""].map((): number[] => []);
  await index.numbers(sql, (columns) => {
    for (const [i, column] of columns.entries()) for (const number of column) read[i]?.push(number);
  });
  const [postings = [], ...days] = read;
  const looks: number[] = [];
  await index.numbers(`SELECT ${dayOf("l.day")} FROM (${looksSql}) l ORDER BY l.day`, ([found = none]) => {
    looks.push(...found);
  });
  return {
    places: Int32Array.from(postings, (posting) => of[posting] ?? -1),
    days: days.map((column) => Int32Array.from(column)),
    looks: Int32Array.from(looks)
  };
}

const seenDays = ["posted", "first", "last", "gone", "began"];

/** A word as a day counted from 1 January 1970. */
function dayOf(word: string): string {
  return `coalesce(CAST(TRY_CAST(${word} AS DATE) - DATE '1970-01-01' AS INTEGER), ${noDay})`;
}

/** The terms that each ad states, a bit for each. */
export async function readTerms(index: Database, {ads, of}: Places): Promise<Int32Array> {
  const stated = new Int32Array(ads.size);
  await index.numbers(codesSql(termsKind), ([postings = none, bits = none]) => {
    for (let i = 0; i < postings.length; i++) stated[of[postings[i] ?? 0] ?? -1] = bits[i] ?? 0;
  });
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
