import {spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, expect, it} from "vitest";

const built = fileURLToPath(new URL("../../dist/assay.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "assay-full-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const ads = join(folder, "ads.jsonl");
writeFileSync(
  ads,
  Array.from(
    {length: 3000},
    (_, i) =>
      `${JSON.stringify({id: `p-${i}`, title: "Data Engineer", description: `We need Python and SQL, ad ${i}. ${"x ".repeat(100)}`})}\n`
  ).join("")
);

/** Runs the built command with files limited to 200 kB, as on a disk that fills. */
function runSmall(...argv: readonly string[]) {
  const limited = 'ulimit -f 400; trap "" XFSZ; exec "$@"';
  return spawnSync("sh", ["-c", limited, "sh", process.execPath, built, ...argv], {encoding: "utf8", cwd: folder});
}

it("ingest on a full disk is one line, and leaves no vintage and no scratch behind", () => {
  expect(existsSync(built)).toBe(true);
  const {status, stderr} = runSmall("ingest", ads, "--warehouse", "w");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^disk full: [^\n]+\n$/);
  expect(readdirSync(join(folder, "w"))).toEqual([]);
});

it("read into a file on a full disk fails instead of losing rows in silence", () => {
  const {status, stderr} = spawnSync(
    "sh",
    ["-c", `ulimit -f 400; trap "" XFSZ; exec "$0" "$1" read "$2" > out.jsonl`, process.execPath, built, ads],
    {encoding: "utf8", cwd: folder}
  );
  expect(status).toBe(1);
  expect(stderr).toContain("disk full: ");
});
