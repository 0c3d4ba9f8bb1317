import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {beginningsOfWords} from "../../../src/postings/search/beginnings.ts";
import {type CuePlaces, readPlaces, roomForPlaces} from "../../../src/postings/search/cue-places.ts";
import {cueTreeOf} from "../../../src/postings/search/cue-tree.ts";
import {classOf} from "../../../src/postings/search/letter-classes.ts";

const classes = (words: string) => words.split("").map((letter) => classOf(letter.charCodeAt(0)));
const treeOf = (owners: readonly (readonly string[])[]) =>
  cueTreeOf(owners.map((words) => beginningsOfWords(words.map(classes))));

function placesIn({first, places, next}: CuePlaces, owner: number): readonly number[] {
  const found: number[] = [];
  for (let i = first[owner] ?? -1; i >= 0; i = next[i] ?? -1) found.push(places[i] ?? -1);
  return found;
}

/** Every place where one of the words begins, told without a tree. */
function expected(words: readonly string[], text: string): readonly number[] {
  const inText = classes(text);
  const stands = (at: number) => words.some((word) => classes(word).every((number, i) => inText[at + i] === number));
  return inText.flatMap((_, at) => (stands(at) ? [at] : []));
}

const letters = fc.constantFrom(..."abAB1 -.é🚀");
const words = fc.array(letters, {minLength: 1, maxLength: 7}).map((all) => all.join(""));
const owners = fc.array(fc.array(words, {maxLength: 4}), {minLength: 1, maxLength: 4});

describe("readPlaces(tree, text, room)", () => {
  it("keeps every place of each owner, in rising order, text after text", () => {
    fc.assert(
      fc.property(owners, fc.array(fc.array(letters, {maxLength: 30}), {maxLength: 3}), (all, texts) => {
        const tree = treeOf(all);
        const room = roomForPlaces(all.length);
        for (const text of texts.map((each) => each.join(""))) {
          readPlaces(tree, text, room);
          for (const [owner, mine] of all.entries()) expect(placesIn(room, owner)).toEqual(expected(mine, text));
        }
      }),
      {seed: 1, numRuns: 500}
    );
  });

  it("has room for more places than a text has characters", () => {
    const all = [["a"], ["a"], ["aa"]];
    const room = roomForPlaces(all.length);
    const text = "a".repeat(5000);
    readPlaces(treeOf(all), text, room);
    expect(all.map((_, owner) => placesIn(room, owner).length)).toEqual([5000, 5000, 4999]);
  });

  it("knows a text that classes do not tell", () => {
    const room = roomForPlaces(1);
    for (const [text, odd] of [
      ["a straſe", true],
      ["10 \u212a", true],
      ["straße", false]
    ] as const) {
      readPlaces(treeOf([["a"]]), text, room);
      expect(room.odd).toBe(odd);
    }
  });
});

describe("cueTreeOf(rows)", () => {
  it("refuses more beginnings than its tables hold", () => {
    const many = Array.from({length: 4000}, (_, i) => [
      `${i}`
        .padStart(6, "x")
        .split("")
        .map((d) => (d === "x" ? "z" : "abcdefghij"[Number(d)]))
        .join("")
    ]);
    const tooMany = Array.from({length: 4}, () => many).flat();
    expect(() => treeOf(tooMany)).toThrow("patterns with too many beginnings");
  });
});
