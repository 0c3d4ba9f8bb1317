import {spawnSync} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {expect, it} from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs the arrow check over invented files, so that a check that has gone blind is seen. */
function violations(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "arrows-"));
  try {
    for (const name of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"])
      cpSync(join(root, name), join(folder, name));
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), text);
    }
    const command = join(root, "node_modules", ".bin", "depcruise");
    return spawnSync(command, ["--config", ".dependency-cruiser.cjs", "src"], {cwd: folder, encoding: "utf8"}).stdout;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

it.each([
  ["model-imports-nothing-of-ours", {"src/model/a.ts": 'import "../stats/b.ts";', "src/stats/b.ts": "export {};"}],
  [
    "postings-and-skills-import-model",
    {"src/postings/a.ts": 'import "../skills/b.ts";', "src/skills/b.ts": "export {};"}
  ],
  [
    "middle-rooms-import-model-and-stats",
    {"src/market/a.ts": 'import "../postings/b.ts";', "src/postings/b.ts": "export {};"}
  ],
  ["nobody-imports-app", {"src/skills/a.ts": 'import "../app/b.ts";', "src/app/b.ts": "export {};"}],
  [
    "sample-imports-model-and-stats",
    {
      "src/app/a.ts": 'import "../../sample/b.ts";',
      "sample/b.ts": 'import "../src/market/c.ts";',
      "src/market/c.ts": "export {};"
    }
  ],
  ["only-app-imports-sample", {"src/market/a.ts": 'import "../../sample/b.ts";', "sample/b.ts": "export {};"}],
  ["no-node-below-app", {"src/postings/a.ts": 'import "node:fs";'}],
  ["pure-packages-below-app", {"src/postings/a.ts": 'import "papaparse";'}],
  ["no-cycles", {"src/model/a.ts": 'import "./b.ts";', "src/model/b.ts": 'import "./a.ts";'}]
])("the arrow check finds a planted breach of %s", (rule, files) => {
  expect(violations(files)).toContain(rule);
});

it("the arrow check lets the rooms meet in the model", () => {
  const files = {
    "src/market/a.ts": 'import "../model/b.ts"; import "../stats/c.ts";',
    "src/model/b.ts": "export {};",
    "src/stats/c.ts": "export {};"
  };
  expect(violations(files)).toContain("no dependency violations");
});
