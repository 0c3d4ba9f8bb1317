import type {DayCost} from "./day.ts";
import type {FigureTimes, PageTimes} from "./figures.ts";
import {number, told} from "./numbers.ts";
import type {Ran} from "./run-command.ts";
import type {Stage} from "./stages.ts";

/** An ingest of made-up postings, and what it is held against. */
export interface Run {
  readonly postings: number;
  readonly megabytes: number;
  readonly made: Ran;
  /** Processor seconds. */
  readonly duckDbSeconds: number;
  readonly first: Ran;
  readonly same: Ran;
  readonly again: Ran;
}

/** All that the page says. */
export interface Speed {
  readonly runs: readonly Run[];
  readonly days: readonly DayCost[];
  readonly stages: readonly Stage[];
  readonly figures: FigureTimes;
  readonly cores: number;
  readonly node: string;
}

/** `docs/SPEED.md`: what was measured in one run, in ratios to two limits of the same run. */
export function speedPage({runs, days, stages, figures, cores, node}: Speed): string {
  const parse = stages[0]?.mbPerSecond ?? 1;
  const lines = [
    "# Speed",
    "",
    `Made by \`npm run bench -- ${runs.map(({postings}) => postings).join(" ")} --write\`. Machines differ and are noisy: look at the ratios,`,
    `which are of one run. This one: ${cores} cores, Node ${node.replace("v", "")}, made-up postings of \`assay sample\` with HTML bodies.`,
    "Seconds are those of a clock and grow with whatever else the machine does; processor seconds are what all threads worked.",
    "",
    "## From a file to a published vintage",
    "Repeats, skills with the full list, Parquet and sums by month included. DuckDB reading the same file and doing nothing with it is",
    "the limit that is hard to pass.",
    "",
    "| postings | MB | seconds | processor seconds | of them a posting, ms | peak MB, all threads | times DuckDB's reading | same bytes again | shuffled |",
    "|---|---|---|---|---|---|---|---|---|",
    ...runs.map(runRow),
    "",
    ...growth(runs),
    "",
    "## A day on top",
    "One more day of the same market, its index and what is kept with it included, against the same day in an empty warehouse.",
    "",
    "| postings there | of the day | processor seconds | times those of the day alone | part of those of all |",
    "|---|---|---|---|---|",
    ...days.map((day) => dayRow(day, runs)),
    "",
    "## Stages, on one core",
    "| stage | MB/s | of split and JSON.parse |",
    "|---|---|---|",
    ...stages.map(({name, mbPerSecond}) => `| ${name} | ${number(mbPerSecond)} | ${number(mbPerSecond / parse)} |`),
    "",
    "## Figures of pages",
    "Over the largest warehouse above, in one process: each kind of page with all its figures, without filters and with each of some,",
    "where no page finds a figure that another asked for (but for momentum, which is told of every skill at once). Cold is the first page of a newly opened warehouse, its opening included.",
    `A single figure of these ${figures.figures.asked} takes ${number(figures.figures.p50)} ms (median), ${number(figures.figures.p95)} ms (95th percentile).`,
    ...firstPage(figures),
    "",
    "| page | cold, ms | asked | median, ms | 95th percentile, ms | kB at most |",
    "|---|---|---|---|---|---|",
    ...figures.pages.map(pageRow),
    ""
  ];
  return lines.join("\n");
}

/** The page that a browser is shown first where there is a warehouse. */
function firstPage({pages}: FigureTimes): readonly string[] {
  const first = pages.find(({name}) => name === "market");
  if (first === undefined) return [];
  return [`The first page, the market, has ${number(first.kilobytes)} kB and is there after ${number(first.cold)} ms.`];
}

function pageRow({name, cold, asked, p50, p95, kilobytes}: PageTimes): string {
  return `| ${[name, number(cold), asked, number(p50), number(p95), number(kilobytes)].join(" | ")} |`;
}

function runRow({postings, megabytes, first, same, again, duckDbSeconds}: Run): string {
  const {cpuSeconds: worked} = first;
  const cells = [
    postings.toLocaleString("en-GB"),
    number(megabytes),
    number(first.seconds),
    told(worked),
    told(worked === null ? null : (1000 * worked) / postings),
    told(first.peakMb),
    told(worked === null ? null : worked / duckDbSeconds),
    told(same.cpuSeconds),
    told(again.cpuSeconds)
  ];
  return `| ${cells.join(" | ")} |`;
}

function dayRow({postings, added, onTop, alone}: DayCost, runs: readonly Run[]): string {
  const whole = runs.find((run) => run.postings === postings)?.first.cpuSeconds ?? null;
  const ratio = (to: number | null) => (onTop.cpuSeconds === null || to === null ? null : onTop.cpuSeconds / to);
  const cells = [
    postings.toLocaleString("en-GB"),
    added.toLocaleString("en-GB"),
    told(onTop.cpuSeconds),
    told(ratio(alone.cpuSeconds)),
    told(ratio(whole))
  ];
  return `| ${cells.join(" | ")} |`;
}

/** How time and memory grow from the smallest to the largest run. */
function growth(runs: readonly Run[]): readonly string[] {
  const [small, large] = [runs[0], runs.at(-1)];
  if (small === undefined || large === undefined || small === large) return ["One size only: growth cannot be told."];
  const times = large.postings / small.postings;
  const ratio = (of: (ran: Ran) => number | null) => {
    const [a, b] = [of(small.first), of(large.first)];
    return a === null || b === null ? null : number(b / a);
  };
  const [work, memory] = [ratio(({cpuSeconds}) => cpuSeconds), ratio(({peakMb}) => peakMb)];
  const grown = [
    work === null ? null : `${work} times the processor seconds`,
    memory === null ? null : `${memory} times the memory`
  ];
  const words = grown.filter((word) => word !== null);
  return words.length === 0
    ? ["Growth is not told by this system."]
    : [`${number(times)} times the postings took ${words.join(", and ")}.`];
}
