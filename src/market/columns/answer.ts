import type {Row} from "../measure.ts";
import type {CellKeys, Marked, Spoken, Tally} from "../tally.ts";
import {add} from "./add.ts";
import {type AdColumns, type Columns, type MonthIds, speechBits} from "./columns.ts";
import {markedAmong, marksAt} from "./counted-places.ts";
import {crossBySkill, crossProducts} from "./cross-products.ts";
import {valueRows} from "./cut-values.ts";
import type {EmployerCells} from "./employer-cells.ts";
import {employerCountRows} from "./employer-counts.ts";
import {employerSums} from "./employer-sums.ts";
import {type Asked, mostNamed} from "./named-slots.ts";
import {newestIds} from "./newest-ids.ts";
import {newestPaidRows, payRows, payStated} from "./pay.ts";
import {openRows, spanRows} from "./seen.ts";
import {skillSums} from "./skill-sums.ts";
import {termSumRows} from "./term-sums.ts";

/** What an answer is worked out with beside the columns; what is asked again and again is best remembered. */
export interface Asking {
  /** The ids of the ads of a month. */
  readonly idsOf: (month: string) => Promise<MonthIds>;
  /** The places of the ads that are counted, rising. */
  readonly kept: (ads: Tally["ads"]) => Promise<Int32Array>;
  readonly cells: (ads: Tally["ads"], keys: CellKeys) => Promise<EmployerCells>;
  /** Which ads are marked, a 1 for each that is. */
  readonly hits: (marked: Marked) => Promise<Uint8Array>;
}

const dated = {times: {as: "month", undated: false}, bySource: false} as const;
const bySource = {...dated, bySource: true} as const;

/** The rows that the SQL of a tally's query gives, in the same order, from columns. */
export async function answerTally(columns: Columns, tally: Tally, asking: Asking): Promise<readonly Row[]> {
  const {cells, hits, kept, idsOf} = asking;
  const {ads} = tally;
  switch (tally.gives) {
    case "sums":
      return employerSums(await cells(ads, tally.keys), await marksOf(columns, tally.marked, hits));
    case "sums-by-skill":
      return skillPart(columns, tally, asking);
    case "cross":
      return crossProducts(await cells(ads, tally.keys), {hits: await hits(tally.marked), apart: tally.apart});
    case "cross-by-skill": {
      const {apart, spoken} = tally;
      return crossBySkill(await cells(ads, tally.keys), askedOf(columns, spoken), apart);
    }
    case "most": {
      const named = mostNamed(await cells(ads, dated), askedOf(columns, tally.spoken, tally.only));
      return named.slice(0, tally.limit);
    }
    case "newest": {
      const own = await kept(ads);
      const places = tally.marked === null ? own : markedAmong(own, await hits(tally.marked));
      const ids = await newestIds(columns.ads, {places, undated: tally.undated, limit: tally.limit, idsOf});
      return ids.map((posting) => ({posting}));
    }
    case "terms":
      return termSumRows(columns, await cells(ads, tally.keys), tally.terms);
    case "employer-counts":
      return employerCountRows(columns, await cells(ads, bySource), marksAt(await kept(tally.own), columns.ads.size));
    case "values":
      return valueRows(columns, await kept(ads), tally.cut);
    case "spans":
      return spanRows(columns, await kept(ads));
    case "open":
      return openRows(columns, await kept(ads), tally.each);
    case "pay":
      return payRows(columns, await kept(ads));
    case "newest-paid":
      return newestPaidRows(columns, {kept: await kept(ads), currency: tally.currency, limit: tally.limit, idsOf});
  }
}

/** Which ads are marked; null where none is. */
async function marksOf(
  columns: Columns,
  marked: Extract<Tally, {readonly gives: "sums"}>["marked"],
  hits: Asking["hits"]
): Promise<Uint8Array | null> {
  if (marked === "paid") return payStated(columns);
  if (marked === "reposted") return columns.reposted;
  return marked.skills.length === 0 ? null : hits(marked);
}

/** Which skills are looked at, all where `only` is absent, and in which ways they are named. */
function askedOf({namings}: Columns, spoken: Spoken, only?: readonly string[]): Asked {
  if (namings === null) throw new Error("missing column: skills");
  return {namings, ways: speechBits(spoken), only: only === undefined ? null : new Set(only)};
}

/** Sums by skill; of a part, those of the newest months and of the skills that are named often enough in them. */
async function skillPart(
  columns: Columns,
  {ads, keys, spoken, only, part}: Extract<Tally, {readonly gives: "sums-by-skill"}>,
  asking: Asking
): Promise<readonly Row[]> {
  const asked = askedOf(columns, spoken, only);
  if (part === undefined) return skillSums(await asking.cells(ads, keys), asked);
  const from = newestMonths(columns.ads, await asking.kept(ads), part.months);
  const cells = await asking.cells({...ads, where: {...ads.where, ...(from === null ? {} : {from})}}, keys);
  const named = mostNamed(cells, asked).filter(({k}) => k >= part.fewest);
  const names = new Set(named.map(({skill}) => skill));
  if (part.given !== undefined && !names.has(part.given)) return [];
  return skillSums(cells, {...asked, only: names});
}

/** The first of the newest so many months with ads that are counted; null when there are fewer. */
function newestMonths(ads: AdColumns, kept: Int32Array, most: number): string | null {
  const there = perMonth(ads, kept);
  const used = ads.months.filter((month, i) => month !== "unknown" && (there[i] ?? 0) > 0);
  return used.at(-most) ?? null;
}

/** How many ads of each month are counted. */
function perMonth(ads: AdColumns, kept: Int32Array): Float64Array {
  const counts = new Float64Array(ads.months.length);
  for (let i = 0; i < kept.length; i++) add(counts, ads.month[kept[i] ?? 0] ?? 0, 1);
  return counts;
}
