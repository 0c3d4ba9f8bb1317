import type {Command} from "commander";
import type {Posting} from "../../../model/posting.ts";
import type {Io} from "../io.ts";
import {withCommon, withMap} from "../options.ts";

const help = `
Inputs: a file, a folder, a glob or - (standard input); JSON lines, JSON, CSV, Parquet, XML, HTML or plain text,
gzipped or not; the kind is told from the content. Every posting is printed in input order, repeats included.

Examples:
  assay read jobs.csv --map title=Job_Title,body=Job_Description
  curl -s https://example.org/jobs | assay read -`;

/** `assay read`: what Assay understands of each posting, one JSON a line. */
export function readCommand(root: Command, io: Io): void {
  const command = root
    .command("read")
    .summary("postings as Assay understands them, one JSON a line")
    .argument("<input...>", "what to read");
  withCommon(withMap(command))
    .option("--strict", "exit with 1 when any row was rejected")
    .addHelpText("after", help)
    .action(async (inputs: readonly string[], flags: Readonly<Record<string, unknown>>) => {
      const {readThrough} = await import("../read-through.ts");
      await readThrough(inputs, flags, io, async ({posting}) => io.out(`${JSON.stringify(printed(posting))}\n`));
    });
}

/** The posting as `read` prints it: all values, the body apart, and each fact with its quote. */
export function printed(posting: Posting): object {
  const {text, facts, body_start, ...values} = posting;
  const quoted = facts.map((fact) => ({
    ...fact,
    quote: fact.start === null || fact.end === null ? null : text.slice(fact.start, fact.end)
  }));
  const {id, source, url, title, ...rest} = values;
  return {
    id,
    source,
    url,
    ...(posting.notes.includes("posting-synthetic") ? {synthetic: true} : {}),
    title,
    text,
    body: body_start === text.length ? null : text.slice(body_start),
    ...rest,
    facts: quoted
  };
}
