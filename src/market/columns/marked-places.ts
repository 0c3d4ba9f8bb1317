import type {Marked} from "../tally.ts";
import {type Columns, speechBits} from "./columns.ts";

/** Which ads name one of the skills, a 1 for each that does: the twin of `namedSql`. */
export function markedPlaces({ads, naming}: Columns, marked: Marked): Uint8Array {
  const found = new Uint8Array(ads.size);
  const wanted = speechBits(marked);
  for (const skill of marked.skills) {
    const own = naming.get(skill);
    if (own === undefined) throw new Error(`missing column: ${skill}`);
    const {places, ways} = own;
    for (let i = 0; i < places.length; i++) if (((ways[i] ?? 0) & wanted) !== 0) found[places[i] ?? 0] = 1;
  }
  return found;
}
