import {add, addedUp} from "./add.ts";
import type {Coded} from "./columns.ts";

/** The places under each word, rising, each once. @param more other words of some places */
export function byWord(
  codes: Int32Array,
  more: readonly (readonly [place: number, code: number])[],
  words: number
): Pick<Coded, "places" | "from"> {
  const others = more.toSorted(([a], [b]) => a - b);
  const each = (show: (place: number, code: number) => void) => {
    const newest = new Int32Array(words).fill(-1);
    const once = (place: number, code: number) => {
      if (code < 0 || newest[code] === place) return;
      newest[code] = place;
      show(place, code);
    };
    let at = 0;
    for (let place = 0; place < codes.length; place++) {
      once(place, codes[place] ?? -1);
      for (let other = others[at]; other?.[0] === place; other = others[++at]) once(place, other[1]);
    }
  };
  const counts = new Int32Array(words + 1);
  each((_, code) => add(counts, code + 1, 1));
  const from = addedUp(counts);
  const [next, places] = [from.slice(), new Int32Array(from[words] ?? 0)];
  each((place, code) => {
    places[next[code] ?? 0] = place;
    add(next, code, 1);
  });
  return {from, places};
}
