import {expect, it} from "vitest";
import {growthPage} from "../../bench/warehouse/growth-page.ts";
import type {Ran} from "../../bench/warehouse/run-command.ts";

const machine = {cores: 2, node: "v20.20.2"};

function ran(seconds: number, cpuSeconds: number | null, peakMb: number | null): Ran {
  return {seconds, cpuSeconds, peakMb};
}

it("growthPage(runs) holds the work of a posting against that of the smallest run", () => {
  const page = growthPage(
    [
      {postings: 1000, megabytes: 3.5, ran: ran(2, 4, 300), same: ran(0.4, 0.5, 100)},
      {postings: 10_000, megabytes: 35, ran: ran(11, 20, 310), same: ran(0.5, 0.6, 110)}
    ],
    machine
  );
  expect(page).toContain("npm run bench:growth -- 1000 10000 --write");
  expect(page).toContain("| 1,000 | 3.5 | 4.0 | 4.0 | 1.0 | 300 | 0.50 |");
  expect(page).toContain("| 10,000 | 35 | 20 | 2.0 | 0.50 | 310 | 0.60 |");
});

it("growthPage(runs) says what the system does not tell", () => {
  const page = growthPage(
    [{postings: 1000, megabytes: 3.5, ran: ran(2, null, null), same: ran(1, null, null)}],
    machine
  );
  const silent = "not told by this system";
  expect(page).toContain(`| 1,000 | 3.5 | ${silent} | ${silent} | ${silent} | ${silent} | ${silent} |`);
});
