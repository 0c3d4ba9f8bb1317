import fc from "fast-check";
import {expect, it} from "vitest";
import {remembered, rememberedWithin} from "../../src/postings/remembered.ts";

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

it("remembered(read, longest) keeps no answer of a longer text", () => {
  const {asked, read} = counting(5);
  read("longer");
  expect(read("longer")).toEqual({text: "longer"});
  expect(asked).toEqual(["longer", "longer"]);
});

it("remembered(read, longest) keeps a text that is asked for among many that come once", () => {
  const {asked, read} = counting(20);
  for (let i = 0; i < 100_000; i++) read(i % 100 === 0 ? "often" : `once ${i}`);
  expect(asked.filter((text) => text === "often").length).toBeLessThan(50);
});

it("remembered(read, longest) forgets texts that come no more", () => {
  const {asked, read} = counting(20);
  for (let i = 0; i < 200_000; i++) read(`text ${i}`);
  asked.length = 0;
  for (let i = 0; i < 20_000; i++) read(`text ${i}`);
  expect(asked.length).toBeGreaterThan(15_000);
});

it("remembered(read, longest) answers as the function itself, whatever was asked before", () => {
  const text = fc.string({unit: fc.constantFrom("a", "b", "é", "😀", "\n"), maxLength: 120});
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.nat(120), fc.nat(120))), (stretches) => {
      const plain = (words: string) => [...words].reverse().join("");
      const quick = rememberedWithin(plain, {longest: 60, slots: 16});
      const whole = remembered(plain, 60);
      for (const [words, a, b] of stretches) {
        const [from, to] = [Math.min(a, b, words.length), Math.min(Math.max(a, b), words.length)];
        expect(quick(words, from, to)).toBe(plain(words.slice(from, to)));
        expect(whole(words)).toBe(plain(words));
      }
    })
  );
});
