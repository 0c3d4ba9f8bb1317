import {expect, it} from "vitest";
import {cutInto, tokenRun} from "../../src/skills/engine/token-run.ts";
import {numberWords, wordTable} from "../../src/skills/engine/word-table.ts";
import {inOneList, joiners} from "../../src/skills/lists.ts";

const words = wordTable(joiners);

function joined(text: string): boolean {
  const tokens = tokenRun(4);
  cutInto(tokens, text);
  numberWords(tokens, text, words);
  return inOneList(1, tokens.count - 1, tokens);
}

it("inOneList(a, b) joins over commas, signs and joining words", () => {
  for (const text of ["Go, Rust", "Go / Rust", "Go | Rust", "Go and Rust", "Go, or Rust", "Go oder Rust", "Go 和 Rust"])
    expect(joined(text), text).toBe(true);
});

it("inOneList(a, b) does not join over anything else", () => {
  for (const text of ["Go Rust", "Go. Rust", "Go\nRust", "Go (Rust", "Go then Rust", "Go and big Rust"])
    expect(joined(text), text).toBe(false);
});
