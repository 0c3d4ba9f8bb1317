import type {RepeatReading} from "../../model/finding.ts";
import type {Where} from "../filters.ts";
import {cuts} from "../where.ts";
import {type Coded, type Columns, repeatBit} from "./columns.ts";

/** Which ads are counted, a 1 for each that is: the twin of `conditionsOf`. */
export function countedPlaces(
  {ads, cuts: columns}: Columns,
  {where, repeats}: {readonly where: Where; readonly repeats: RepeatReading}
): Uint8Array {
  const inTime = Uint8Array.from(ads.months, (month) =>
    (where.from === undefined || month >= where.from) && (where.to === undefined || month <= where.to) ? 1 : 0
  );
  const dropped = droppedBits(repeats);
  const kept = new Uint8Array(ads.size);
  for (let i = 0; i < ads.size; i++)
    if (((ads.repeats[i] ?? 0) & dropped) === 0) kept[i] = inTime[ads.month[i] ?? 0] ?? 0;
  for (const {name} of cuts) {
    const [value, column] = [where[name], columns.get(name)];
    if (value !== undefined) keepOnly(kept, column, value);
  }
  return kept;
}

function droppedBits(repeats: RepeatReading): number {
  if (repeats === "keep") return 0;
  return repeats === "first" ? repeatBit("copy") | repeatBit("re-post") : repeatBit("copy");
}

function keepOnly(kept: Uint8Array, column: Coded | undefined, value: string): void {
  if (column === undefined) throw new Error(`missing column: ${value}`);
  const {codes, more, words} = column;
  const code = words.indexOf(value);
  const also = code < 0 ? [] : more.flatMap(([place, other]) => (other === code && kept[place] === 1 ? [place] : []));
  for (let i = 0; i < kept.length; i++) if (codes[i] !== code || code < 0) kept[i] = 0;
  for (const place of also) kept[place] = 1;
}
