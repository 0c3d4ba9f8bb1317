import {advertAt, itemOf} from "./advert.ts";
import type {Advert} from "./content.ts";
import type {Market} from "./market.ts";
import {markupOf} from "./rows/html.ts";
import {lineOf} from "./rows/payload.ts";
import {employerWords} from "./words/employer-words.ts";
import {sectionsOf} from "./words/sections.ts";

/** A row of the market: what is true of it, and the line of JSON that a reader gets. */
export interface MadeRow {
  readonly advert: Advert;
  readonly line: string;
}

/** Makes the row of a number. What it makes depends on the market and the number alone; employers' own words are kept. */
export function rowMaker(market: Market): (row: number) => MadeRow {
  const words = remembered((number) => employerWords(market.seed, itemOf(market.employers, number)));
  const plain = remembered((number) => markupOf({number}, false));
  const again = remembered((number) => markupOf({number}, true));
  return (row) => {
    const advert = advertAt(market, row);
    const {number} = advert.content.employer;
    const sections = sectionsOf(advert.content, words(number), market.seed);
    const markup = advert.dialect === "greenhouse" ? again(number) : plain(number);
    return {advert, line: lineOf({advert, sections, markup, seed: market.seed})};
  };
}

function remembered<T>(make: (number: number) => T): (number: number) => T {
  const known = new Map<number, T>();
  return (number) => {
    const old = known.get(number);
    if (old !== undefined) return old;
    const made = make(number);
    known.set(number, made);
    return made;
  };
}
