import type {Row} from "../measure.ts";
import type {Cut} from "../where.ts";
import type {Columns} from "./columns.ts";
import {marksAt} from "./counted-places.ts";

/** The rows of `distinctValues`: how many of the ads that are counted stand under each value of a cut, each once. */
export function valueRows({cuts, ads}: Columns, kept: Int32Array, cut: Cut["name"]): readonly Row[] {
  const column = cuts.get(cut);
  if (column === undefined) throw new Error(`missing column: ${cut}`);
  const {words, places, from} = column;
  const marks = marksAt(kept, ads.size);
  const rows = words.map((value, code) => {
    let postings = 0;
    for (let i = from[code] ?? 0; i < (from[code + 1] ?? 0); i++) postings += marks[places[i] ?? 0] ?? 0;
    return {value, postings};
  });
  return rows.filter(({postings}) => postings > 0).sort((a, b) => b.postings - a.postings);
}
