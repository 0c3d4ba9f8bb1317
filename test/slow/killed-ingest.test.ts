import {spawn} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, expect, it} from "vitest";
import {openDatabase, openVintage} from "../../src/app/warehouse/database.ts";
import {openIndex} from "../../src/app/warehouse/figure-index.ts";
import {allManifests, newestManifest} from "../../src/app/warehouse/manifest.ts";
import {verifyFiles} from "../../src/app/warehouse/verify.ts";

const built = fileURLToPath(new URL("../../dist/assay.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "assay-killed-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
const warehouse = join(folder, "warehouse");

/** Ads of one input; each input has ads of its own, so that every ingest that is done adds a vintage. */
function input(name: string): string {
  const path = join(folder, `${name}.jsonl`);
  const rows = Array.from({length: 40}, (_, i) => ({
    id: `${name}-${i}`,
    title: "Data Engineer",
    company: `Employer ${i % 7}`,
    datePosted: `2026-0${1 + (i % 4)}-05`,
    description: `We need Python and SQL for ${name}, ad ${i}.`
  }));
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return path;
}

/** Runs an ingest and kills it after so many milliseconds; null: it may end. @returns how long it ran */
function ingest(path: string, killAfter: number | null): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [built, "ingest", path, "--warehouse", warehouse, "--quiet"], {
    stdio: "ignore"
  });
  const timer = killAfter === null ? null : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((resolve) =>
    child.on("exit", () => {
      if (timer !== null) clearTimeout(timer);
      resolve(performance.now() - began);
    })
  );
}

/** Counts the postings of the newest vintage, having checked that every vintage is whole, and its index where it has one. */
async function postings(): Promise<number> {
  for (const manifest of allManifests(warehouse)) expect(await verifyFiles(warehouse, manifest)).toEqual([]);
  const database = await openDatabase();
  await openVintage(database, warehouse, newestManifest(warehouse));
  const [row] = await database.rows(
    "SELECT count(*)::INTEGER AS n, (SELECT count(*) FROM bodies)::INTEGER AS bodies, ((SELECT coalesce(sum(n), 0) FROM rollups WHERE skill = '' AND cut = 'all') + (SELECT count(*) FROM repeats WHERE kind = 'copy'))::INTEGER AS summed FROM postings"
  );
  database.close();
  expect(row).toEqual({n: row?.["n"], bodies: row?.["n"], summed: row?.["n"]});
  expect([null, row?.["n"]]).toContain(await indexed());
  return Number(row?.["n"]);
}

/** The postings that the index of the newest vintage counts; null where a kill left it without. */
async function indexed(): Promise<unknown> {
  const manifest = newestManifest(warehouse);
  const index = manifest === null ? null : await openIndex(warehouse, manifest);
  const rows = await index?.rows("SELECT count(*)::INTEGER AS n FROM ads");
  index?.close();
  return rows?.[0]?.["n"] ?? null;
}

const kills = 50;
const sequence = (i: number) => ((i * 2654435761) % 4294967296) / 4294967296;

it("an ingest that is killed at any of fifty moments loses nothing and shows no half vintage", async () => {
  expect(existsSync(built)).toBe(true);
  const whole = await ingest(input("first"), null);
  let before = await postings();
  expect(before).toBe(40);
  let finished = 0;
  for (let i = 0; i < kills; i++) {
    await ingest(input(`kill-${i}`), whole * (0.1 + sequence(i)));
    const now = await postings();
    expect([before, before + 40]).toContain(now);
    if (now > before) finished++;
    before = now;
  }
  expect(finished).toBeLessThan(kills);
  await ingest(input("last"), null);
  expect(await postings()).toBe(before + 40);
  expect(await indexed()).toBe(before + 40);
  expect(readdirSync(warehouse).filter((name) => name.startsWith("."))).toEqual([]);
}, 900_000);
