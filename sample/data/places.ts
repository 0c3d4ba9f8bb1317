/** A city with its country, its share of the ads and what it adds to the logarithm of pay. */
export interface PlantedPlace {
  readonly city: string;
  readonly country: string;
  readonly weight: number;
  readonly pay: number;
}

/** A country: how pay is stated there, and what a dollar of a US salary becomes. */
export interface PlantedCountry {
  readonly name: string;
  readonly code: string;
  readonly currency: string;
  /** How a sum is written, with `#` for the digits; as it stands in JSON. */
  readonly money: string;
  /** Pay in its currency for each dollar that the role pays in the middle of the United States. */
  readonly rate: number;
  readonly cities: string;
  readonly weight: number;
  /** The log-odds of stating pay in the first month, and how they change a year. */
  readonly states: number;
  readonly statesSlope: number;
}

/** The countries, each with its cities as `name share pay` in hundredths. */
export const plantedCountries: readonly PlantedCountry[] = [
  {
    name: "United States",
    code: "US",
    currency: "USD",
    money: "$#",
    rate: 1,
    weight: 46,
    states: -0.9,
    statesSlope: 0.5,
    cities:
      "San Francisco 18 18, New York City 20 13, Seattle 12 11, Austin 10 0, Boston 10 7, Chicago 8 2, Denver 8 0, Atlanta 7 -4, Columbus 4 -9, Salt Lake City 3 -7"
  },
  {
    name: "United Kingdom",
    code: "GB",
    currency: "GBP",
    money: "£#",
    rate: 0.5,
    weight: 14,
    states: -0.2,
    statesSlope: 0.05,
    cities: "London 60 10, Manchester 18 -6, Edinburgh 12 -4, Bristol 10 -5"
  },
  {
    name: "Germany",
    code: "DE",
    currency: "EUR",
    money: "\\u20ac#",
    rate: 0.55,
    weight: 11,
    states: -2.2,
    statesSlope: 0.3,
    cities: "Berlin 45 0, Munich 25 8, Hamburg 18 2, Cologne 12 0"
  },
  {
    name: "France",
    code: "FR",
    currency: "EUR",
    money: "\\u20ac#",
    rate: 0.46,
    weight: 7,
    states: -1.4,
    statesSlope: 0.2,
    cities: "Paris 70 6, Lyon 18 -5, Toulouse 12 -7"
  },
  {
    name: "Netherlands",
    code: "NL",
    currency: "EUR",
    money: "\\u20ac#",
    rate: 0.54,
    weight: 5,
    states: -1.2,
    statesSlope: 0.2,
    cities: "Amsterdam 65 4, Rotterdam 20 -2, Utrecht 15 0"
  },
  {
    name: "Ireland",
    code: "IE",
    currency: "EUR",
    money: "\\u20ac#",
    rate: 0.58,
    weight: 3,
    states: -1.3,
    statesSlope: 0.15,
    cities: "Dublin 85 3, Cork 15 -6"
  },
  {
    name: "Canada",
    code: "CA",
    currency: "CAD",
    money: "CA$#",
    rate: 0.86,
    weight: 8,
    states: -1.1,
    statesSlope: 0.35,
    cities: "Toronto 50 4, Vancouver 26 3, Montreal 24 -6"
  },
  {
    name: "Poland",
    code: "PL",
    currency: "PLN",
    money: "# PLN",
    rate: 1.9,
    weight: 6,
    states: -0.2,
    statesSlope: 0.2,
    cities: "Warsaw 55 4, Krakow 30 0, Gdansk 15 -4"
  }
];

/** Every city; `weight` is its share of all ads. */
export const plantedPlaces: readonly PlantedPlace[] = plantedCountries.flatMap(({code, cities, weight}) =>
  cities.split(", ").map((entry) => {
    const [, city = "", share, pay] = /^(.+) (\d+) (-?\d+)$/.exec(entry) ?? [];
    return {city, country: code, weight: (weight * Number(share)) / 100, pay: Number(pay) / 100};
  })
);

/** The country of a code. @throws RangeError when the market has none such */
export function countryOf(code: string): PlantedCountry {
  const found = plantedCountries.find((country) => country.code === code);
  if (found === undefined) throw new RangeError(`unknown country: ${code}`);
  return found;
}
