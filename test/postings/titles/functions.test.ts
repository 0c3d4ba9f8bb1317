import {describe, expect, it} from "vitest";
import {functionsAlone, functionsBeside} from "../../../src/postings/titles/functions.ts";
import {titlePieces} from "../../../src/postings/titles/pieces.ts";

const alone = (words: string) => functionsAlone(titlePieces(words)).map(({from, to}) => words.slice(from, to));

describe("functionsAlone(pieces)", () => {
  it.each([
    ["iOS, Android, DevOps", ["iOS", "Android", "DevOps"]],
    ["Backend", ["Backend"]],
    ["Marketing", []],
    ["Finance, Crypto", []],
    ["Backend, Bread", []]
  ])("reads %s", (words, expected) => expect(alone(words)).toEqual(expected));
});

describe("functionsBeside(titles, pieces, words)", () => {
  it("takes a field before a title for a job, after one job for its specialty", () => {
    const before = "Backend, Data Engineer";
    const after = "Data Engineer, Backend";
    const title = (words: string) => {
      const from = words.indexOf("Data");
      return [{from, to: from + 13, completed: null, piece: from === 0 ? 0 : 1}];
    };
    expect(functionsBeside(title(before), titlePieces(before), before)).toHaveLength(1);
    expect(functionsBeside(title(after), titlePieces(after), after)).toHaveLength(0);
  });
});
