import type {Place} from "../model/place.ts";
import {type PlaceGroup, placeGroups} from "./places/groups.ts";
import {countryCoded, countryNamed} from "./places/lookup.ts";
import {placePieces} from "./places/pieces.ts";
import type {RawPlace} from "./raw.ts";
import {remembered} from "./remembered.ts";

const longestString = 500;

/**
 * Reads the places of a posting, each once: those that the payload gives, then those found in the text.
 *
 * One string may name several (`Berlin, Munich or remote`). The country is told only where it is sure; a name that
 * several countries share has none. A part of the world (`EMEA`) is a place without a country; "remote" alone is no place.
 *
 * @param given  places of the payload: a name nobody knows is kept as it is
 * @param found  place segments of the text: names nobody knows are left out
 * @example readPlaces(["Paris, France"], []) // → [{name: "Paris, France", city: "Paris", region: null, country: "FR"}]
 */
export function readPlaces(given: readonly RawPlace[], found: readonly string[]): readonly Place[] {
  const stated = given.flatMap((raw) => (typeof raw === "string" ? placesGiven(raw) : placesOf(raw)));
  return once([...stated, ...found.flatMap(placesIn)]);
}

/** The places that a string names; names nobody knows are left out. Many strings come again, in the same ad first. */
export const placesIn: (text: string) => readonly Place[] = remembered(
  (text) => placeGroups(placePieces(text.slice(0, longestString))).flatMap((group) => placeOf(group) ?? []),
  longestString
);

/** The places of a string that is known to name places; boards repeat the same few. */
const placesGiven = remembered(placesOfString, longestString);

function placesOfString(text: string): readonly Place[] {
  const string = text.slice(0, longestString).replace(/, ?([a-z]{2})$/, (_, code: string) => `, ${code.toUpperCase()}`);
  const whole = cityRegionCountry(string);
  if (whole !== null) return [whole];
  const groups = placeGroups(placePieces(string));
  const known = groups.flatMap((group) => placeOf(group) ?? []);
  if (known.length > 0) return known;
  return groups.filter(({words}) => !noPlace.test(words.join(" "))).map(({words}) => nameless(words.join(", ")));
}

const noPlace =
  /^(?:(?:\d+|multiple|various|several|all|other) (?:locations?|cities|offices)|full-?time|part-?time|contract|permanent|n\/?a|tbd|flexible|-+)$/i;
const nameless = (name: string): Place => ({name, city: null, region: null, country: null});

/** `Araraquara, Sao Paulo, Brasil`: a town, its region and its country, though town or region stand in no table. */
function cityRegionCountry(text: string): Place | null {
  const parts = text.split(",").map((part) => part.trim());
  const [city = "", region = "", country = ""] = parts;
  const code = countryNamed(country) ?? countryCoded(country);
  if (parts.length !== 3 || code === null || /[;|/()]/.test(text) || !/^[\p{Lu}\p{Lo}]/u.test(city) || region === "")
    return null;
  const [known] = placesIn(`${city}, ${country}`);
  const [second] = placesIn(`${region}, ${country}`);
  const named = placesIn(city);
  const isOther = named.some((place) => place.country !== null && place.country !== code);
  const isList =
    named.length > 0 && placesIn(region).some((place) => place.city !== null && place.city !== known?.city);
  if (isOther || isList || countryNamed(city) !== null) return null;
  return {
    name: parts.join(", "),
    city: known?.city ?? city,
    region: known?.region ?? second?.region ?? region,
    country: code
  };
}

function placeOf(group: PlaceGroup): Place | null {
  const {words, kind, city, region, country, remote} = group;
  const written = words.join(", ");
  if (kind === "city") {
    const home = homeOf(group);
    return {name: written, city, region: region ?? home.region, country: country ?? home.country};
  }
  if (kind === "ambiguous" || (kind === "unknown" && country === null)) return null;
  if (kind === "unknown") return {name: written, city: words[0] ?? null, region, country};
  return {name: remote ? `Remote (${written})` : written, city: null, region, country};
}

/** Where a city lies, as far as that is told: its usual home, or what all its homes share. */
function homeOf({homes, usual, country, region}: PlaceGroup): {region: string | null; country: string | null} {
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
  const code = country === undefined ? null : (countryCoded(country.trim().toUpperCase()) ?? countryNamed(country));
  const said = (part: string | undefined): part is string => part !== undefined && part.trim() !== "";
  const read = placesGiven(
    said(city) || said(region) ? [city, region, country].filter(said).join(", ") : (name ?? country ?? "")
  );
  const [first] = read;
  if (first === undefined) return [];
  if (city === undefined || city.trim() === "")
    return read.map((place) => ({...place, country: place.country ?? code}));
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
    const isKnown = city !== null || country !== null || region !== null;
    const key = (isKnown ? [city, region, country].join("|") : name).toLowerCase();
    if (!seen.has(key)) seen.set(key, place);
  }
  return [...seen.values()];
}
