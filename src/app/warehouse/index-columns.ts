import {type Asking, answerTally} from "../../market/columns/answer.ts";
import {cellsOf} from "../../market/columns/cells.ts";
import type {Coded, Columns, MonthIds, Namings, Paid, Seen} from "../../market/columns/columns.ts";
import {countedPlaces, markedAmong} from "../../market/columns/counted-places.ts";
import {type EmployerCells, employerCells} from "../../market/columns/employer-cells.ts";
import type {Marked, Tally} from "../../market/tally.ts";
import {type Cut, cuts} from "../../market/where.ts";
import type {Database} from "./database.ts";
import {
  type Places,
  readCut,
  readIds,
  readMarked,
  readNamePlaces,
  readNamings,
  readPaid,
  readPlaces,
  readReposted,
  readSeen,
  readTerms
} from "./read-columns.ts";

type Rows = Awaited<ReturnType<Database["rows"]>>;

/**
 * Answers tallies from columns that are read from an index when a question first needs them, and kept while it is open: some
 * 20 bytes an ad, and 4 bytes a skill that an ad names once figures of every skill are asked.
 */
export function tallies(index: Database): (tally: Tally) => Promise<Rows> {
  const read = readerOf(index);
  const masks = lately<Promise<Uint8Array>>(mostMasks);
  const places = lately<Promise<Int32Array>>(mostPlaces);
  const cells = lately<Promise<EmployerCells>>(mostCells);
  return async (tally) => {
    const columns = await columnsFor(tally, read);
    const hits: Asking["hits"] = (marked) => masks(marked, () => read.marked(marked));
    const kept: Asking["kept"] = (ads) =>
      places(ads, async () => {
        const counted = countedPlaces(columns, ads);
        return ads.among === undefined ? counted : markedAmong(counted, await hits(ads.among));
      });
    const cellsWith: Asking["cells"] = (ads, keys) =>
      cells([ads, keys], async () => employerCells(columns.ads, cellsOf(columns, await kept(ads), keys)));
    return answerTally(columns, tally, {idsOf: read.ids, kept, cells: cellsWith, hits});
  };
}

/**
 * Of what the figures of a page ask again and again, so many are remembered: a mask has 1 byte an ad, places have 4 and cells 8
 * and more for each ad that is counted.
 */
const mostMasks = 24;
const mostPlaces = 12;
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
  readonly cut: (name: Cut["name"]) => Promise<Coded>;
  readonly namings: () => Promise<Namings>;
  readonly paid: (role: string | undefined) => Promise<Paid>;
  readonly terms: () => Promise<Int32Array>;
  readonly reposted: () => Promise<Uint8Array>;
  readonly seen: () => Promise<Seen>;
  readonly namePlaces: () => Promise<Int32Array>;
  readonly marked: (marked: Marked) => Promise<Uint8Array>;
  readonly ids: (month: string) => Promise<MonthIds>;
}

function readerOf(index: Database): Reader {
  const places = once(() => readPlaces(index));
  const whole = () => places("");
  const namings = once(async () => readNamings(index, await whole()));
  const terms = once(async () => readTerms(index, await whole()));
  const reposted = once(async () => readReposted(index, await whole()));
  const seen = once(async () => readSeen(index, await whole()));
  const namePlaces = once(async () => readNamePlaces(index, await whole()));
  const paid = once(async (of) => readPaid(index, await whole(), of === "roles"));
  return {
    places: whole,
    cut: once(async (name: Cut["name"]) => readCut(index, await whole(), name)),
    namings: () => namings(""),
    paid: async (role) => (await paid(role === undefined ? "ads" : "roles")).get(role ?? "") ?? noPay,
    terms: () => terms(""),
    reposted: () => reposted(""),
    seen: () => seen(""),
    namePlaces: () => namePlaces(""),
    marked: async (marked) => readMarked(index, await whole(), marked),
    ids: once(async (month) => readIds(index, await whole(), month))
  };
}

const noPay: Paid = {
  places: new Int32Array(),
  pay: new Float64Array(),
  codes: new Int32Array(),
  currencies: []
};

/** The same, made once for each key; what failed is made again. */
function once<K extends string, T>(make: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const known = new Map<K, Promise<T>>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    made.catch(() => known.delete(key));
    return made;
  };
}

async function columnsFor(tally: Tally, read: Reader): Promise<Columns> {
  const {ads} = await read.places();
  const sources = tally.gives === "employer-counts" || ("keys" in tally && tally.keys.bySource);
  const asked = [tally.ads, ...(tally.gives === "employer-counts" ? [tally.own] : [])];
  const chosen = cuts.flatMap(({name}) => (asked.some(({where}) => where[name] !== undefined) ? [name] : []));
  const columns = new Map<string, Coded>();
  if (sources) columns.set("source", await read.cut("source"));
  if (tally.gives === "values") columns.set(tally.cut, await read.cut(tally.cut));
  for (const name of chosen) columns.set(name, await read.cut(name));
  const asksTerms = tally.gives === "terms" || tally.gives === "employer-counts";
  return {
    ads,
    cuts: columns,
    namings: "spoken" in tally ? await read.namings() : null,
    paid: asksPay(tally) ? await read.paid(tally.ads.where.role) : null,
    terms: asksTerms ? await read.terms() : null,
    reposted: tally.gives === "sums" && tally.marked === "reposted" ? await read.reposted() : null,
    seen: tally.gives === "spans" || tally.gives === "open" ? await read.seen() : null,
    namePlaces: tally.gives === "employer-counts" ? await read.namePlaces() : null
  };
}

function asksPay(tally: Tally): boolean {
  return tally.gives === "pay" || tally.gives === "newest-paid" || (tally.gives === "sums" && tally.marked === "paid");
}
