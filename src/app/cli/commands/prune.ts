import type {Command} from "commander";
import {number} from "../../number-words.ts";
import {CallerError} from "../failure.ts";
import type {Io} from "../io.ts";
import {withCommon} from "../options.ts";
import {progressOn} from "../progress.ts";
import {settingsFrom} from "../settings.ts";

const help = `
Nothing is deleted from a warehouse but by this command and by assay forget. Files that an ingest left when it was killed
go too.

Examples:
  assay prune --keep 12                    keep the newest twelve vintages`;

/** `assay prune`: deletes old vintages. */
export function pruneCommand(root: Command, io: Io): void {
  const command = root.command("prune").summary("delete all but the newest vintages");
  withCommon(command)
    .requiredOption("--keep <n>", "how many vintages stay, at least 1")
    .option("--json", "print what was deleted as JSON")
    .addHelpText("after", help)
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const settings = settingsFrom(flags, io);
      const {openFolder} = await import("../../warehouse/manifest.ts");
      const {prune} = await import("../../warehouse/prune.ts");
      const pruned = prune(openFolder(settings.warehouse), keepOf(flags["keep"]));
      if (flags["json"] === true) await io.out(`${JSON.stringify(pruned)}\n`);
      const {vintages, files} = pruned;
      progressOn(io, settings).finish(`${number(vintages.length)} vintages and ${number(files)} files deleted`);
    });
}

function keepOf(word: unknown): number {
  const keep = Number(word);
  if (!Number.isInteger(keep) || keep < 1) throw new CallerError(`invalid --keep: ${word}; a whole number from 1`);
  return keep;
}
