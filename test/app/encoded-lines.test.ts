import fc from "fast-check";
import {expect, it} from "vitest";
import {encodedLines} from "../../src/app/encoded-lines.ts";

it("encodedLines(file) writes every line once and in order, longer than what it holds or not", () => {
  const line = fc.oneof(fc.string({unit: "binary", maxLength: 40}), fc.constant("é".repeat(70)));
  fc.assert(
    fc.property(fc.array(line, {maxLength: 12}), (lines) => {
      let written = "";
      const encoded = encodedLines((bytes) => {
        written += Buffer.from(bytes).toString("utf8");
      }, 64);
      for (const one of lines) encoded.add(one);
      encoded.flush();
      expect(written).toBe(lines.map((one) => `${one}\n`).join(""));
    }),
    {seed: 3, numRuns: 100}
  );
});
