import de from "i18n-iso-countries/langs/de.json" with {type: "json"};
import en from "i18n-iso-countries/langs/en.json" with {type: "json"};
import es from "i18n-iso-countries/langs/es.json" with {type: "json"};
import fr from "i18n-iso-countries/langs/fr.json" with {type: "json"};
import zh from "i18n-iso-countries/langs/zh.json" with {type: "json"};
import {cities, sharedCities, usualCities} from "../data/cities.ts";
import {areas, countryAliases, regionNames, regions} from "../data/regions.ts";

/** Where a city lies: its country, and its state or province where that is told apart. */
export interface Home {
  readonly country: string;
  readonly region: string | null;
}

/** One thing that a name can mean. */
export type PlaceReading =
  | {readonly kind: "city"; readonly city: string; readonly homes: readonly Home[]; readonly usual: boolean}
  | {readonly kind: "region"; readonly country: string; readonly region: string}
  | {readonly kind: "country"; readonly country: string}
  | {readonly kind: "area"; readonly area: string};

type Names = Readonly<Record<string, string | readonly string[]>>;
const languages: readonly Names[] = [en.countries, de.countries, fr.countries, es.countries, zh.countries];

const key = (name: string) => name.toLowerCase().replaceAll("’", "'").trim();
const list = (names: string) => names.split(/, (?!DC)/);

function homeOf(code: string): Home {
  const [country = "", region] = code.split("/");
  return {country, region: region ?? null};
}

function countryTable(): Map<string, string> {
  const table = new Map<string, string>();
  for (const names of languages)
    for (const [code, name] of Object.entries(names)) for (const n of [name].flat()) table.set(key(n), code);
  for (const [name, code] of Object.entries(countryAliases)) table.set(name, code);
  return table;
}

function cityTable(): Map<string, PlaceReading> {
  const table = new Map<string, PlaceReading>();
  for (const [home, names] of Object.entries(cities))
    for (const spellings of list(names).map((n) => n.split("="))) {
      const city = (spellings[0] ?? "").replace(/ (?:[A-Z]{2})$/, "");
      for (const s of spellings) table.set(key(s), {kind: "city", city, homes: [homeOf(home)], usual: true});
    }
  for (const [city, homes] of Object.entries(sharedCities))
    table.set(key(city), {kind: "city", city, homes: list(homes).map(homeOf), usual: usualCities.has(key(city))});
  return table;
}

function stateTable(): Map<string, PlaceReading[]> {
  const table = new Map<string, PlaceReading[]>();
  for (const [country, states] of Object.entries(regions))
    for (const [code, region] of Object.entries(states))
      table.set(code, [...(table.get(code) ?? []), {kind: "region", country, region}]);
  return table;
}

function regionTable(): Map<string, PlaceReading> {
  const table = new Map<string, PlaceReading>();
  for (const [country, states] of Object.entries(regions))
    for (const region of Object.values(states)) table.set(key(region), {kind: "region", country, region});
  for (const [name, [country, region]] of Object.entries(regionNames))
    table.set(name, {kind: "region", country, region});
  return table;
}

const areaNames: ReadonlyMap<string, string> = new Map(Object.entries(areas));
const countryNames = countryTable();
const countryCodes: ReadonlySet<string> = new Set(Object.keys(en.countries));
const cityNames = cityTable();
const regionsByName = regionTable();
const statesByCode = stateTable();

/** The country with this name (English, German, French, Spanish, Chinese), or null. */
export function countryNamed(name: string): string | null {
  return countryNames.get(key(name)) ?? null;
}

/** The country with this ISO 3166-1 alpha-2 code, or null; `UK` is GB. */
export function countryCoded(code: string): string | null {
  if (code === "UK") return "GB";
  return countryCodes.has(code) ? code : null;
}

/** What two capital letters can mean after a city: states and provinces first, then the country. */
export function codeReadings(code: string): readonly PlaceReading[] {
  if (!/^[A-Z]{2,3}$/.test(code)) return [];
  const country = countryCoded(code);
  const states = statesByCode.get(code) ?? [];
  return country === null ? states : [...states, {kind: "country", country}];
}

/** Everything that a name (no bare code, save the usual ones such as `US`, `UK`, `NYC`) can mean. */
export function nameReadings(name: string): readonly PlaceReading[] {
  const k = key(name);
  const country = countryNames.get(k);
  const area = areaNames.get(k);
  const found: (PlaceReading | undefined)[] = [
    cityNames.get(k),
    regionsByName.get(k),
    country === undefined ? undefined : {kind: "country", country},
    area === undefined ? undefined : {kind: "area", area}
  ];
  return found.filter((reading) => reading !== undefined);
}
