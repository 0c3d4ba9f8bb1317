import {idOf} from "../advert.ts";
import type {Advert} from "../content.ts";
import type {Market} from "../market.ts";
import type {Repeated} from "../repeats.ts";

/** A posting that repeats another, as the truth tells it. */
export interface TrueRepeat {
  readonly posting: string;
  readonly repeat_of: string;
  readonly kind: Repeated["kind"];
}

/** Tells which postings are repeats while they come. */
export interface RepeatTally {
  /** Whether the posting is a copy, which is not counted: its text stands in its place and month already. */
  readonly add: (advert: Advert) => "copy" | "counted";
  /** All repeats, by posting. */
  readonly finish: () => readonly TrueRepeat[];
}

interface Entry {
  readonly id: string;
  readonly posted: string;
  readonly month: number;
  readonly city: string;
}

/** A tally over postings of which every original comes before its repeats. */
export function repeatTally({seed, monthNames}: Market): RepeatTally {
  const families = new Map<number, Entry[]>();
  return {
    add(advert) {
      const {id, posted, month, place, content, repeat} = advert;
      if (repeat === null) return "counted";
      const family = families.get(repeat.original) ?? [originalOf(advert)];
      families.set(repeat.original, family);
      const isCopy = family.some((entry) => entry.month === month && entry.city === place.city);
      family.push({id, posted, month, city: place.city});
      return isCopy && content.row === repeat.original ? "copy" : "counted";
    },
    finish: () => [...families.values()].flatMap(repeatsIn).sort((a, b) => (a.posting < b.posting ? -1 : 1))
  };

  function originalOf({content}: Advert): Entry {
    const {row, month, day, employer, place} = content;
    const posted = `${monthNames[month] ?? ""}-${String(day).padStart(2, "0")}`;
    return {id: idOf(seed, row, employer.dialect), posted, month, city: place.city};
  }
}

/** The repeats of one text: the first of each place, and what repeats that. */
function repeatsIn(family: readonly Entry[]): readonly TrueRepeat[] {
  const sorted = [...family].sort((a, b) => compare(a.posted, b.posted) || compare(a.id, b.id));
  const [original] = sorted;
  const firsts = new Map<string, {readonly id: string; readonly months: Set<number>}>();
  return sorted.flatMap(({id, month, city}): readonly TrueRepeat[] => {
    const first = firsts.get(city);
    if (first === undefined) {
      firsts.set(city, {id, months: new Set([month])});
      return original === undefined || id === original.id
        ? []
        : [{posting: id, repeat_of: original.id, kind: "same-text-other-place"}];
    }
    const kind = first.months.has(month) ? "copy" : "re-post";
    first.months.add(month);
    return [{posting: id, repeat_of: first.id, kind}];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
