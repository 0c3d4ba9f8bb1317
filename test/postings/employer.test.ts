import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {employerKey} from "../../src/postings/employer.ts";

describe("employerKey(name)", () => {
  it.each([
    ["Wolke Sieben GmbH & Co. KG", "wolke sieben"],
    ["Panadería Luz, S.L.U.", "panaderia luz"],
    ["Boulangerie Étoile SAS", "boulangerie etoile"],
    ["Północ Sp. z o.o.", "polnoc"],
    ["Nord Fisk A/S", "nord fisk"],
    ["Sunrise Bakery Pvt. Ltd.", "sunrise bakery"],
    ["Tulip Works B.V.", "tulip works"],
    ["Bakery Five, Inc. (YC S21)", "bakery five"],
    ["The Bakery Company", "bakery"],
    ["bakeryfive.com", "bakeryfive"],
    ["https://www.bakeryfive.io/careers", "bakeryfive"],
    ["Bakery Five (https://bakeryfive.example)", "bakery five"],
    ["Bakery Five https://bakeryfive.example", "bakery five"],
    ["bakery.ai", "bakery ai"],
    ["Bakery & Sons", "bakery and sons"],
    ["Müller's", "mullers"],
    ["面包（上海）科技有限公司", "面包科技"],
    ["株式会社パン屋", "パン屋"],
    ["C++ Bakers", "c++ bakers"]
  ])("makes a key of %s", (name, key) => expect(employerKey(name)).toBe(key));

  it.each([null, "", "  ", "—", "!!"])("has no key for %j", (name) => expect(employerKey(name)).toBeNull());

  it("keeps a name that is only a legal form or an article", () => {
    expect(employerKey("The")).toBe("the");
    expect(employerKey("Inc.")).toBe("inc");
    expect(employerKey("Company")).toBe("company");
  });

  it.each([
    ["Bakery Five, Inc.", "BAKERY FIVE"],
    ["Bakery Five Ltd", "The Bakery Five Limited"],
    ["Café Luz", "Cafe Luz S.A."],
    ["bakeryfive.io", "BakeryFive"],
    ["Bakery.com B.V.", "bakery.com"]
  ])("gives %s and %s the same key", (a, b) => expect(employerKey(a)).toBe(employerKey(b)));

  it("tells other employers apart", () => {
    expect(new Set(["Alpha Bakery", "Beta Bakery", "Alpha Mill"].map(employerKey)).size).toBe(3);
  });

  it("never throws, and a key is its own key but for forms it ends in", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (name) => {
        const key = employerKey(name);
        expect(key === null || key === key.trim()).toBe(true);
      })
    );
  });
});
