import {type Asking, answerTally} from "../../market/columns/answer.ts";
import {cellsOf} from "../../market/columns/cells.ts";
import {
  type AdColumns,
  type Coded,
  type Columns,
  type MonthIds,
  type Naming,
  repeatBit
} from "../../market/columns/columns.ts";
import {countedPlaces} from "../../market/columns/counted-places.ts";
import {type EmployerCells, employerCells} from "../../market/columns/employer-cells.ts";
import {namedSql} from "../../market/counted.ts";
import type {Marked, Tally} from "../../market/tally.ts";
import {cuts} from "../../market/where.ts";
import {rules, stances} from "../../model/mention.ts";
import {type Database, sqlText} from "./database.ts";

type Rows = Awaited<ReturnType<Database["rows"]>>;

/**
 * Answers tallies from columns that are read from an index when a question first needs them, and kept while it is open: some
 * 20 bytes an ad, and 6 bytes a mention once figures of every skill are asked.
 */
export function tallies(index: Database): (tally: Tally) => Promise<Rows> {
  const read = readerOf(index);
  const [kept, hits] = [lately<Uint8Array>(mostMasks), lately<Promise<Uint8Array>>(mostMasks)];
  const cells = lately<EmployerCells>(mostCells);
  return async (tally) => {
    const columns = await columnsFor(tally, read);
    const keptOf: Asking["kept"] = (ads) => kept(ads, () => countedPlaces(columns, ads));
    return answerTally(columns, tally, {
      idsOf: read.ids,
      kept: keptOf,
      cells: (ads, keys) => cells([ads, keys], () => employerCells(columns.ads, cellsOf(columns, keptOf(ads), keys))),
      hits: (marked) => hits(marked, () => read.marked(marked))
    });
  };
}

/** Of what the figures of a page ask again and again, so many are remembered: a mask has 1 byte an ad, cells have 4 and more. */
const mostMasks = 16;
const mostCells = 6;

/** Remembers the newest of what was made, by what it was made for. */
function lately<T>(most: number): (what: unknown, make: () => T) => T {
  const known = new Map<string, T>();
  return (what, make) => {
    const key = JSON.stringify(what);
    const found = known.get(key) ?? make();
    known.delete(key);
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return found;
  };
}

/** Reads each column once. */
interface Reader {
  readonly places: () => Promise<Places>;
  readonly cut: (name: string) => Promise<Coded>;
  readonly skills: () => Promise<readonly string[]>;
  readonly naming: (skill: string) => Promise<Naming>;
  readonly marked: (marked: Marked) => Promise<Uint8Array>;
  readonly ids: (month: string) => Promise<MonthIds>;
}

/** Where the ads of an index stand in its columns. */
interface Places {
  readonly ads: AdColumns;
  /** The place of an ad by its number; -1 of a number that is no ad's. */
  readonly of: Int32Array;
  /** A number for each ad, all 0 between uses, which never overlap. */
  readonly scratch: Uint16Array;
}

function readerOf(index: Database): Reader {
  const places = once(() => readPlaces(index));
  const [whole, skills] = [() => places(""), once(() => readSkills(index))];
  return {
    places: whole,
    cut: once(async (name) => readCut(index, await whole(), name)),
    skills: () => skills(""),
    naming: once(async (skill) => readNaming(index, await whole(), skill)),
    marked: async (marked) => readMarked(index, await whole(), marked),
    ids: once(async (month) => readIds(index, await whole(), month))
  };
}

/** The same, made once for each key; what failed is made again. */
function once<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    made.catch(() => known.delete(key));
    return made;
  };
}

async function columnsFor(tally: Tally, {places, cut, skills, naming}: Reader): Promise<Columns> {
  const {ads} = await places();
  const bySource = "keys" in tally && tally.keys.bySource ? ["source"] : [];
  const chosen = cuts.flatMap(({name}) => (tally.ads.where[name] === undefined ? [] : [name]));
  const columns = new Map<string, Coded>();
  for (const name of [...bySource, ...chosen]) columns.set(name, await cut(name));
  const namings = new Map<string, Naming>();
  if ("spoken" in tally) for (const skill of await skills()) namings.set(skill, await naming(skill));
  return {ads, cuts: columns, naming: namings};
}

async function readPlaces(index: Database): Promise<Places> {
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
    ([postings, employers, codes]) => {
      for (const [i, posting] of (postings ?? []).entries()) {
        cluster[place] = employers?.[i] ?? -1;
        month[place] = codes?.[i] ?? 0;
        of[posting] = place++;
      }
    }
  );
  const repeats = new Uint8Array(size);
  for (const kind of ["copy", "re-post"])
    await index.numbers(
      `SELECT posting FROM repeats WHERE kind = ${sqlText(kind)}`,
      ([postings = new Int32Array()]) => {
        for (const posting of postings) {
          const own = of[posting] ?? -1;
          if (own >= 0) repeats[own] = (repeats[own] ?? 0) | repeatBit(kind);
        }
      }
    );
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

async function readCut(index: Database, {ads, of}: Places, name: string): Promise<Coded> {
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
    ([postings = new Int32Array(), found]) => {
      for (const [i, posting] of postings.entries()) {
        const [place, code] = [of[posting] ?? -1, found?.[i] ?? -1];
        if (codes[place] === -1) codes[place] = code;
        else if (place >= 0) more.push([place, code]);
      }
    }
  );
  return {words, codes, more};
}

function readSkills(index: Database): Promise<readonly string[]> {
  return wordsOf(index, "SELECT DISTINCT skill FROM mentions ORDER BY skill", "skill");
}

/** The place of the bit of `speechBit`. */
const wayCode = `(${codeSql("stance", stances)}) * ${rules.length} + (${codeSql("rule", rules)})`;

async function readNaming(index: Database, {of, scratch: told}: Places, skill: string): Promise<Naming> {
  const pieces: (readonly Int32Array[])[] = [];
  const sql = `SELECT posting, ${wayCode} FROM mentions WHERE skill = ${sqlText(skill)}`;
  await index.numbers(sql, (piece) => pieces.push(piece));
  let count = 0;
  for (const [postings = new Int32Array(), found] of pieces)
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

async function readMarked(index: Database, {ads, of}: Places, marked: Marked): Promise<Uint8Array> {
  const found = new Uint8Array(ads.size);
  await index.numbers(namedSql(marked, sqlText), ([postings = new Int32Array()]) => {
    for (let i = 0; i < postings.length; i++) {
      const place = of[postings[i] ?? 0] ?? -1;
      if (place >= 0) found[place] = 1;
    }
  });
  return found;
}

async function readIds(index: Database, {of}: Places, month: string): Promise<MonthIds> {
  const rows = await index.rows("SELECT posting, id FROM ads WHERE month = $1 ORDER BY id", [month]);
  return {
    places: Int32Array.from(rows, (row) => of[Number(row["posting"])] ?? -1),
    ids: rows.map((row) => String(row["id"]))
  };
}
