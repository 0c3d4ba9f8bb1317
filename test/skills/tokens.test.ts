import fc from "fast-check";
import {expect, it} from "vitest";
import {fold} from "../../src/skills/engine/characters.ts";
import {gaps} from "../../src/skills/engine/gap.ts";
import {cutTokens} from "../../src/skills/tokens.ts";
import {plainTokens} from "./twin/plain-tokens.ts";

const forms = (text: string) => cutTokens(text).map(({form}) => form);

it("cutTokens(text) keeps C++, C#, F# and .NET whole", () => {
  expect(forms("C++, C# and F# on .NET")).toEqual(["c++", "c#", "and", "f#", "on", ".net"]);
});

it("cutTokens(text) reads the C++ of C++11, and no other plus", () => {
  expect(forms("C++11 and C++/C")).toEqual(["c++", "11", "and", "c++", "c"]);
  expect(forms("5++ years, a+b")).toEqual(["5++", "years", "a", "b"]);
});

it("cutTokens(text) cuts Node.js like Node JS", () => {
  expect(forms("Node.js")).toEqual(forms("Node JS"));
  expect(cutTokens("Node.js")[1]?.gap).toBe(gaps.dot);
});

it("cutTokens(text) keeps a version number whole", () => {
  expect(forms("Python 3.11 and Llama 3.1.")).toEqual(["python", "3.11", "and", "llama", "3.1"]);
});

it("cutTokens(text) tells a slash from a blank", () => {
  expect(cutTokens("CI/CD")[1]?.gap).toBe(gaps.slash);
  expect(cutTokens("CI / CD")[1]?.gap).toBe(gaps.slash);
  expect(cutTokens("CI CD")[1]?.gap).toBe(gaps.soft);
});

it("cutTokens(text) does not join words over a comma, a line end or a full stop", () => {
  const gapIn = (text: string) => cutTokens(text)[1]?.gap;
  expect(["machine, learning", "machine\nlearning", "machine. Learning", "machine (learning"].map(gapIn)).toEqual([
    gaps.comma,
    gaps.line,
    gaps.stop,
    gaps.opening
  ]);
});

it("cutTokens(text) gives each CJK character a token and finds Latin words between them", () => {
  expect(forms("熟悉Python和机器学习")).toEqual(["熟", "悉", "python", "和", "机", "器", "学", "习"]);
});

it("fold(word) drops accents and case", () => {
  expect(fold("Évaluation")).toBe("evaluation");
  expect(fold("ﬁne")).toBe("fine");
});

it("cutTokens(text) gives spans in order, inside the text, that are not empty", () => {
  fc.assert(
    fc.property(fc.string({unit: "binary", maxLength: 200}), (text) => {
      let at = 0;
      for (const {start, end} of cutTokens(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    })
  );
});

it("cutTokens(a + blank + b) is the tokens of both", () => {
  const word = fc.stringMatching(/^[A-Za-z0-9+#.,/& -]{0,40}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(forms(`${a} \n ${b}`)).toEqual([...forms(a), ...forms(b)]);
    })
  );
});

const names = ["start", "soft", "/", "&", "+", ...Array<string>(7).fill("hard"), "soft"];

it("cutTokens(text) cuts what its plain twin cuts with regular expressions", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "C++",
      "c#",
      ".NET",
      "net",
      ".",
      "..",
      "3.5",
      "12",
      "é",
      "机",
      "a",
      "Node.js",
      "/",
      " & ",
      "+",
      "-",
      " ",
      "\n",
      "'"
    ),
    fc.string({unit: "binary", maxLength: 3})
  );
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
      const text = pieces.join("");
      const ours = cutTokens(text).map(({gap, ...rest}) => ({...rest, gap: names[gap]}));
      expect(ours).toEqual(plainTokens(text));
    }),
    {numRuns: 1000}
  );
});
