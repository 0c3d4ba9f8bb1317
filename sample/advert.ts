import {chanceOf, draw} from "./chance.ts";
import type {Advert, Content} from "./content.ts";
import {plantedPlaces} from "./data/places.ts";
import {type PlantedRole, plantedRoles} from "./data/roles.ts";
import {type Dialect, dialects} from "./employers.ts";
import {type Level, levels, type Market} from "./market.ts";
import {payOf} from "./pay.ts";
import {type Repeated, repeatOf} from "./repeats.ts";
import {askSkills} from "./skills.ts";
import {drawTerms} from "./terms.ts";

/** The posting of a row: it follows from the market and the row alone. */
export function advertAt(market: Market, row: number): Advert {
  const repeat = repeatOf(market, row);
  const content = contentAt(market, repeat?.original ?? row);
  const {month, day, place} = repeat === null ? content : placedAnew(market, content, repeat);
  const dialect = repeat?.kind === "copy" && repeat.elsewhere ? "table-html" : content.employer.dialect;
  const posted = `${market.monthNames[month] ?? ""}-${String(day).padStart(2, "0")}`;
  return {row, id: idOf(market.seed, row, dialect), content, repeat, month, posted, place, dialect};
}

/** When and where a repeat stands: a re-post later, but within the market; a copy some days later in its month. */
function placedAnew({months}: Market, {month, day, place}: Content, {kind, delay, draw: chance}: Repeated) {
  const later = Math.min(months - 1, month + (kind === "copy" ? 0 : delay));
  const others = plantedPlaces.filter(({city}) => city !== place.city);
  return {
    month: later,
    day: later === month ? day + 1 + (delay % 3) : 1 + Math.floor(chance * 24),
    place: kind === "same-text-other-place" ? (others[Math.floor(chance * others.length)] ?? place) : place
  };
}

/** What the original at a row says. */
export function contentAt(market: Market, row: number): Content {
  const random = chanceOf(market.seed, row, "facts");
  const month = draw(random, market.monthSums);
  const employer = itemOf(market.employers, draw(random, sumsOf(market.employerSums, month)));
  const role = itemOf(plantedRoles, draw(random, sumsOf(market.roleSums, month)));
  const level = itemOf(levels, draw(random, sumsOf(market.levelSums, month)));
  const place = itemOf(plantedPlaces, draw(random, market.placeSums));
  const day = 1 + Math.floor(random() * 24);
  const drawn = {market, employer, role, level, place, month};
  const {asked, named} = askSkills(drawn, random);
  const terms = drawTerms(drawn, random);
  const pay = payOf({...drawn, asked}, random);
  return {
    row,
    employer,
    role,
    level,
    title: titleOf(role, level, random()),
    place,
    month,
    day,
    asked,
    named,
    terms,
    pay
  };
}

function sumsOf(sums: readonly Float64Array[], month: number): Float64Array {
  return itemOf(sums, month);
}

/** The item at a place. @throws RangeError when there is none */
export function itemOf<T>(list: readonly T[], at: number): T {
  const item = list[at];
  if (item === undefined) throw new RangeError(`unknown place in a list: ${at}`);
  return item;
}

const seniorWords = ["Senior", "Senior", "Sr."];
const staffWords = ["Staff", "Principal", "Lead"];

function titleOf({title, field}: PlantedRole, {seniority}: Level, chance: number): string {
  const word = (words: readonly string[]) => itemOf(words, Math.floor(chance * words.length));
  switch (seniority) {
    case "intern":
      return `${title} Intern`;
    case "junior":
      return `Junior ${title}`;
    case "mid":
      return `Mid-Level ${title}`;
    case "senior":
      return `${word(seniorWords)} ${title}`;
    case "staff-plus":
      return `${word(staffWords)} ${title}`;
    case "manager":
      return `Manager, ${field}`;
    case "director-plus":
      return `${word(["Head of", "Director of"])} ${field}`;
    default:
      return title;
  }
}

/** The id that the readers of Assay give the row: of its board, or its own. */
export function idOf(seed: number, row: number, dialect: Dialect): string {
  const own = ownIdOf(seed, row, dialect);
  return dialect.startsWith("table") ? own : `${dialect}:${own}`;
}

/** The id within its board: two rows never share one. */
export function ownIdOf(seed: number, row: number, dialect: Dialect): string {
  if (dialect === "greenhouse") return String(((seed % 9000) + 1) * 1_000_000_000 + row);
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, "0");
  if (dialect.startsWith("table")) return `made-up-${seed}-${row}`;
  return `${hex(seed, 8)}-0000-4000-8${dialects.indexOf(dialect)}00-${hex(row, 12)}`;
}
