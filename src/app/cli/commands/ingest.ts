import type {Command} from "commander";
import {number} from "../../number-words.ts";
import {conclude, mapOf} from "../conclude.ts";
import type {Io} from "../io.ts";
import {withCommon, withMap, withVocabulary} from "../options.ts";
import {progressOn} from "../progress.ts";
import {settingsFrom} from "../settings.ts";

const help = `
An ingest is all or nothing: it makes a new vintage of the warehouse, or leaves it as it was. Postings that are already
there unchanged are not written again; a changed ad becomes a new revision.

Examples:
  assay ingest jobs.jsonl.gz boards/
  assay ingest jobs.csv --map title=Job_Title --dry-run --json
  assay ingest jobs.jsonl --vocabulary esco --warehouse esco-warehouse`;

/** `assay ingest`: postings into the warehouse. */
export function ingestCommand(root: Command, io: Io): void {
  const command = root
    .command("ingest")
    .summary("read postings into the warehouse: a new vintage")
    .argument("<input...>", "what to read");
  withCommon(withVocabulary(withMap(command)))
    .option("--dry-run", "read and count, write nothing")
    .option("--json", "print read, kept and rejected by code for each file")
    .option("--strict", "exit with 1 when any row was rejected")
    .addHelpText("after", help)
    .action(async (inputs: readonly string[], flags: Readonly<Record<string, unknown>>) => {
      const settings = settingsFrom(flags, io);
      const progress = progressOn(io, settings);
      const [{findSources}, {chosenLens}, {ingest}] = await Promise.all([
        import("../../inputs/source.ts"),
        import("../../vocabularies/chosen.ts"),
        import("../../warehouse/ingest.ts")
      ]);
      const sources = await findSources(inputs);
      const done = await ingest(sources, {
        folder: settings.warehouse,
        lens: chosenLens(settings),
        chosen: settings,
        vocabulary: settings.vocabulary,
        map: mapOf(flags),
        dryRun: flags["dryRun"] === true,
        now: settings.now,
        onProgress: progress.show
      });
      if (flags["json"] === true) {
        const files = done.tallies.map(({input, read, kept, rejected, noted, first}) => ({
          input,
          read,
          kept,
          rejected,
          noted,
          first
        }));
        await io.out(`${JSON.stringify({vintage: done.vintage, added: done.added, files}, null, 1)}\n`);
      }
      conclude(done.tallies, inputs, flags, progress.finish);
      if (flags["dryRun"] === true) progress.finish("dry run: nothing was written");
      else if (done.added === 0) progress.finish(`nothing new; the data is still as of vintage ${done.vintage}`);
      else progress.finish(`${number(done.added)} postings new or changed; vintage ${done.vintage}`);
    });
}
