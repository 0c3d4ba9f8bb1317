import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readNumber} from "../../../../src/postings/fields/pay/number.ts";

describe("readNumber(written)", () => {
  it.each([
    ["90,000", 90_000],
    ["90.000", 90_000],
    ["120'000", 120_000],
    ["90 000", 90_000],
    ["1,50,000", 150_000],
    ["1.234,50", 1234.5],
    ["1,234.5", 1234.5],
    ["2.5", 2.5],
    ["72,5", 72.5],
    ["0.5", 0.5],
    ["170", 170]
  ])("reads %s", (written, value) => expect(readNumber(written)).toBe(value));

  it.each(["1,2,3", "3.14159", "192.168.1.1", "0.125", "1.234.5"])("gives null for %s", (written) =>
    expect(readNumber(written)).toBeNull()
  );

  it("reads back grouped digits", () => {
    fc.assert(
      fc.property(fc.integer({min: 1000, max: 9_999_999}), fc.constantFrom(",", ".", "'"), (n, mark) => {
        expect(readNumber(n.toLocaleString("en").replaceAll(",", mark))).toBe(n);
      })
    );
  });
});
