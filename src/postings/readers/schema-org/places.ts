import type {RawPlace} from "../../raw.ts";
import {isObject, type JsonObject, listOf, nameOf, stringOf, valueAt} from "../json.ts";
import {placeOf} from "../place.ts";

/** The places of a JobPosting: where the work is, else where a remote candidate may live. */
export function placesOf(node: JsonObject): readonly RawPlace[] {
  const places = listOf(node.jobLocation).flatMap(location);
  return places.length > 0 ? places : listOf(node.applicantLocationRequirements).flatMap(area);
}

function location(place: unknown): readonly RawPlace[] {
  if (!isObject(place)) return placeOf({name: place});
  const addresses = listOf(place.address);
  const read = addresses.flatMap((address) => (isObject(address) ? postal(address) : placeOf({name: address})));
  if (read.length > 0) return read;
  return hasAddress(place) ? postal(place) : placeOf({name: place.name});
}

const hasAddress = (place: JsonObject) =>
  stringOf(place.addressLocality) !== null || place.addressCountry !== undefined;

function postal(address: JsonObject): readonly RawPlace[] {
  return placeOf({
    city: first(address.addressLocality),
    region: first(address.addressRegion),
    country: first(address.addressCountry)
  });
}

function area(place: unknown): readonly RawPlace[] {
  const name = nameOf(place);
  const country = valueAt(place, "@type") === "Country" || (name !== null && /^[A-Za-z]{2}$/.test(name));
  return country
    ? placeOf({name, country: name})
    : isObject(place) && name === null
      ? location(place)
      : placeOf({name});
}

function first(value: unknown): string | null {
  return nameOf(listOf(value)[0]);
}
