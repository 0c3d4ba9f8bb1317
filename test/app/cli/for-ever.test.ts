import {expect, it} from "vitest";
import {durationMs} from "../../../src/app/cli/duration.ts";
import {forEver} from "../../../src/app/cli/for-ever.ts";

it("forEver(pass) goes on after a pass that fails, and ends when it is stopped", async () => {
  const stop = new AbortController();
  const told: string[] = [];
  let passes = 0;
  const pass = async () => {
    passes += 1;
    if (passes === 2) throw new Error("no network");
    if (passes === 4) stop.abort();
  };
  await forEver(pass, {every: 1, stop: stop.signal, now: () => Date.now(), onFailure: (line) => void told.push(line)});
  expect([passes, told]).toEqual([4, ["no network"]]);
});

it("forEver(pass) can be stopped while it waits", async () => {
  const stop = new AbortController();
  let passes = 0;
  const pass = async () => {
    passes += 1;
    setTimeout(() => stop.abort(), 5);
  };
  await forEver(pass, {every: 3_600_000, stop: stop.signal, now: () => Date.now(), onFailure: () => undefined});
  expect(passes).toBe(1);
});

it.each([
  ["90s", 90_000],
  ["90", 90_000],
  ["5m", 300_000],
  ["24h", 86_400_000],
  ["2d", 172_800_000]
])("durationMs(%s) is %i", (word, ms) => {
  expect(durationMs(word, "--budget")).toBe(ms);
});

it.each(["", "0", "-1s", "soon", "1.5h", "9999999s"])("durationMs(%o) is refused", (word) => {
  expect(() => durationMs(word, "--budget")).toThrow("invalid --budget");
});
