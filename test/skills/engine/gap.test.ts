import fc from "fast-check";
import {expect, it} from "vitest";
import {gapOf, gaps} from "../../../src/skills/engine/gap.ts";

function gap(between: string): number {
  const text = `a${between}b`;
  return gapOf(
    text,
    Uint16Array.from(text.split(""), (unit) => unit.charCodeAt(0)),
    1,
    text.length - 1
  );
}

it("gapOf(text) tells borders apart", () => {
  const told = [
    "",
    " ",
    "-",
    " – ",
    "/",
    " & ",
    ", ",
    ";",
    " (",
    ") ",
    ": ",
    ". ",
    "!",
    ".",
    "\n",
    ".\n- ",
    "...",
    "~"
  ];
  expect(told.map((between) => Object.entries(gaps).find(([, number]) => number === gap(between))?.[0])).toEqual(
    "soft soft soft other slash and comma comma opening closing colon stop stop dot line line stop other".split(" ")
  );
});

const rules: readonly (readonly [RegExp, number])[] = [
  [/^(?:[ \u00a0\u202f]*[-\u2010\u2011][ \u00a0]?|[ \u00a0\u202f\t]*|[_'’])$/, gaps.soft],
  [/^\.$/, gaps.dot],
  [/^[ \u00a0]?\/[ \u00a0]?$/, gaps.slash],
  [/^[ \u00a0]?&[ \u00a0]?$/, gaps.and],
  [/^[ \u00a0]?\+[ \u00a0]?$/, gaps.plus],
  [/[\n\u2028\u2029]/, gaps.line],
  [/[.!?\u2026\u3002\uff01\uff1f](?:\s|["'”’)\]]|$)/, gaps.stop],
  [/[([{（]/, gaps.opening],
  [/[)\]}）]/, gaps.closing],
  [/[:：]/, gaps.colon],
  [/^[ \u00a0]*[,;、，；|·][ \u00a0]*$/, gaps.comma]
];

it("gapOf(text) tells what its plain twin tells by trying one rule after the other", () => {
  const sign = fc.constantFrom(..." \t\n\r-–_'’./&+,;:|·()[]{}!?\"”…。，：（）~*•\u00a0\u2028".split(""));
  fc.assert(
    fc.property(fc.array(sign, {maxLength: 4}), (signs) => {
      const between = signs.join("");
      expect(gap(between)).toBe(rules.find(([rule]) => rule.test(between))?.[1] ?? gaps.other);
    }),
    {numRuns: 2000}
  );
});
