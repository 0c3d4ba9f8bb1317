import {spawn} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {afterAll, beforeAll, expect, it} from "vitest";
import {type Replay, replayServer} from "../app/collect/replay-server.ts";
import {samples} from "../postings/readers/samples.ts";

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const root = fileURLToPath(new URL("../..", import.meta.url));
let replay: Replay;
let folder: string;
beforeAll(async () => {
  replay = await replayServer();
  folder = mkdtempSync(join(tmpdir(), "kill-"));
  mkdirSync(join(folder, "boards"));
  writeFileSync(join(folder, "boards", "mine.yaml"), "name: mine\nboards: [greenhouse/orchard, lever/stuck]\n");
  replay.serve("boards-api.greenhouse.io/v1/boards/orchard/jobs?content=true", {
    body: JSON.stringify({jobs: samples["greenhouse"], meta: {total: 1}})
  });
});
afterAll(async () => {
  rmSync(folder, {recursive: true, force: true});
  await replay.close();
});

/** Runs the command in a process of its own; kills it, as a power cut would, once `until` holds. */
function collecting(until: (() => boolean) | null): Promise<{readonly code: number | null; readonly err: string}> {
  const child = spawn(
    process.execPath,
    ["--import", loader, join(root, "src/app/cli/main.ts"), "collect", "--list", "mine"],
    {
      cwd: folder,
      env: {...process.env, ASSAY_COLLECT_VIA: replay.url},
      stdio: ["ignore", "ignore", "pipe"]
    }
  );
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const look = setInterval(() => {
    if (until?.() === true) child.kill("SIGKILL");
  }, 20);
  return new Promise((resolve) =>
    child.on("exit", (code) => {
      clearInterval(look);
      resolve({code, err});
    })
  );
}

const runs = () => join(folder, "warehouse", "collected", "runs");
const record = () => {
  const [name = ""] = existsSync(runs()) ? readdirSync(runs()) : [];
  const path = join(runs(), name, "run.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
};

it("a collect that is killed in the middle goes on where it was, and loses only the board it was at", async () => {
  replay.serve(/^api\.lever\.co\/v0/, {fault: "slow"});
  const killed = await collecting(() => record()?.done["greenhouse/orchard"] !== undefined);
  expect(killed.code).toBeNull();
  expect(record()).toMatchObject({finished: null, done: {"greenhouse/orchard": {outcome: "complete"}}});

  replay.serve(/^api\.lever\.co\/v0/, {body: JSON.stringify(samples["lever"])});
  replay.asked.length = 0;
  const second = await collecting(null);
  expect(second.code, second.err).toBe(0);
  expect(second.err).toContain("2 postings new or changed; vintage 1");
  expect(replay.asked.filter((at) => at.startsWith("boards-api"))).toEqual([]);
  expect(readdirSync(runs())).toHaveLength(1);
  expect(record().finished).not.toBeNull();
});
