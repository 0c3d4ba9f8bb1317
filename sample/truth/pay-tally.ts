import type {Advert} from "../content.ts";
import {countryOf} from "../data/places.ts";
import type {Market} from "../market.ts";
import {type Counts, countBy, newCounts, type Sheet} from "./counts.ts";

/** Gathers what ads of a country pay, and how many say so. */
export interface PayTally {
  readonly add: (advert: Advert) => void;
  readonly finish: () => object;
}

/** A tally of pay by country: who states it, by month, and the median of all and of those who state it, by year. */
export function payTally({monthNames}: Market): PayTally {
  const size = monthNames.length;
  const [all, stated]: [Sheet, Sheet] = [new Map(), new Map()];
  const middles = new Map<string, number[]>();
  const statedMiddles = new Map<string, number[]>();
  return {
    add({content, month}) {
      const {pay, place} = content;
      const year = `${place.country} ${(monthNames[month] ?? "").slice(0, 4)}`;
      countBy(all, place.country, month, size);
      push(middles, year, pay.middle);
      if (pay.stated === null) return;
      countBy(stated, place.country, month, size);
      push(statedMiddles, year, (pay.stated.low + pay.stated.high) / 2);
    },
    finish: () => ({
      countries: [...all].sort().map(([country, counts]) => ({
        country,
        currency: countryOf(String(country)).currency,
        postings: plain(counts),
        stated: plain(stated.get(country) ?? newCounts(size)),
        median: mediansOf(middles, String(country)),
        median_stated: mediansOf(statedMiddles, String(country))
      }))
    })
  };
}

function plain(counts: Counts): readonly number[] {
  return [...counts];
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key) ?? [];
  list.push(value);
  lists.set(key, list);
}

function mediansOf(lists: ReadonlyMap<string, readonly number[]>, country: string): object {
  const years = [...lists].filter(([key]) => key.startsWith(`${country} `)).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(years.map(([key, list]) => [key.slice(-4), median(list)]));
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return Math.round((low + high) / 2);
}
