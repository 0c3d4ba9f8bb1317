import type {Row} from "../measure.ts";
import type {Cut} from "../where.ts";
import {add} from "./add.ts";
import type {Columns} from "./columns.ts";
import {marksAt} from "./counted-places.ts";

/** The rows of `distinctValues`: how many of the ads that are counted stand under each value of a cut, each once. */
export function valueRows({cuts, ads}: Columns, kept: Int32Array, cut: Cut["name"]): readonly Row[] {
  const column = cuts.get(cut);
  if (column === undefined) throw new Error(`missing column: ${cut}`);
  const {words, codes, more} = column;
  const counts = new Float64Array(words.length);
  for (let i = 0; i < kept.length; i++) {
    const code = codes[kept[i] ?? 0] ?? -1;
    if (code !== -1) add(counts, code, 1);
  }
  const marks = marksAt(kept, more.length === 0 ? 0 : ads.size);
  const others = new Set(more.flatMap(([place, code]) => (codes[place] === code ? [] : [place * words.length + code])));
  for (const other of others) if (marks[Math.floor(other / words.length)] === 1) add(counts, other % words.length, 1);
  const rows = words.map((value, i) => ({value, postings: counts[i] ?? 0}));
  return rows.filter(({postings}) => postings > 0).sort((a, b) => b.postings - a.postings);
}
