import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {placesIn, readPlaces} from "../../src/postings/places.ts";

const show = (text: string) =>
  readPlaces([], [text]).map(({name, city, region, country}) => [name, city, region, country].join(" | "));
const countries = (text: string) => readPlaces([], [text]).map(({country}) => country);

describe("readPlaces([], found)", () => {
  it.each([
    ["Paris, France", ["Paris, France | Paris |  | FR"]],
    ["Berlin, Munich or remote", ["Berlin | Berlin |  | DE", "Munich | Munich |  | DE"]],
    ["Austin, TX", ["Austin, TX | Austin | Texas | US"]],
    ["SF / NYC", ["SF | San Francisco | California | US", "NYC | New York City | New York | US"]],
    ["Saint Louis, MO, USA", ["Saint Louis, MO, USA | St. Louis | Missouri | US"]],
    ["Houston TX", ["Houston, TX | Houston | Texas | US"]],
    ["US-CA-San Francisco", ["US, CA, San Francisco | San Francisco | California | US"]],
    ["Belgium-Brussels Office", ["Belgium, Brussels | Brussels |  | BE"]],
    ["UK - London", ["UK, London | London |  | GB"]],
    ["Portland, OR or remote", ["Portland, OR | Portland | Oregon | US"]],
    ["SF Bay Area", ["SF Bay Area |  | San Francisco Bay Area | US"]],
    ["Onsite in Lyon (hybrid)", ["Lyon | Lyon |  | FR"]],
    ["上海", ["上海 | Shanghai |  | CN"]],
    ["北京/深圳", ["北京 | Beijing |  | CN", "深圳 | Shenzhen |  | CN"]]
  ])("reads %s", (text, places) => expect(show(text)).toEqual(places));

  it.each([
    ["Remote (UK/EU/US/Canada)", ["Remote (UK)", "Remote (EU)", "Remote (US)", "Remote (Canada)"]],
    ["Remote - US/LATAM", ["Remote (US)", "Remote (LATAM)"]],
    ["REMOTE within Norway", ["Remote (Norway)"]],
    ["EMEA", ["EMEA"]]
  ])("names the scope of remote work in %s", (text, names) =>
    expect(readPlaces([], [text]).map(({name}) => name)).toEqual(names)
  );

  it.each([
    ["Deutschland", "DE"],
    ["Royaume-Uni", "GB"],
    ["Estados Unidos", "US"],
    ["日本", "JP"],
    ["the Netherlands", "NL"],
    ["Scotland", "GB"],
    ["NYC", "US"],
    ["München", "DE"],
    ["Bengaluru", "IN"],
    ["Kyiv", "UA"],
    ["London", "GB"],
    ["Nowhereville, Germany", "DE"]
  ])("tells the country of %s", (text, country) => expect(countries(text)).toEqual([country]));

  it.each([
    ["Cambridge", [null]],
    ["Cambridge, UK", ["GB"]],
    ["Cambridge MA", ["US"]],
    ["Birmingham", [null]],
    ["Springfield", ["US"]],
    ["Vancouver, WA", ["US"]],
    ["Vancouver", ["CA"]],
    ["Atlanta, Georgia", ["US"]],
    ["Tbilisi, Georgia", ["GE"]],
    ["EMEA", [null]]
  ])("does not guess at %s", (text, expected) => expect(countries(text)).toEqual(expected));

  it.each([
    "remote",
    "Fully remote",
    "Georgia",
    "Nowhereville, IN",
    "Remote (American time zones)",
    "CET ± 2 hours",
    "iOS, Android, ML",
    "Remote OK",
    "constructor",
    "__proto__",
    ""
  ])("finds no place in %j", (text) => expect(show(text)).toEqual([]));

  it("gives equal places once", () => {
    expect(show("San Francisco, CA; SF; San Fran")).toHaveLength(1);
    expect(readPlaces([], ["Berlin", "Berlin, Germany"])).toHaveLength(1);
  });
});

describe("readPlaces(given, found)", () => {
  it("puts what the payload gives before what the text names, each once", () => {
    expect(readPlaces(["Oslo"], ["Berlin", "Oslo"]).map(({city}) => city)).toEqual(["Oslo", "Berlin"]);
    expect(readPlaces(["-"], ["Berlin"]).map(({city}) => city)).toEqual(["Berlin"]);
  });

  it("keeps a given name that nobody knows", () => {
    expect(readPlaces(["Orchard Mill"], [])).toEqual([{name: "Orchard Mill", city: null, region: null, country: null}]);
  });

  it.each([["3 Locations"], ["Multiple locations"], ["Full-time"], ["Remote"]])("leaves out %s", (text) =>
    expect(readPlaces([text], [])).toEqual([])
  );

  it.each([
    ["Athens, gr", "Athens", null, "GR"],
    ["Lisbon, pt", "Lisbon", null, "PT"],
    ["Littletown, Sao Paulo, Brasil", "Littletown", "Sao Paulo", "BR"],
    ["Petiteville, Grand Est, fr", "Petiteville", "Grand Est", "FR"],
    ["Roma, Lazio, it", "Rome", "Lazio", "IT"]
  ])("reads the payload's %s", (text, city, region, country) =>
    expect(readPlaces([text], [])).toEqual([expect.objectContaining({city, region, country})])
  );

  it("reads pieces", () => {
    expect(readPlaces([{city: "Graz", country: "AT"}], [])).toEqual([
      {name: "Graz, AT", city: "Graz", region: null, country: "AT"}
    ]);
    expect(readPlaces([{city: "Smallham", region: "Kent", country: "United Kingdom"}], [])).toEqual([
      expect.objectContaining({city: "Smallham", region: "Kent", country: "GB"})
    ]);
    expect(readPlaces([{country: "de"}], []).map(({country}) => country)).toEqual(["DE"]);
    expect(readPlaces([{name: "Paris La Défense", city: "Paris"}], [])).toEqual([
      {name: "Paris La Défense", city: "Paris", region: null, country: "FR"}
    ]);
    expect(readPlaces([{}], [])).toEqual([]);
  });
});

describe("placesIn(text)", () => {
  it("never throws and names countries by two letters", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (text) => {
        for (const {country} of placesIn(text)) expect(country === null || /^[A-Z]{2}$/.test(country)).toBe(true);
      })
    );
  });

  it("is quick on hostile strings", () => {
    for (const piece of ["remote ", "in at near ", "- ", "/", "A B C, ", "((((", " or "]) {
      const begun = performance.now();
      placesIn(piece.repeat(50_000));
      expect(performance.now() - begun).toBeLessThan(500);
    }
  });
});
