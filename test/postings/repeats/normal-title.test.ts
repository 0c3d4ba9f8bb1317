import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Place} from "../../../src/model/place.ts";
import {normalTitle} from "../../../src/postings/repeats/normal-title.ts";
import {oddText} from "../text/odd-text.ts";

const oslo: Place = {name: "Oslo, Norway", city: "Oslo", region: null, country: "NO"};

describe("normalTitle(title, places)", () => {
  it.each([
    ["Senior Engineer", "senior engineer"],
    ["Senior  Engineer!", "senior engineer"],
    ["Engineer (m/w/d)", "engineer"],
    ["Engineer – Remote, Germany", "engineer"],
    ["[Remote] Engineer | EMEA", "engineer"],
    ["C++ / C# Developer", "c++ c# developer"],
    ["Node.js Developer", "node.js developer"],
    ["Front-End Developer.", "front-end developer"],
    ["Engineer", "engineer"],
    ["后端工程师", "后端工程师"]
  ])("reads %s as %s", (title, normal) => {
    expect(normalTitle(title)).toBe(normal);
  });

  it("leaves out the words of the posting's own places", () => {
    expect(normalTitle("Engineer Oslo", [oslo])).toBe("engineer");
    expect(normalTitle("Engineer Oslo")).toBe("engineer oslo");
  });

  it("keeps all words when nothing else would be left", () => {
    expect(normalTitle("Remote")).toBe("remote");
    expect(normalTitle("Oslo", [oslo])).toBe("oslo");
  });

  it("is empty for no title", () => {
    expect(normalTitle(null)).toBe("");
    expect(normalTitle("")).toBe("");
  });

  it("takes any title, and does not change what it has made (law)", () => {
    fc.assert(
      fc.property(oddText, (title) => {
        const normal = normalTitle(title);
        expect(normalTitle(normal)).toBe(normal);
      })
    );
  });
});
