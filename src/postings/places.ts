import type {Place} from "../model/place.ts";
import {codeReadings, countryCoded, countryNamed, type Home, nameReadings, type PlaceReading} from "./places/lookup.ts";
import {type PlacePiece, placePieces} from "./places/pieces.ts";
import type {RawPlace} from "./raw.ts";

/**
 * Reads the places of a posting, each once: those that the payload gives, else those found in the text.
 *
 * One string may name several (`Berlin, Munich or remote`). The country is told only where it is sure; a name that
 * several countries share has none. A part of the world (`EMEA`) is a place without a country; "remote" alone is no place.
 *
 * @param given  places of the payload: a name nobody knows is kept as it is
 * @param found  place segments of the text: names nobody knows are left out
 * @example readPlaces(["Paris, France"], []) // → [{name: "Paris, France", city: "Paris", region: null, country: "FR"}]
 */
export function readPlaces(given: readonly RawPlace[], found: readonly string[]): readonly Place[] {
  const stated = given.flatMap((raw) => (typeof raw === "string" ? placesIn(raw, true) : placesOf(raw)));
  return once(stated.length > 0 ? stated : found.flatMap((text) => placesIn(text, false)));
}

/** The places that one string names. */
export function placesIn(text: string, keepUnknown: boolean): readonly Place[] {
  const groups = groupsOf(placePieces(text.slice(0, 500)));
  return groups.flatMap((group) => placeOf(group, keepUnknown) ?? []);
}

interface Group {
  words: string[];
  city: string | null;
  unknown: boolean;
  homes: readonly Home[];
  usual: boolean;
  region: string | null;
  country: string | null;
  area: boolean;
  remote: boolean;
}

function groupsOf(pieces: readonly PlacePiece[]): readonly Group[] {
  const groups: Group[] = [];
  for (const piece of pieces.flatMap(unfold)) {
    const last = groups.at(-1);
    if (last !== undefined && piece.joint !== "apart" && attach(last, piece)) continue;
    groups.push(startGroup(piece));
  }
  return groups;
}

function startGroup({words, remote}: PlacePiece): Group {
  const none: Group = {
    words: [words],
    city: null,
    unknown: false,
    homes: [],
    usual: false,
    region: null,
    country: null,
    area: false,
    remote
  };
  const readings = nameReadings(words);
  const city = readings.find((reading) => reading.kind === "city");
  if (city !== undefined) return {...none, city: city.city, homes: city.homes, usual: city.usual};
  const area = readings.find((reading) => reading.kind === "area");
  if (area !== undefined) return {...none, region: area.area, area: true};
  const wider = readings.filter((reading) => reading.kind === "region" || reading.kind === "country");
  const countries = new Set(wider.map(({country}) => country));
  const [first] = wider;
  if (first === undefined) return {...none, unknown: true};
  if (countries.size > 1) return none;
  return {...none, country: first.country, region: first.kind === "region" ? first.region : null};
}

/** Adds a state or country to the city before it, or a city to the country before it. */
function attach(group: Group, piece: PlacePiece): boolean {
  const readings = [...nameReadings(piece.words), ...codeReadings(piece.words)];
  const wider = readings.filter((reading) => reading.kind === "region" || reading.kind === "country");
  const fits = wider.find((reading) => belongs(group, reading));
  if (fits !== undefined && (group.city !== null || group.unknown)) return widen(group, fits, piece);
  if (group.region !== null && !group.area && group.city === null) {
    const same = wider.find((reading) => reading.kind === "country" && reading.country === group.country);
    if (same !== undefined) return true;
  }
  const city = readings.find((reading) => reading.kind === "city");
  if (group.city !== null || group.country === null || city?.kind !== "city") return false;
  const home = city.homes.find(({country}) => country === group.country);
  if (home === undefined) return false;
  group.city = city.city;
  group.region = home.region ?? group.region;
  group.words.push(piece.words);
  return true;
}

type Wider = Extract<PlaceReading, {kind: "region" | "country"}>;

function belongs(group: Group, reading: Wider): boolean {
  if (group.country !== null && group.country !== reading.country) return false;
  if (group.unknown) return group.country === null || group.region === null || reading.kind === "country";
  if (group.region !== null && reading.kind === "region") return false;
  return group.homes.some(
    ({country, region}) =>
      country === reading.country && (reading.kind === "country" || region === null || region === reading.region)
  );
}

function widen(group: Group, reading: Wider, {words, joint}: PlacePiece): boolean {
  if (group.unknown && group.country === null && (joint !== "close" || unsure(group, words))) return false;
  if (reading.kind === "region") {
    group.region = reading.region;
    group.country = reading.country;
  } else {
    group.country = reading.country;
    const homes = group.homes.filter(({country}) => country === reading.country);
    group.region ??= homes.length === 1 ? (homes[0]?.region ?? null) : null;
  }
  if (joint === "close") group.words.push(words);
  return true;
}

// Codes that stand for a country after a town nobody knows; others are more often a word ("Android, ML").
const usualCodes: ReadonlySet<string> = new Set(
  "US UK GB FR NL ES CH SE NO DK FI PL PT AU NZ SG JP BR MX IE BE CZ AT HU RO".split(" ")
);

// `DE` and `IN` after a town nobody knows may be the state or the country.
const twoWays: ReadonlySet<string> = new Set(["DE", "IN", "Georgia", "georgia"]);

function unsure({words}: Group, code: string): boolean {
  const name = words[0] ?? "";
  if (/^[A-Z]{2}$/.test(code) && codeReadings(code)[0]?.kind === "country" && !usualCodes.has(code)) return true;
  return twoWays.has(code) || !/^[\p{Lu}\p{Lo}][\p{L}\p{M}.' -]{1,40}$/u.test(name) || name.split(" ").length > 4;
}

/** `Houston TX`, `Copenhagen Denmark`, `US-CA-San Francisco`: one piece that is several. */
function unfold(piece: PlacePiece): readonly PlacePiece[] {
  const {words} = piece;
  if (nameReadings(words).length > 0) return [piece];
  const spaced = words.match(/^(.+?)[ ,]+((?:[\p{L}.]+ )?[\p{L}.]+)$/u);
  for (const cut of [spaced, words.match(/^(.+) ([\p{L}.]+)$/u), words.match(/^([\p{L}. ]+?)-(.+)$/u)]) {
    const [, head = "", tail = ""] = cut ?? [];
    if (head === "" || !known(head, tail)) continue;
    return [
      {...piece, words: head},
      {...piece, words: tail, joint: "close"}
    ];
  }
  return [piece];
}

// State codes that are no other abbreviation: "Monroe MI" is a town, "Hyper AR" and "Remote OK" are none.
const clearCodes: ReadonlySet<string> = new Set(
  "CA NY TX WA NC FL IL CO MI NJ VA GA OH MN UT AZ MD TN WI NV CT MO NH".split(" ")
);

function known(head: string, tail: string): boolean {
  const last = [...nameReadings(tail), ...codeReadings(tail)];
  if (last.length === 0) return false;
  const first = nameReadings(head);
  if (first.length > 0) return true;
  if (/^[A-Z]{2}$/.test(tail) && last[0]?.kind === "region" && clearCodes.has(tail))
    return /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(head);
  return /^[A-Z]{2}$/.test(head) && countryCoded(head) !== null;
}

function placeOf(group: Group, keepUnknown: boolean): Place | null {
  const written = group.words.join(", ");
  const name = group.remote && group.city === null && !group.unknown ? `Remote (${written})` : written;
  if (group.unknown) {
    if (group.country === null) return keepUnknown ? {name: written, city: null, region: null, country: null} : null;
    return {name: written, city: group.words[0] ?? null, region: group.region, country: group.country};
  }
  if (group.city === null) {
    if (group.country === null && !group.area)
      return keepUnknown ? {name, city: null, region: null, country: null} : null;
    return {name, city: null, region: group.region, country: group.country};
  }
  const home = homeOf(group);
  return {name, city: group.city, region: group.region ?? home.region, country: group.country ?? home.country};
}

function homeOf({homes, usual, country, region}: Group): {region: string | null; country: string | null} {
  const left = homes.filter(
    (h) => (country === null || h.country === country) && (region === null || h.region === region)
  );
  const [first] = left;
  if (first === undefined) return {region: null, country: null};
  if (left.length === 1 || (usual && country === null)) return first;
  return {region: null, country: left.every((h) => h.country === first.country) ? first.country : null};
}

/** A place given in pieces. */
function placesOf({name, city, region, country}: Exclude<RawPlace, string>): readonly Place[] {
  const code = country === undefined ? null : (countryCoded(country.trim()) ?? countryNamed(country));
  const whole = [city, region, country].filter((part) => part !== undefined && part.trim() !== "").join(", ");
  const read = placesIn(whole === "" ? (name ?? "") : whole, true);
  const [first] = read;
  if (first === undefined) return [];
  if (city === undefined) return read.map((place) => ({...place, country: place.country ?? code}));
  return [
    {
      name: name ?? first.name,
      city: first.city ?? city,
      region: first.region ?? region ?? null,
      country: code ?? first.country
    }
  ];
}

function once(places: readonly Place[]): readonly Place[] {
  const seen = new Map<string, Place>();
  for (const place of places) {
    const {name, city, region, country} = place;
    const known = city !== null || country !== null || region !== null;
    const k = known ? [city, region, country].join("|").toLowerCase() : name.toLowerCase();
    if (!seen.has(k)) seen.set(k, place);
  }
  return [...seen.values()];
}
