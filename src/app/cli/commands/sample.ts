import type {Command} from "commander";
import type {Io} from "../io.ts";
import {withCommon} from "../options.ts";

const help = `
The postings are invented: no ad, employer or person in them is real. Every row says synthetic: true, and so does whatever is
made from it. What is true of them is written with --truth, so that figures can be held against it; see docs/SAMPLE.md.
The same numbers give the same bytes.

Examples:
  assay sample --postings 20000 --truth truth.json --out made-up.jsonl
  assay sample --postings 1000000 --out - | assay ingest - --warehouse made-up`;

/** `assay sample`: a market whose truth is known. */
export function sampleCommand(root: Command, io: Io): void {
  const command = root
    .command("sample")
    .summary("an invented market of postings whose truth is known")
    .option("--postings <number>", "how many postings", "20000")
    .option("--months <number>", "how many months, up to 2026-06", "54")
    .option("--seed <number>", "another number, another market", "1")
    .option("--out <file>", "where the postings go, one JSON a line; - is standard output", "-")
    .option("--truth <file>", "where to write what is true of them")
    .option("--sightings <file>", "where to write when boards were seen to list them, one JSON a line")
    .option("--labels <file>", "where to write what is true of each posting, one JSON a line")
    .option("--json", "finish with counts as JSON, on standard output; with --out FILE only");
  withCommon(command)
    .addHelpText("after", help)
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const {writeSample} = await import("../../sample/write-sample.ts");
      await writeSample(flags, io);
    });
}
