import {describe, expect, it} from "vitest";
import {placeGroups} from "../../../src/postings/places/groups.ts";
import {placePieces} from "../../../src/postings/places/pieces.ts";

const groups = (text: string) => placeGroups(placePieces(text)).map(({words, kind}) => `${kind}: ${words.join(", ")}`);

describe("placeGroups(pieces)", () => {
  it.each([
    ["Toronto, ON, Canada", ["city: Toronto, ON, Canada"]],
    ["Canada, Toronto", ["city: Canada, Toronto"]],
    ["Toronto, Boston", ["city: Toronto", "city: Boston"]],
    ["Copenhagen Denmark", ["city: Copenhagen, Denmark"]],
    ["Lower Wick, England", ["unknown: Lower Wick, England"]],
    ["Lower Wick/England", ["unknown: Lower Wick", "wider: England"]],
    ["Georgia", ["ambiguous: Georgia"]],
    ["Europe", ["area: Europe"]],
    ["California, US", ["wider: California"]]
  ])("puts together %s", (text, expected) => expect(groups(text)).toEqual(expected));

  it("does not put a city into a country where it is not", () => {
    expect(groups("Oslo, Chile")).toEqual(["city: Oslo", "wider: Chile"]);
  });
});
