import type {Command} from "commander";
import {measureNamed} from "../../../market/measures.ts";
import {findSkill} from "../../../skills/find-skill.ts";
import type {Batch} from "../../sinks/sink.ts";
import {CallerError} from "../failure.ts";
import {type Flags, whereOf, withFilters} from "../filters.ts";
import type {Io} from "../io.ts";
import {subjectOf} from "../measure-options.ts";
import {type Opened, openChosen} from "../open-chosen.ts";
import {withCommon, withVocabulary} from "../options.ts";
import {progressOn} from "../progress.ts";
import {settingsFrom} from "../settings.ts";

const help = `
To: postgres://user@host/database (tables assay_postings, assay_findings) · folder:out (CSV) · folder:out/parquet (Parquet) ·
lines:rows.jsonl · webhook:https://… (signed with ASSAY_WEBHOOK_SECRET when it is set) · slack:https://… · stdout.
Postings go without their texts. The same rows sent again change nothing in a store.

Examples:
  assay send postgres://me@localhost/jobs --postings --skill rag --country DE
  assay send folder:out --measure skill-share --skill python
  assay send slack:https://hooks.slack.example/… --postings --skill rag --from 2026-11`;

/** `assay send`: figures or postings into a system of the user's. */
export function sendCommand(root: Command, io: Io): void {
  const command = root
    .command("send")
    .summary("figures or postings to Postgres, a folder, a webhook, Slack")
    .argument("<to>", "where to");
  withFilters(withCommon(withVocabulary(command)))
    .option("--postings", "the postings that match, without their texts")
    .option("--measure <name>", "the points of a measure")
    .option("--skill <skill>", "an id, a name or an alias")
    .option("--vintage <number>", "as of a vintage (default: the newest)")
    .addHelpText("after", help)
    .action(async (to: string, flags: Flags) => {
      if ((flags["postings"] === undefined) === (flags["measure"] === undefined))
        throw new CallerError("missing option: --postings or --measure <name>, one of them");
      const settings = settingsFrom(flags, io);
      const {openSink} = await import("../../sinks/open-sink.ts");
      const opened = await openChosen(settings, io, flags["vintage"]);
      try {
        const batch = await batchOf(opened, settings.warehouse, flags);
        const sink = await openSink(signed(to, io), io);
        await sink.put(batch).finally(() => sink.close());
        progressOn(io, settings).finish(`${batch.rows.length} ${batch.kind} sent to ${sink.name}`);
      } finally {
        opened.market.close();
      }
    });
}

/** A webhook on the command line takes its secret from the environment. */
function signed(to: string, {env}: Io): unknown {
  const [, url] = /^webhook:(.+)$/.exec(to) ?? [];
  return url !== undefined && env["ASSAY_WEBHOOK_SECRET"] ? {webhook: url, secret_env: "ASSAY_WEBHOOK_SECRET"} : to;
}

async function batchOf({market, skills}: Opened, folder: string, flags: Flags): Promise<Batch> {
  const {findingBatch, postingBatch} = await import("../../sinks/batches.ts");
  if (flags["measure"] !== undefined) {
    const measure = measureNamed(flags["measure"]);
    const {figures} = await import("../../warehouse/market.ts");
    const subject = subjectOf(measure, flags, skills);
    const request = {rule: null, where: whereOf(flags), repeats: "copies-dropped" as const, options: {}, ...subject};
    return findingBatch(await figures(market, measure, request));
  }
  const {matchesIn} = await import("../../matches.ts");
  const named = flags["skill"] === undefined ? [] : [findSkill(flags["skill"], skills).id];
  return postingBatch(await matchesIn(market, folder, {skills: named, where: whereOf(flags), since: null}));
}
