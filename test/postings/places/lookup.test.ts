import {describe, expect, it} from "vitest";
import {codeReadings, countryCoded, countryNamed, nameReadings} from "../../../src/postings/places/lookup.ts";

const kinds = (name: string) => nameReadings(name).map(({kind}) => kind);

describe("nameReadings(name)", () => {
  it.each([
    ["Berlin", ["city"]],
    ["Norway", ["country"]],
    ["California", ["region"]],
    ["EMEA", ["area"]],
    ["New York", ["city", "region"]],
    ["Georgia", ["region", "country"]],
    ["Atlantis", []],
    ["constructor", []]
  ])("tells what %s can mean", (name, expected) => expect(kinds(name)).toEqual(expected));

  it("knows every spelling of a city by one name", () => {
    for (const name of ["Munich", "München", "muenchen", "慕尼黑"])
      expect(nameReadings(name)[0]).toMatchObject({kind: "city", city: "Munich", homes: [{country: "DE"}]});
  });

  it("gives a shared name all its homes", () => {
    expect(nameReadings("Cambridge")[0]).toMatchObject({usual: false});
    expect(nameReadings("London")[0]).toMatchObject({usual: true, homes: [{country: "GB"}, {country: "CA"}]});
  });
});

describe("codeReadings(code)", () => {
  it("reads states before countries", () => {
    expect(codeReadings("CA").map(({kind}) => kind)).toEqual(["region", "country"]);
    expect(codeReadings("NO").map(({kind}) => kind)).toEqual(["country"]);
  });

  it("reads only capital letters", () => {
    expect(codeReadings("ca")).toEqual([]);
    expect(codeReadings("TOOLONG")).toEqual([]);
  });
});

describe("countryNamed(name) and countryCoded(code)", () => {
  it("know five languages and aliases", () => {
    expect(["Germany", "Allemagne", "Alemania", "德国", "u.s.a."].map(countryNamed)).toEqual([
      "DE",
      "DE",
      "DE",
      "DE",
      "US"
    ]);
  });

  it("know codes", () => {
    expect(["UK", "GB", "XX", "de"].map(countryCoded)).toEqual(["GB", "GB", null, null]);
  });
});
