import {number, told} from "./numbers.ts";
import type {Ran} from "./run-command.ts";

/** An ingest of made-up postings into an empty warehouse, and the same bytes once more. */
export interface Grown {
  readonly postings: number;
  readonly megabytes: number;
  readonly ran: Ran;
  readonly same: Ran;
}

/** `docs/GROWTH.md`: how time and memory grow with the postings, in one run. */
export function growthPage(
  runs: readonly Grown[],
  {cores, node}: {readonly cores: number; readonly node: string}
): string {
  const sizes = runs.map(({postings}) => postings).join(" ");
  const lines = [
    "# Growth",
    "",
    `Made by \`npm run bench:growth -- ${sizes} --write\`: one run after the other, each into an empty warehouse, on ${cores} cores, Node`,
    `${node.replace("v", "")}, of made-up postings of \`assay sample\` with HTML bodies. What counts is how the numbers of a column go on: a slow or a busy`,
    "machine makes all of them larger. How long an ingest takes by the clock is in [SPEED.md](SPEED.md).",
    "",
    "| postings | MB | processor seconds | of them a posting, ms | of those of the smallest | peak MB, all threads | same bytes again, processor seconds |",
    "|---|---|---|---|---|---|---|",
    ...runs.map((run) => row(run, runs[0] ?? run)),
    ""
  ];
  return lines.join("\n");
}

function row({postings, megabytes, ran, same}: Grown, smallest: Grown): string {
  const each = perPosting(ran, postings);
  const first = perPosting(smallest.ran, smallest.postings);
  const cells = [
    postings.toLocaleString("en-GB"),
    number(megabytes),
    told(ran.cpuSeconds),
    told(each),
    told(each === null || first === null ? null : each / first),
    told(ran.peakMb),
    told(same.cpuSeconds)
  ];
  return `| ${cells.join(" | ")} |`;
}

function perPosting({cpuSeconds}: Ran, postings: number): number | null {
  return cpuSeconds === null ? null : (1000 * cpuSeconds) / postings;
}
