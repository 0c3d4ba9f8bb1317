import type {Place} from "../../model/place.ts";
import {type Groups, singleGroups} from "./groups.ts";

/**
 * The groups of rows whose places are compatible.
 *
 * Rows that share a city (or a place that is no country) are together. A row that names only a country is with the first
 * row of that country, one that names nothing, or only `Remote`, with the first row of all.
 *
 * @param placesOf the places of each row, in the order of the rows
 * @returns the number of the first row of its group, for each row
 */
export function placeGroups(placesOf: readonly (readonly Place[])[]): readonly number[] {
  const groups = singleGroups(placesOf.length);
  const spots = placesOf.map(spotsOf);
  const countries = placesOf.map(countriesOf);
  const ofSpot = new Map<string, number>();
  const ofCountry = new Map<string, number>();
  for (const [row, keys] of spots.entries()) {
    for (const key of keys) joinFirst(groups, ofSpot, key, row);
    if (keys.length > 0) for (const key of countries[row] ?? []) if (!ofCountry.has(key)) ofCountry.set(key, row);
  }
  for (const [row, keys] of spots.entries()) {
    if (keys.length > 0) continue;
    const [country] = countries[row] ?? [];
    if (country === undefined) groups.join(0, row);
    else joinFirst(groups, ofCountry, country, row);
  }
  return placesOf.map((_, row) => groups.firstOf(row));
}

function joinFirst(groups: Groups, first: Map<string, number>, key: string, row: number): void {
  const other = first.get(key);
  if (other === undefined) first.set(key, row);
  else groups.join(other, row);
}

const anywhere = /remote|anywhere|worldwide|hybrid/i;

function spotsOf(places: readonly Place[]): readonly string[] {
  return places.flatMap(({name, city, country}) => {
    if (city !== null) return city.toLowerCase();
    return country !== null || anywhere.test(name) || name.trim() === "" ? [] : name.trim().toLowerCase();
  });
}

function countriesOf(places: readonly Place[]): readonly string[] {
  return places.flatMap(({country}) => country ?? []);
}
