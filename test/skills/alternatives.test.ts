import fc from "fast-check";
import {expect, it} from "vitest";
import {tellAlternatives} from "../../src/skills/alternatives.ts";

const names = /AWS|Azure|GCP|Python|Go\b|Rust|Java\b/g;

function groups(text: string): (number | null)[] {
  return [...tellAlternatives(text, spansIn(text))];
}

function spansIn(text: string) {
  return Array.from(text.matchAll(names), ({0: found, index}) => ({start: index, end: index + found.length}));
}

it("tellAlternatives(text) groups a list that is joined by or", () => {
  expect(groups("AWS, Azure or GCP")).toEqual([1, 1, 1]);
  expect(groups("Python oder Java")).toEqual([1, 1]);
  expect(groups("Python ou Java")).toEqual([1, 1]);
});

it("tellAlternatives(text) leaves a list that is joined by and", () => {
  expect(groups("Python and Go")).toEqual([null, null]);
  expect(groups("Python, Go & Rust")).toEqual([null, null, null]);
});

it("tellAlternatives(text) reads at least one of", () => {
  expect(groups("experience with at least one cloud (AWS, Azure, GCP)")).toEqual([1, 1, 1]);
  expect(groups("one of: Go, Rust")).toEqual([1, 1]);
  expect(groups("mindestens eine Sprache: Go, Rust")).toEqual([1, 1]);
});

it("tellAlternatives(text) reads examples as alternatives", () => {
  expect(groups("a cloud such as AWS, Azure")).toEqual([1, 1]);
  expect(groups("languages (e.g. Go, Rust)")).toEqual([1, 1]);
  expect(groups("AWS, Azure or similar")).toEqual([1, 1]);
});

it("tellAlternatives(text) numbers groups from 1 and keeps sentences apart", () => {
  expect(groups("Go or Rust. AWS or GCP. Java.")).toEqual([1, 1, 2, 2, null]);
});

it("tellAlternatives(text) gives a group at least two neighbours", () => {
  const piece = fc.constantFrom("AWS", "Azure", "Go", ", ", " or ", " and ", "/", ". ", " such as ", " (", ")", "\n");
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 20}), (pieces) => {
      const found = groups(pieces.join(""));
      for (const [i, group] of found.entries())
        if (group !== null) expect([found[i - 1], found[i + 1]]).toContain(group);
    })
  );
});
