import {describe, expect, it} from "vitest";
import {titlePieces} from "../../../src/postings/titles/pieces.ts";

const pieces = (text: string) =>
  titlePieces(text).map(({tokens, bracketed}) => `${bracketed ? "(" : ""}${tokens.map(({key}) => key).join(" ")}`);

describe("titlePieces(words)", () => {
  it.each([
    ["Baker, Cook – Oslo", ["baker", "cook", "oslo"]],
    ["Baker (bread, rolls)", ["baker", "(bread", "(rolls"]],
    ["Senior Mobile (iOS) Engineer", ["senior mobile engineer"]],
    ["(i) Baker (ii) Cook", ["(i", "baker", "(ii", "cook"]],
    ["Baker https://bread.example/engineer", ["baker"]]
  ])("cuts %s", (text, expected) => expect(pieces(text)).toEqual(expected));
});
