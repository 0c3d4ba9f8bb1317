import type {RepeatReading} from "../../model/finding.ts";
import type {Where} from "../filters.ts";
import {cuts} from "../where.ts";
import {type AdColumns, type Coded, type Columns, repeatBit} from "./columns.ts";

interface Counted {
  readonly where: Where;
  readonly repeats: RepeatReading;
}

/** The places of the ads that are counted, rising: the twin of `conditionsOf`. */
export function countedPlaces({ads, cuts: columns}: Columns, {where, repeats}: Counted): Int32Array {
  const chosen = cuts.flatMap(({name}) => {
    const [value, column] = [where[name], columns.get(name)];
    if (value === undefined) return [];
    if (column === undefined) throw new Error(`missing column: ${name}`);
    return [placesUnder(column, value)];
  });
  const [fewest = null, ...others] = chosen.sort((a, b) => a.length - b.length);
  const kept = others.reduce((places, list) => placesInBoth(places, list), fewest ?? new Int32Array());
  return placesAtTimes(ads, {where, repeats}, fewest === null ? null : kept);
}

/** The places of the ads under a value of a cut, rising. */
function placesUnder({words, places, from}: Coded, value: string): Int32Array {
  const code = words.indexOf(value);
  return code < 0 ? new Int32Array() : places.subarray(from[code], from[code + 1]);
}

/** The places in both of two rising lists. */
function placesInBoth(a: Int32Array, b: Int32Array): Int32Array {
  let at = 0;
  return placesThat(a, (place) => {
    while (at < b.length && (b[at] ?? 0) < place) at++;
    return b[at] === place;
  });
}

/** Of some places those that are wanted, in the same order. */
function placesThat(places: Int32Array, wanted: (place: number) => boolean): Int32Array {
  const found = new Int32Array(places.length);
  let size = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    if (wanted(place)) found[size++] = place;
  }
  return found.slice(0, size);
}

/** Of some places, or of all where they are null, those in time that are no repeats. */
function placesAtTimes(ads: AdColumns, {where, repeats}: Counted, places: Int32Array | null): Int32Array {
  const inTime = Uint8Array.from(ads.months, (month) =>
    (where.from === undefined || (month >= where.from && month !== "unknown")) &&
    (where.to === undefined || month <= where.to)
      ? 1
      : 0
  );
  const dropped = droppedBits(repeats);
  const most = places === null ? ads.size : places.length;
  const found = new Int32Array(most);
  let size = 0;
  for (let i = 0; i < most; i++) {
    const place = places === null ? i : (places[i] ?? 0);
    if (((ads.repeats[place] ?? 0) & dropped) === 0 && inTime[ads.month[place] ?? 0] === 1) found[size++] = place;
  }
  return size === most ? found : found.slice(0, size);
}

function droppedBits(repeats: RepeatReading): number {
  if (repeats === "keep") return 0;
  return repeats === "first" ? repeatBit("copy") | repeatBit("re-post") : repeatBit("copy");
}

/** Of some places those that are marked. */
export function markedAmong(places: Int32Array, marks: Uint8Array): Int32Array {
  return placesThat(places, (place) => marks[place] === 1);
}

/** A 1 for each of some places. */
export function marksAt(places: Int32Array, size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (let i = 0; i < places.length; i++) marks[places[i] ?? 0] = 1;
  return marks;
}
