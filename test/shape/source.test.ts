import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {expect, it} from "vitest";
import {version} from "../../src/app/version.ts";
import {problemCodes} from "../../src/model/problem-codes.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : path.endsWith(".ts") ? [path] : [];
  });
}

const sources = [...filesUnder("src"), ...filesUnder("sample")].map((path) => ({
  path,
  text: readFileSync(join(root, path), "utf8")
}));
const belowApp = sources.filter(({path}) => !path.startsWith("src/app/"));

/** Files over 300 lines, each with its reason. */
const long: Readonly<Record<string, string>> = {
  "src/postings/data/role-occupations.ts": "a table: one role a line, with its codes",
  "src/postings/data/roles.ts": "a table: one role a line, with the words of its titles"
};

it("no file of src is over 300 lines without a reason", () => {
  const found = sources.filter(({text, path}) => text.split("\n").length > 301 && long[path] === undefined);
  expect(found.map(({path}) => path)).toEqual([]);
});

// The words that are forbidden stand in this pattern because it is what looks for them.
it("no source uses any, a non-null mark or a switched-off check", () => {
  const found = sources.filter(({text}) =>
    /: any\b|\bas any\b|biome-ignore|@ts-(?:ignore|expect-error|nocheck)/.test(text)
  );
  expect(found.map(({path}) => path)).toEqual([]);
});

it("below app/ there is no clock, chance or console", () => {
  const found = belowApp.filter(({text}) =>
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bconsole\.|\bprocess\.|\bfetch\(/.test(text)
  );
  expect(found.map(({path}) => path)).toEqual([]);
});

it("every exported function and constant of src has a docstring", () => {
  const bare = belowApp.flatMap(({path, text}) =>
    [...text.matchAll(/^(.*)\n(.*)\nexport (?:async )?(?:function|const|interface|type) (\w+)/gm)].flatMap((match) => {
      const [, , above, name] = match;
      return above !== undefined &&
        !above.trim().endsWith("*/") &&
        !above.startsWith("export ") &&
        !above.startsWith("] as const")
        ? [`${path}: ${name}`]
        : [];
    })
  );
  expect(bare).toEqual([]);
});

it("every problem code is kebab-case and says what it means", () => {
  for (const [code, {says}] of Object.entries(problemCodes)) {
    expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
    expect(says.length).toBeGreaterThan(10);
  }
});

it("the version in the code is the version of the package", () => {
  const {version: packaged}: {version: string} = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(version).toBe(packaged);
});

it("no file names a path of a machine", () => {
  const found = sources.filter(({text}) => /\/(?:home|root|work|Users)\/[a-z]/.test(text));
  expect(found.map(({path}) => path)).toEqual([]);
});
