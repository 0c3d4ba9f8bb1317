import type {RawPlace} from "../raw.ts";
import {nameOf} from "./json.ts";

/** The pieces of a place as fields of a payload give them. */
export interface PlaceFields {
  readonly name?: unknown;
  readonly city?: unknown;
  readonly region?: unknown;
  readonly country?: unknown;
}

/**
 * A place of those pieces that are there; none when all are missing.
 *
 * A list of no or one place, to be spread into the places of a posting. A lower-case country code is raised.
 */
export function placeOf(fields: PlaceFields): readonly RawPlace[] {
  const name = nameOf(fields.name);
  const city = nameOf(fields.city);
  const region = nameOf(fields.region);
  const country = countryOf(fields.country);
  if (city === null && region === null && country === null) return name === null ? [] : [name];
  return [{...(name && {name}), ...(city && {city}), ...(region && {region}), ...(country && {country})}];
}

function countryOf(value: unknown): string | null {
  const country = nameOf(value);
  return country !== null && /^[a-z]{2}$/.test(country) ? country.toUpperCase() : country;
}
