import {describe, expect, it} from "vitest";
import {classOf, digitClass} from "../../../src/postings/search/letter-classes.ts";
import {keyOf, placesOf, placesOfClass, tripleOf} from "../../../src/postings/search/text-places.ts";

const tripleIn = (text: string, at: number) => {
  const [first = 0, second = 0, third = 0] = [0, 1, 2].map((on) => {
    const code = text.charCodeAt(at + on);
    return Number.isNaN(code) ? 0 : classOf(code);
  });
  return tripleOf(first, second, third);
};

/** Every place from which the chain of a key leads on. */
function chain(text: string, key: number): readonly number[] {
  const {first, next, base} = placesOf(text);
  const places: number[] = [];
  for (let at = (first[key] ?? 0) - 1 - base; at >= 0; at = (next[at] ?? 0) - 1 - base) places.push(at);
  return places;
}

describe("placesOf(text)", () => {
  it("leads to every place of each key in order, text after text", () => {
    for (const text of ["the cat, the hat", "x", "Zürich: 1 of 12", "the cat".repeat(100), ""]) {
      const keys = Array.from(text, (_, at) => keyOf(tripleIn(text, at)));
      for (const key of new Set([...keys, keyOf(tripleIn("qqq", 0))]))
        expect(chain(text, key)).toEqual(keys.flatMap((other, at) => (other === key ? [at] : [])));
    }
  });

  it("knows the triple of each place", () => {
    const text = "Ab 1-é";
    expect([...placesOf(text).triples.subarray(0, text.length)]).toEqual(
      Array.from(text, (_, at) => tripleIn(text, at))
    );
  });
});

describe("placesOfClass(places, wanted)", () => {
  it("are the places of its letters in the text at hand", () => {
    expect(placesOfClass(placesOf("a1b23"), digitClass)).toEqual([1, 3, 4]);
    expect(placesOfClass(placesOf("12"), digitClass)).toEqual([0, 1]);
    expect(placesOfClass(placesOf("none"), digitClass)).toEqual([]);
  });
});
