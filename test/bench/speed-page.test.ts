import {expect, it} from "vitest";
import {type Run, speedPage} from "../../bench/warehouse/page.ts";
import {runCommand} from "../../bench/warehouse/run-command.ts";

const ran = (seconds: number, peakMb: number | null = 500, cpuSeconds: number | null = 2 * seconds) => ({
  seconds,
  cpuSeconds,
  peakMb
});
const run = (postings: number, seconds: number, peakMb: number | null = 500): Run => ({
  postings,
  megabytes: postings * 0.0035,
  made: ran(1),
  duckDbSeconds: 2,
  first: ran(seconds, peakMb),
  same: ran(0.5),
  again: ran(3)
});
const speed = {
  days: [{postings: 1000, added: 7, onTop: ran(3), alone: ran(2)}],
  stages: [
    {name: "split and JSON.parse", mbPerSecond: 200},
    {name: "clean", mbPerSecond: 10}
  ],
  figures: {
    pages: [{name: "market", cold: 412, asked: 5, p50: 21, p95: 87, kilobytes: 74.6}],
    figures: {asked: 60, p50: 8.1, p95: 92}
  },
  cores: 2,
  node: "v20.1.0"
};

it("speedPage(speed) gives ratios to the limits of the same run", () => {
  const page = speedPage({...speed, runs: [run(1000, 10), run(10_000, 90, 700)]});
  expect(page).toContain("| 10,000 | 35 | 90 | 180 | 18 | 700 | 90 | 1.0 | 6.0 |");
  expect(page).toContain("| clean | 10 | 0.050 |");
  expect(page).toContain("10 times the postings took 9.0 times the processor seconds, and 1.4 times the memory.");
});

it("speedPage(speed) holds a day on top against the day alone and against all", () => {
  expect(speedPage({...speed, runs: [run(1000, 10)]})).toContain("| 1,000 | 7 | 6.0 | 1.5 | 0.30 |");
});

it("speedPage(speed) tells the times of pages, of single figures, and of the first page", () => {
  const page = speedPage({...speed, runs: [run(1000, 10)]});
  expect(page).toContain("| market | 412 | 5 | 21 | 87 | 75 |");
  expect(page).toContain("A single figure of these 60 takes 8.1 ms (median), 92 ms (95th percentile).");
  expect(page).toContain("The first page, the market, has 75 kB and is there after 412 ms.");
});

it("speedPage(speed) says what it cannot tell", () => {
  expect(speedPage({...speed, runs: [run(1000, 10, null)]})).toContain("| not told by this system |");
  const untold = {...run(1000, 10, null), first: ran(10, null, null)};
  expect(speedPage({...speed, runs: [untold, {...untold, postings: 2000}]})).toContain("Growth is not told");
  expect(speedPage({...speed, runs: [run(1000, 10)]})).toContain("One size only: growth cannot be told.");
});

it("runCommand(argv) tells the processor time and the memory of all threads", async () => {
  const busy =
    "const end = process.cpuUsage().user + 6e5; while (process.cpuUsage().user < end); setTimeout(() => {}, 500)";
  const {cpuSeconds, peakMb} = await runCommand([process.execPath, "-e", busy], ".");
  if (process.platform !== "linux") return;
  expect(cpuSeconds).toBeGreaterThan(0.5);
  expect(peakMb).toBeGreaterThan(10);
});
