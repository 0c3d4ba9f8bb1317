import type {Row} from "../measure.ts";
import type {CellKeys, Marked, Tally} from "../tally.ts";
import {add} from "./add.ts";
import {type AdColumns, type Columns, type MonthIds, type Naming, speechBits} from "./columns.ts";
import {crossBySkill, crossProducts} from "./cross-products.ts";
import type {EmployerCells} from "./employer-cells.ts";
import {employerSums} from "./employer-sums.ts";
import {mostNamed, skillSums} from "./skill-sums.ts";

/** What an answer is worked out with beside the columns; what is asked again and again is best remembered. */
export interface Asking {
  /** The ids of the ads of a month. */
  readonly idsOf: (month: string) => Promise<MonthIds>;
  readonly kept: (ads: Tally["ads"]) => Uint8Array;
  readonly cells: (ads: Tally["ads"], keys: CellKeys) => EmployerCells;
  /** Which ads are marked, a 1 for each that is. */
  readonly hits: (marked: Marked) => Promise<Uint8Array>;
}

const dated = {times: {as: "month", undated: false}, bySource: false} as const;

/** The rows that the SQL of a tally's query gives, in the same order, from columns. */
export async function answerTally(columns: Columns, tally: Tally, asking: Asking): Promise<readonly Row[]> {
  const {cells, hits} = asking;
  switch (tally.gives) {
    case "sums": {
      const own = tally.marked.skills.length === 0 ? null : await hits(tally.marked);
      return employerSums(cells(tally.ads, tally.keys), own);
    }
    case "sums-by-skill":
      return skillPart(columns, tally, asking);
    case "cross":
      return crossProducts(cells(tally.ads, tally.keys), {hits: await hits(tally.marked), apart: tally.apart});
    case "cross-by-skill": {
      const {apart, spoken} = tally;
      return crossBySkill(cells(tally.ads, tally.keys), columns.naming, {ways: speechBits(spoken), apart});
    }
    case "most": {
      const named = mostNamed(cells(tally.ads, dated), onlyOf(columns, tally.only), speechBits(tally.spoken));
      return named.slice(0, tally.limit);
    }
    case "newest":
      return newestIds(columns, tally, asking);
  }
}

function onlyOf({naming}: Columns, only: readonly string[] | undefined): ReadonlyMap<string, Naming> {
  if (only === undefined) return naming;
  const wanted = new Set(only);
  return new Map([...naming].filter(([skill]) => wanted.has(skill)));
}

/** Sums by skill; of a part, those of the newest months and of the skills that are named often enough in them. */
function skillPart(
  columns: Columns,
  {ads, keys, spoken, only, part}: Extract<Tally, {readonly gives: "sums-by-skill"}>,
  asking: Asking
): readonly Row[] {
  const ways = speechBits(spoken);
  const own = onlyOf(columns, only);
  if (part === undefined) return skillSums(asking.cells(ads, keys), own, ways);
  const from = newestMonths(columns.ads, asking.kept(ads), part.months);
  const cells = asking.cells(
    {...ads, where: {...ads.where, ...(from === null ? {} : {from, to: ads.where.to ?? "9999"})}},
    keys
  );
  const named = mostNamed(cells, own, ways).filter(({k}) => k >= part.fewest);
  const names = named.map(({skill}) => skill);
  if (part.given !== undefined && !names.includes(part.given)) return [];
  return skillSums(cells, onlyOf(columns, names), ways);
}

/** The first of the newest so many months with ads that are counted; null when there are fewer. */
function newestMonths(ads: AdColumns, kept: Uint8Array, most: number): string | null {
  const there = perMonth(ads, kept);
  const used = ads.months.filter((month, i) => month !== "unknown" && (there[i] ?? 0) > 0);
  return used.at(-most) ?? null;
}

/** How many ads of each month are counted. */
function perMonth(ads: AdColumns, kept: Uint8Array): Float64Array {
  const counts = new Float64Array(ads.months.length);
  for (let i = 0; i < ads.size; i++) add(counts, ads.month[i] ?? 0, kept[i] ?? 0);
  return counts;
}

/** The ids of the newest ads that are counted and marked, the newest month first, then in their order. */
async function newestIds(
  {ads}: Columns,
  {ads: wanted, marked, limit}: Extract<Tally, {readonly gives: "newest"}>,
  {kept: keptOf, hits: hitsOf, idsOf}: Asking
): Promise<readonly Row[]> {
  const kept = keptOf(wanted);
  const hits = marked === null ? kept : await hitsOf(marked);
  const counts = new Float64Array(ads.months.length);
  for (let i = 0; i < ads.size; i++) add(counts, ads.month[i] ?? 0, (kept[i] ?? 0) & (hits[i] ?? 0));
  const found: Row[] = [];
  for (const [i, month] of [...ads.months.entries()].reverse()) {
    if ((counts[i] ?? 0) === 0) continue;
    const {places, ids} = await idsOf(month);
    for (const [at, posting] of ids.entries()) {
      const place = places[at] ?? 0;
      if (found.length >= limit) return found;
      if (kept[place] === 1 && hits[place] === 1) found.push({posting});
    }
  }
  return found;
}
