import fc from "fast-check";
import {expect, it} from "vitest";
import {maxRecordChars} from "../../../src/app/inputs/limits.ts";
import {cutLines, type Line} from "../../../src/app/inputs/lines.ts";

function lines(chunks: readonly string[]): Line[] {
  const found: Line[] = [];
  const cutter = cutLines((line) => found.push(line));
  for (const chunk of chunks) cutter.write(chunk);
  cutter.end();
  return found;
}

it("cutLines(chunks) numbers lines from one", () => {
  expect(lines(["a\nb", "c\n"])).toEqual([
    {text: "a", number: 1},
    {text: "bc", number: 2}
  ]);
});

it("cutLines(chunks) gives no text for a line that is too long and goes on", () => {
  const chunk = "x".repeat(1 << 20);
  const long = Array.from({length: maxRecordChars / chunk.length + 1}, () => chunk);
  expect(lines([...long, "\nnext\n"])).toEqual([
    {text: null, number: 1},
    {text: "next", number: 2}
  ]);
});

it("cutLines(chunks) is split on line ends, however it is cut into chunks", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a\n]{0,5}$/)), (chunks) => {
      const whole = chunks.join("");
      const wanted = whole.replace(/\n$/, "").split("\n");
      expect(lines(chunks).map(({text}) => text)).toEqual(whole === "" ? [] : whole === "\n" ? [""] : wanted);
    })
  );
});
