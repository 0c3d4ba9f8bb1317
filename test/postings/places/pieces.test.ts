import {describe, expect, it} from "vitest";
import {placePieces, tidyPlaceWords} from "../../../src/postings/places/pieces.ts";

const pieces = (text: string) => placePieces(text).map(({words, joint}) => `${joint} ${words}`);

describe("placePieces(text)", () => {
  it.each([
    ["Austin, TX", ["apart Austin", "close TX"]],
    ["Austin/Boston", ["apart Austin", "slash Boston"]],
    ["Austin or Boston", ["apart Austin", "apart Boston"]],
    ["Austin (TX); Oslo", ["apart Austin", "close TX", "apart Oslo"]],
    ["Bend, OR or Oslo", ["apart Bend", "close OR", "apart Oslo"]],
    ["remote", []],
    ["Oslo (UTC+1)", ["apart Oslo"]]
  ])("cuts %s", (text, expected) => expect(pieces(text)).toEqual(expected));

  it("marks what remote work is limited to", () => {
    expect(placePieces("Remote (Chile), Oslo or Bergen").map(({remote}) => remote)).toEqual([true, true, false]);
  });
});

describe("tidyPlaceWords(raw)", () => {
  it.each([
    ["  Onsite in Oslo ", "Oslo"],
    ["HQ Oslo only", "Oslo"],
    ["greater Boston area", "Boston"],
    ["Kansas City", "Kansas City"],
    ["D.C. area", "D.C."],
    ["remote", ""]
  ])("keeps the name in %j", (raw, name) => expect(tidyPlaceWords(raw)).toBe(name));
});
