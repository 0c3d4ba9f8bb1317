import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {elements} from "../../../src/postings/text/elements.ts";
import {elementAt} from "../../../src/postings/text/html/element-at.ts";

describe("elementAt(html, start, end)", () => {
  it("knows every element by its name in any case", () => {
    for (const [name, element] of elements) {
      expect(elementAt(`<${name}>`, 1, name.length + 1)).toBe(element);
      expect(elementAt(name.toUpperCase(), 0, name.length)).toBe(element);
    }
  });

  it("knows what the table knows (law)", () => {
    const letters = fc.string({unit: fc.constantFrom(..."abehilprtuH123-:"), minLength: 1, maxLength: 6});
    fc.assert(
      fc.property(letters, (name) => {
        expect(elementAt(name, 0, name.length)).toBe(elements.get(name.toLowerCase()) ?? null);
      }),
      {numRuns: 2000}
    );
  });
});
