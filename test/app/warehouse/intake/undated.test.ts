import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {expect, it} from "vitest";
import {openScratch} from "../../../../src/app/warehouse/intake/scratch.ts";
import {adFiles, shareUndated} from "../../../../src/app/warehouse/intake/undated.ts";

const monthNames = ["2026-01", "2026-02", "2026-03"];
const ads = fc.array(fc.record({month: fc.constantFrom(...monthNames, null), text: fc.string({unit: "binary"})}), {
  maxLength: 12
});

/** A scratch folder with an undated ad a line, by one of two writers, and a dated one. */
async function withLines<T>(texts: readonly string[], use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "assay-undated-"));
  try {
    const writers = [openScratch(folder, 0), openScratch(folder, 1)];
    for (const [seq, text] of texts.entries())
      writers[seq % 2]?.add("ads", "unknown", `{"seq":${seq},"text":${JSON.stringify(text)}`, "}");
    writers[0]?.add("ads", "2026-01", '{"seq":99,"text":"dated"}');
    for (const writer of writers) writer.flush();
    return await use(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function linesOf(paths: readonly string[]): readonly {readonly seq: number; readonly text: string}[] {
  const lines = paths.flatMap((path) => readFileSync(path, "utf8").split("\n"));
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

it("shareUndated(folder, months) gives each month its undated ads beside its own, and leaves the others", async () => {
  await fc.assert(
    fc.asyncProperty(ads, async (undated) => {
      const months = new Map(undated.flatMap(({month}, seq) => (month === null ? [] : [[seq, month] as const])));
      await withLines(
        undated.map(({text}) => text.toWellFormed()),
        async (folder) => {
          await shareUndated(folder, months);
          const files = adFiles(folder);
          for (const month of monthNames) {
            const own = undated.flatMap((one, seq) =>
              one.month === month ? [{seq, text: one.text.toWellFormed()}] : []
            );
            const dated = month === "2026-01" ? [{seq: 99, text: "dated"}] : [];
            expect(linesOf(files(month)).toSorted((a, b) => a.seq - b.seq)).toEqual([...own, ...dated]);
          }
          expect(linesOf(files("unknown"))).toHaveLength(undated.length);
        }
      );
    }),
    {numRuns: 40}
  );
});

it("shareUndated(folder, months) takes away what was shared out before", async () => {
  await withLines(["a", "b"], async (folder) => {
    await shareUndated(
      folder,
      new Map([
        [0, "2026-02"],
        [1, "2026-03"]
      ])
    );
    await shareUndated(folder, new Map([[1, "2026-02"]]));
    expect([linesOf(adFiles(folder)("2026-02")), adFiles(folder)("2026-03")]).toEqual([[{seq: 1, text: "b"}], []]);
    const before = readdirSync(folder);
    await shareUndated(folder, new Map());
    expect(readdirSync(folder)).toEqual(before.filter((name) => name.startsWith("ads.")));
  });
});

it("shareUndated(folder, months) carries lines that are longer than what is read at once", async () => {
  const text = "é\u2028".repeat(700_000);
  await withLines([text, "b", text], async (folder) => {
    await shareUndated(
      folder,
      new Map([
        [0, "2026-02"],
        [2, "2026-02"]
      ])
    );
    expect(linesOf(adFiles(folder)("2026-02")).map((line) => line.text === text)).toEqual([true, true]);
  });
});
