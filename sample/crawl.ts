import type {Sighting} from "../src/model/sighting.ts";
import {chanceOf, shareOf} from "./chance.ts";
import type {Advert} from "./content.ts";
import {skillNumber} from "./data/skills.ts";
import type {Market} from "./market.ts";

/** Days on which a board could not be read, both ends included, as days since 1970. */
export interface Outage {
  readonly board: string;
  readonly from: number;
  readonly to: number;
}

/** A crawl that looks at every board every day, from `from` to `to` (days since 1970, both included). */
export interface Crawl {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly outages: readonly Outage[];
}

/** How long ads stay: a Weibull law of days, its scale moved by level and by one skill, in logarithms. */
export const lifeLaw = {shape: 0.85, scale: 32, perStep: 0.15, generative: 0.2} as const;

/** The skill whose ads stay longer. */
export const lastingSkill = "large-language-models";
const lasting = skillNumber(lastingSkill);

const dayMs = 86_400_000;

/** A day as `YYYY-MM-DD`. */
export function dayName(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** A `YYYY-MM-DD` as days since 1970. */
export function dayNumber(name: string): number {
  return Date.parse(`${name}T00:00:00Z`) / dayMs;
}

/** The crawl of a market: over its second half, with outages of some boards. */
export function crawlOf({seed, monthNames, employers}: Market): Crawl {
  const first = monthNames[Math.floor(monthNames.length / 2)] ?? "";
  const last = monthNames.at(-1) ?? "";
  const from = dayNumber(`${first}-01`);
  const to = dayNumber(`${last}-28`);
  const boards = [...new Set(employers.map(({board}) => board))].sort();
  return {seed, from, to, outages: boards.flatMap((board, i) => outagesOf(seed, board, i, {from, to}))};
}

function outagesOf(seed: number, board: string, i: number, {from, to}: {from: number; to: number}): readonly Outage[] {
  const count = Math.floor(shareOf(seed, i, 31) * 4);
  return Array.from({length: count}, (_, j) => {
    const begin = from + Math.floor(shareOf(seed, i, 40 + j) * (to - from));
    return {board, from: begin, to: Math.min(to, begin + 1 + Math.floor(shareOf(seed, i, 50 + j) * 12))};
  });
}

/** The day on which an ad is taken down: the first on which it no longer stands. */
export function closingDay({seed}: Pick<Crawl, "seed">, {row, posted, content}: Advert): number {
  const {level, asked} = content;
  const lasts = asked.some(({skill}) => skill === lasting);
  const shift = lifeLaw.perStep * level.step + (lasts ? lifeLaw.generative : 0);
  const wait = (-Math.log(1 - chanceOf(seed, row, "life")())) ** (1 / lifeLaw.shape);
  return dayNumber(posted) + Math.max(1, Math.ceil(lifeLaw.scale * Math.exp(shift) * wait));
}

/** A sighting of a made-up posting. */
export type MadeSighting = Sighting & {readonly synthetic: true};

/** The days on which boards could not be read. */
export function* failedSightings({outages}: Crawl): Generator<MadeSighting> {
  for (const {board, from, to} of outages)
    for (let day = from; day <= to; day++)
      yield {synthetic: true, board, posting: null, seen_at: dayName(day), state: "failed"};
}

/**
 * What the crawl saw of a posting: the first and the last day it was listed, and the day it was found removed.
 *
 * Nothing of one that was gone before the crawl began or that stood only while its board could not be read; no removal of
 * one that still stands at the end.
 */
export function* sightingsOf(crawl: Crawl, advert: Advert): Generator<MadeSighting> {
  const {board} = advert.content.employer;
  const closes = closingDay(crawl, advert);
  const isRead = (day: number) => !crawl.outages.some((out) => out.board === board && day >= out.from && day <= out.to);
  const opens = Math.max(crawl.from, dayNumber(advert.posted));
  const ends = Math.min(crawl.to, closes - 1);
  const first = nextDay(opens, 1, ends, isRead);
  const last = nextDay(ends, -1, opens, isRead);
  if (first === null || last === null) return;
  const seen = (day: number, state: "listed" | "removed"): MadeSighting => {
    return {synthetic: true, board, posting: advert.id, seen_at: dayName(day), state};
  };
  yield seen(first, "listed");
  if (last !== first) yield seen(last, "listed");
  const gone = nextDay(Math.max(closes, crawl.from), 1, crawl.to, isRead);
  if (gone !== null) yield seen(gone, "removed");
}

/** The first day from `day` on, towards `until`, on which the board was read; null when there is none. */
function nextDay(day: number, step: 1 | -1, until: number, isRead: (day: number) => boolean): number | null {
  for (let at = day; step > 0 ? at <= until : at >= until; at += step) if (isRead(at)) return at;
  return null;
}
