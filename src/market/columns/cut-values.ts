import type {Row} from "../measure.ts";
import type {Cut} from "../where.ts";
import {add} from "./add.ts";
import type {Columns} from "./columns.ts";

/** The rows of `distinctValues`: how many of the ads that are counted stand under each value of a cut, each once. */
export function valueRows({cuts, ads}: Columns, kept: Uint8Array, cut: Cut["name"]): readonly Row[] {
  const column = cuts.get(cut);
  if (column === undefined) throw new Error(`missing column: ${cut}`);
  const {words, codes, more} = column;
  const counts = new Float64Array(words.length);
  for (let i = 0; i < ads.size; i++) if (kept[i] === 1 && codes[i] !== -1) add(counts, codes[i] ?? 0, 1);
  const others = new Set(more.flatMap(([place, code]) => (codes[place] === code ? [] : [place * words.length + code])));
  for (const other of others) if (kept[Math.floor(other / words.length)] === 1) add(counts, other % words.length, 1);
  const rows = words.map((value, i) => ({value, postings: counts[i] ?? 0}));
  return rows.filter(({postings}) => postings > 0).sort((a, b) => b.postings - a.postings);
}
