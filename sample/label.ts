import {advertAt} from "./advert.ts";
import type {Advert, Named} from "./content.ts";
import {plantedSectors} from "./data/sectors.ts";
import {plantedSkills} from "./data/skills.ts";
import type {Market} from "./market.ts";

/** What is true of one posting, as plain data: what an extraction or a measure can be held against. */
export function labelOf(market: Market, advert: Advert): object {
  const {content, repeat, id, posted, place} = advert;
  const {employer, role, level, title, asked, named, terms, pay} = content;
  return {
    synthetic: true,
    posting: id,
    posted,
    original: repeat === null ? null : advertAt(market, repeat.original).id,
    employer: employer.name,
    sector: plantedSectors[employer.sector]?.name ?? null,
    board: employer.board,
    role: role.title.toLowerCase(),
    title,
    seniority: level.seniority,
    city: place.city,
    country: place.country,
    asked: asked.map(nameOf),
    named: named.map(nameOf),
    ...terms,
    pay_currency: pay.currency,
    pay_middle: Math.round(pay.middle),
    pay_low: pay.stated?.low ?? null,
    pay_high: pay.stated?.high ?? null
  };
}

function nameOf({skill, stance}: Named): object {
  return {skill: plantedSkills[skill]?.id ?? null, stance};
}
