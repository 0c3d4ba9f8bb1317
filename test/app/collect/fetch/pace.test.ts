import fc from "fast-check";
import {expect, it} from "vitest";
import {pacer} from "../../../../src/app/collect/fetch/pace.ts";
import {retryAfter} from "../../../../src/app/collect/fetch/retry-after.ts";
import {stillWorld} from "../still-world.ts";

it("take(host) leaves at least the pause between two requests of a host, and at most half as much again", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("a", "b"), {minLength: 2, maxLength: 8}),
      fc.integer({min: 1, max: 5000}),
      async (hosts, pause) => {
        const world = stillWorld();
        const pace = pacer(world, null);
        const times = new Map<string, number[]>();
        for (const host of hosts)
          await pace.take(host, pause, async () => void times.set(host, [...(times.get(host) ?? []), world.now()]));
        for (const at of times.values())
          for (let i = 1; i < at.length; i++) expect((at[i] ?? 0) - (at[i - 1] ?? 0)).toBeGreaterThanOrEqual(pause);
        expect(Math.max(0, ...world.slept)).toBeLessThanOrEqual(pause * 1.5);
      }
    ),
    {numRuns: 30, seed: 3}
  );
});

it("take(host) does one thing at a time, also after one that failed", async () => {
  const pace = pacer(stillWorld(), null);
  let open = 0;
  const work = async () => {
    expect(++open).toBe(1);
    await Promise.resolve();
    open -= 1;
    throw new Error("no");
  };
  const all = await Promise.allSettled([pace.take("a", 1, work), pace.take("a", 1, work), pace.take("a", 1, work)]);
  expect(all.map(({status}) => status)).toEqual(["rejected", "rejected", "rejected"]);
});

it("take(host) gives up a turn that would come after the deadline", async () => {
  const world = stillWorld();
  const pace = pacer(world, world.now() + 1000);
  pace.rest("a", world.now() + 5000);
  expect(await pace.take("a", 1, async () => "done")).toBeNull();
  expect(await pace.take("b", 1, async () => "done")).toBe("done");
});

it.each([
  ["120", 120_000],
  ["Sun, 22 Nov 2026 08:02:00 GMT", 120_000],
  [undefined, null],
  ["soon", null],
  ["-5", null]
])("retryAfter(%s) is %s ms from now", (header, ms) => {
  const now = Date.parse("2026-11-22T08:00:00Z");
  const until = retryAfter(header, now);
  expect(until === null ? null : until - now).toBe(ms);
});
