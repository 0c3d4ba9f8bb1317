import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {dottedI, lowerUnits, unitwise} from "../../../src/postings/text/lower.ts";
import {oddText} from "./odd-text.ts";

const byUnits = (text: string) => Array.from(text.split(""), (unit) => lowerUnits()[unit.charCodeAt(0)]);
const codes = (text: string) => Array.from(text.split(""), (unit) => unit.charCodeAt(0));
/** Letters beyond U+FFFF are two units, which stay. */
const inOneUnit = (text: string) => text.replace(/[\ud800-\udfff]/g, "");

describe("lowerUnits()", () => {
  it("is the lower case of every character but one", () => {
    const others = Array.from({length: 0x10000}, (_, code) => code).filter((code) => {
      const lower = String.fromCharCode(code).toLowerCase();
      return lower.length !== 1 || lower.charCodeAt(0) !== lowerUnits()[code];
    });
    expect(others).toEqual([dottedI]);
    expect(String.fromCharCode(dottedI).toLowerCase()).toHaveLength(2);
  });
});

describe("unitwise(text)", () => {
  it("has the lower case of the text, unit by unit (law)", () => {
    const cased = fc.array(fc.constantFrom("Σ", "ΑΣ", "İ", "I", "K", "ẞ", "Å", "É", "a", " "), {maxLength: 12});
    fc.assert(
      fc.property(
        fc.oneof(
          oddText,
          cased.map((some) => some.join(""))
        ),
        (given) => {
          const text = inOneUnit(given);
          expect(byUnits(unitwise(text))).toEqual(codes(text.toLowerCase()));
        }
      )
    );
  });

  it("leaves a text alone that needs no care", () => {
    expect(unitwise("ÉCOLE 学校")).toBe("ÉCOLE 学校");
  });
});
