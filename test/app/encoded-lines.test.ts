import {closeSync, mkdtempSync, openSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {afterAll, expect, it} from "vitest";
import {encodedLines} from "../../src/app/encoded-lines.ts";

const folder = mkdtempSync(join(tmpdir(), "assay-lines-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

it("encodedLines(file) writes every line once and in order, longer than what it holds or not", () => {
  const line = fc.oneof(fc.string({unit: "binary", maxLength: 40}), fc.constant("é".repeat(70)));
  fc.assert(
    fc.property(fc.array(line, {maxLength: 12}), (lines) => {
      const path = join(folder, "lines");
      const file = openSync(path, "w");
      const encoded = encodedLines(file, Buffer.allocUnsafe(64));
      for (const one of lines) encoded.add(one);
      encoded.flush();
      closeSync(file);
      expect(readFileSync(path, "utf8")).toBe(lines.map((one) => `${one}\n`).join(""));
    }),
    {seed: 3, numRuns: 100}
  );
});
