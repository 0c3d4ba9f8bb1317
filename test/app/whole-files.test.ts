import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, expect, it} from "vitest";
import {inTurns} from "../../src/app/collect/in-turns.ts";
import {fileName} from "../../src/app/collect/layout.ts";
import {withLock} from "../../src/app/collect/lock.ts";
import {jsonLines, readLines, readWhole, writeWhole} from "../../src/app/whole-files.ts";

const folder = mkdtempSync(join(tmpdir(), "files-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
const isList = (value: unknown): value is readonly number[] => Array.isArray(value);

it("writeWhole(path) makes folders, replaces, and leaves no drafts", () => {
  const path = join(folder, "a", "b.json");
  writeWhole(path, "[1]");
  writeWhole(path, "[2]");
  expect(readWhole(path, isList)).toEqual([2]);
  expect(readdirSync(join(folder, "a"))).toEqual(["b.json"]);
});

it("readWhole(path) is null for a file that is absent, torn or of another kind", () => {
  const path = join(folder, "torn.json");
  expect(readWhole(path, isList)).toBeNull();
  writeFileSync(path, "[1, 2");
  expect(readWhole(path, isList)).toBeNull();
  writeFileSync(path, '{"a": 1}');
  expect(readWhole(path, isList)).toBeNull();
});

it("readLines(path) reads what jsonLines(rows) wrote", () => {
  const path = join(folder, "rows.jsonl");
  expect(readLines(path)).toEqual([]);
  writeFileSync(path, jsonLines([{a: "x\ny"}, {b: null}]));
  expect(readLines(path)).toEqual([{a: "x\ny"}, {b: null}]);
});

it("fileName(key) is safe and another for each key", () => {
  const keys = [
    "page/https://a.example/x?y=../../etc",
    "page/https://a.example/x?y=../../usr",
    "lever/acme",
    "lever/Acme",
    "../..",
    ""
  ];
  const names = keys.map(fileName);
  expect(new Set(names).size).toBe(keys.length);
  for (const name of names) expect(name).toMatch(/^[A-Za-z0-9._-]{9,80}$/);
  for (const name of names) expect(join(folder, name).startsWith(`${folder}/`)).toBe(true);
});

it("withLock(path) lets one in, and takes over the lock of a process that is gone", async () => {
  const path = join(folder, "lock");
  await withLock(path, async () => {
    expect(readFileSync(path, "utf8")).toBe(String(process.pid));
    await expect(withLock(path, async () => 1)).rejects.toThrow(`already collecting: process ${process.pid}`);
  });
  writeFileSync(path, "999999999");
  expect(await withLock(path, async () => "in")).toBe("in");
  expect(readdirSync(folder)).not.toContain("lock");
  await expect(withLock(path, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(readdirSync(folder)).not.toContain("lock");
});

it("inTurns(items) works on so many at once, in order, and stops at a failure", async () => {
  let [open, most] = [0, 0];
  const seen: number[] = [];
  const work = async (item: number) => {
    most = Math.max(most, ++open);
    seen.push(item);
    await new Promise((resolve) => setImmediate(resolve));
    open -= 1;
    if (item === 7) throw new Error("seven");
  };
  await inTurns([1, 2, 3, 4, 5, 6], 3, work);
  expect([seen, most]).toEqual([[1, 2, 3, 4, 5, 6], 3]);
  await expect(inTurns([7, 8, 9, 10], 2, work)).rejects.toThrow("seven");
  expect(seen).not.toContain(10);
});

it("inTurns(items) that fails leaves nobody at work behind it", async () => {
  let open = 0;
  const work = async (item: number) => {
    open += 1;
    for (let i = 0; i < item; i++) await new Promise((resolve) => setImmediate(resolve));
    open -= 1;
    if (item === 1) throw new Error("one");
  };
  await expect(inTurns([1, 20], 2, work)).rejects.toThrow("one");
  expect(open).toBe(0);
});

it("writeWhole(path) on a disk that takes only the beginning fails, and leaves the old file alone", () => {
  const path = join(folder, "kept", "big.json");
  writeWhole(path, "[1]");
  const module = fileURLToPath(new URL("../../src/app/whole-files.ts", import.meta.url));
  const script = join(folder, "write.mts");
  writeFileSync(
    script,
    `import {writeWhole} from ${JSON.stringify(module)};\nwriteWhole(${JSON.stringify(path)}, JSON.stringify("x".repeat(1 << 20)));`
  );
  const tsx = fileURLToPath(import.meta.resolve("tsx"));
  const limited = 'ulimit -f 400; trap "" XFSZ; exec "$@"';
  const {status} = spawnSync("sh", ["-c", limited, "sh", process.execPath, "--import", tsx, script]);
  expect(status).not.toBe(0);
  expect(readWhole(path, isList)).toEqual([1]);
  expect(readdirSync(join(folder, "kept"))).toEqual(["big.json"]);
});
