import {describe, expect, it} from "vitest";
import {readPlaces} from "../../../src/postings/places.ts";

/** Location strings as boards give them, with the cities and countries in them. */
const strings: Readonly<Record<string, string>> = {
  Berlin: "Berlin DE",
  "Berlin, Germany": "Berlin DE",
  "Berlin, DE": "Berlin DE",
  "Berlin, Deutschland": "Berlin DE",
  "Germany - Berlin": "Berlin DE",
  "Germany, Berlin": "Berlin DE",
  "Berlin (Germany)": "Berlin DE",
  "Berlin / Hamburg": "Berlin DE; Hamburg DE",
  "Berlin or Paris": "Berlin DE; Paris FR",
  "Berlin; Paris; Remote": "Berlin DE; Paris FR",
  "Berlin und München": "Berlin DE; Munich DE",
  "Paris et Lyon": "Paris FR; Lyon FR",
  "Madrid y Barcelona": "Madrid ES; Barcelona ES",
  "Paris Area, France": "Paris FR",
  "Greater London": "London GB",
  "London, England, United Kingdom": "London GB",
  "London, ON": "London CA",
  "London, Ontario, Canada": "London CA",
  "Dublin, Ireland": "Dublin IE",
  "Dublin, OH": "Dublin US",
  "Melbourne, FL": "Melbourne US",
  "Melbourne, VIC": "Melbourne AU",
  "Sydney, NSW, Australia": "Sydney AU",
  "Hyderabad, Telangana, India": "Hyderabad IN",
  Bangalore: "Bangalore IN",
  "São Paulo, Brazil": "São Paulo BR",
  "Sao Paulo": "São Paulo BR",
  "Mexico City, CDMX": "Mexico City MX",
  "New York": "New York City US",
  "New York, New York": "New York City US",
  "New York, NY, United States": "New York City US",
  "Washington, DC": "Washington US",
  "San Francisco Bay Area": "- US",
  "SF, NYC, LA Metro": "San Francisco US; New York City US",
  "Seattle, WA or Remote": "Seattle US",
  "Remote, USA": "- US",
  "Remote - Canada": "- CA",
  "United States": "- US",
  "U.S.": "- US",
  UK: "- GB",
  England: "- GB",
  Bayern: "- DE",
  "Hong Kong": "- HK",
  Singapore: "- SG",
  "Tokyo, Japan": "Tokyo JP",
  東京: "Tokyo JP",
  "Beijing, China": "Beijing CN",
  "Tel Aviv": "Tel Aviv IL",
  "Kraków, Poland": "Krakow PL",
  Zürich: "Zurich CH",
  "Genève, Suisse": "Geneva CH",
  "Wien, Österreich": "Vienna AT",
  Bruxelles: "Brussels BE",
  København: "Copenhagen DK",
  "Istanbul, Türkiye": "Istanbul TR",
  "Cape Town, South Africa": "Cape Town ZA",
  "Auckland, NZ": "Auckland NZ",
  "Little Crumbton, Kent, United Kingdom": "Little Crumbton GB",
  "Petit-Pain-sur-Seine, France": "Petit-Pain-sur-Seine FR",
  "Crumbville, TX": "Crumbville US",
  "Crumbville, IN": "",
  Europe: "- -",
  Worldwide: "- -",
  Remote: "",
  Hybrid: ""
};

describe("readPlaces(given, []) reads a location string", () => {
  it.each(Object.entries(strings))("%s", (text, expected) => {
    const places = readPlaces([text], []).filter(({city, country, region}) => (city ?? country ?? region) !== null);
    expect(places.map(({city, country}) => `${city ?? "-"} ${country ?? "-"}`).join("; ")).toBe(expected);
  });

  it.each(Object.keys(strings))("%s gives the same place twice only once", (text) => {
    expect(readPlaces([text, text], [])).toEqual(readPlaces([text], []));
  });
});
