import fc from "fast-check";
import {expect, it} from "vitest";
import {cutInto, tokenRun} from "../../../src/skills/engine/token-run.ts";
import {numberOf, numberWords, wordTable} from "../../../src/skills/engine/word-table.ts";

const word = fc.stringMatching(/^[a-zé0-9]{1,6}$/);

it("numberOf(table, word) is the place of a word from 1, and 0 for any other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, {maxLength: 60}), fc.array(word), (words, asked) => {
      const table = wordTable(words);
      for (const one of [...words, ...asked]) expect(numberOf(table, one)).toBe(words.indexOf(one) + 1);
    })
  );
});

it.each([0, 1, 3, 2047, 2048, 2049, 9000])("a table of %d words knows each of them and no other", (count) => {
  const words = Array.from({length: count}, (_, i) => `w${i.toString(36)}`);
  const table = wordTable(words);
  expect(words.map((one) => numberOf(table, one))).toEqual(words.map((_, i) => i + 1));
  const others = Array.from({length: 3000}, (_, i) => `v${i.toString(36)}`);
  expect(others.filter((one) => numberOf(table, one) !== 0)).toEqual([]);
});

it("numberWords(run, text) numbers tokens by their folded words and tells which stand in the text", () => {
  const words = ["python", "cafe", "c++", "java", ...Array.from({length: 3000}, (_, i) => `w${i}`)];
  const table = wordTable(words);
  const run = tokenRun(4);
  for (const text of ["Python, CAFÉ and C++; W2999", "java w0", ""]) {
    cutInto(run, text);
    numberWords(run, text, table);
    const numbers = [...run.word.subarray(0, run.count)];
    expect(numbers).toEqual(
      text === "" ? [] : text.startsWith("java") ? [4, 5] : [1, 2, 0, 3, words.indexOf("w2999") + 1]
    );
    const seen = words.map((_, i) => i + 1).filter((n) => (((run.seen[n >> 5] ?? 0) >>> (n & 31)) & 1) === 1);
    expect(seen).toEqual(numbers.filter((n) => n !== 0).sort((a, b) => a - b));
  }
});
