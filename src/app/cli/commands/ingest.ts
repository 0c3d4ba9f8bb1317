import type {Command} from "commander";
import {number} from "../../number-words.ts";
import {conclude, mapOf} from "../conclude.ts";
import {CallerError} from "../failure.ts";
import type {Io} from "../io.ts";
import {withCommon, withMap, withVocabulary} from "../options.ts";
import {type Progress, progressOn} from "../progress.ts";
import {type Settings, settingsFrom} from "../settings.ts";

const help = `
An ingest is all or nothing: it makes a new vintage of the warehouse, or leaves it as it was. Postings that are already
there unchanged are not written again; a changed ad becomes a new revision. Rows that say when a board listed a posting
({"board", "posting", "seen_at", "state": "listed" | "removed" | "failed"}) are kept as sightings.
What tells of persons (recruiters' names, e-mail addresses, telephone numbers, handles, streets) is masked unless you say
--keep-personal. Made-up postings (assay sample) and real ones never share a warehouse.

Examples:
  assay ingest jobs.jsonl.gz boards/
  assay ingest jobs.csv --map title=Job_Title --dry-run --json
  assay ingest jobs.jsonl --vocabulary esco --warehouse esco-warehouse
  assay ingest --again                     read the skills again with the list of today`;

/** `assay ingest`: postings into the warehouse. */
export function ingestCommand(root: Command, io: Io): void {
  const command = root
    .command("ingest")
    .summary("read postings into the warehouse: a new vintage")
    .argument("[input...]", "what to read");
  withCommon(withVocabulary(withMap(command)))
    .option("--keep-personal", "leave names, addresses and telephone numbers of persons in the texts")
    .option("--dry-run", "read and count, write nothing")
    .option("--again", "read the skills of all postings again with the present list, into a new vintage")
    .option("--json", "print read, kept and rejected by code for each file")
    .option("--strict", "exit with 1 when any row was rejected")
    .addHelpText("after", help)
    .action(async (inputs: readonly string[], flags: Readonly<Record<string, unknown>>) => {
      const settings = settingsFrom(flags, io);
      const progress = progressOn(io, settings);
      if (flags["again"] === true) return again(inputs, settings, progress);
      if (inputs.length === 0)
        throw new CallerError("missing input: name a file, a folder, a glob or -; or say --again");
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
        keepPersonal: flags["keepPersonal"] === true,
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

async function again(inputs: readonly string[], settings: Settings, {line, finish}: Progress): Promise<void> {
  if (inputs.length > 0)
    throw new CallerError(`conflicting options: --again reads what the warehouse holds, not ${inputs[0]}`);
  const [{chosenLens}, {readAgain}] = await Promise.all([
    import("../../vocabularies/chosen.ts"),
    import("../../warehouse/again.ts")
  ]);
  const done = await readAgain({
    folder: settings.warehouse,
    lens: chosenLens(settings),
    vocabulary: settings.vocabulary,
    now: settings.now,
    onMonth: (month, postings) => line(`${month}: ${number(postings)} read`)
  });
  finish(`${number(done.postings)} postings read again; vintage ${done.vintage}`);
}
