import {expect, it} from "vitest";
import {remembered} from "../../src/postings/remembered.ts";

function counting(longest: number) {
  const asked: string[] = [];
  const read = remembered((text) => {
    asked.push(text);
    return text === "none" ? null : {text};
  }, longest);
  return {asked, read};
}

it("remembered(read, longest) reads a text once, also where the answer is null", () => {
  const {asked, read} = counting(10);
  expect([read("a"), read("none"), read("a"), read("none")]).toEqual([{text: "a"}, null, {text: "a"}, null]);
  expect(asked).toEqual(["a", "none"]);
});

it("remembered(read, longest) keeps no answer of a longer text, and not more than five thousand", () => {
  const {asked, read} = counting(5);
  read("longer");
  expect(read("longer")).toEqual({text: "longer"});
  expect(asked).toEqual(["longer", "longer"]);
  for (let i = 0; i < 5001; i++) read(`${i}`);
  asked.length = 0;
  read("4999");
  expect(read("5000")).toEqual({text: "5000"});
  expect(asked).toEqual(["5000"]);
});
