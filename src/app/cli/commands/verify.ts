import type {Command} from "commander";
import {number} from "../../number-words.ts";
import type {Io} from "../io.ts";
import {withCommon} from "../options.ts";
import {progressOn} from "../progress.ts";
import {settingsFrom} from "../settings.ts";

const help = `
Every byte of every file is read and its SHA-256 compared with the one that was published. Exit status 1 when a file is
damaged. Other commands leave damaged files out where they notice, and say so.

Examples:
  assay verify
  assay verify --vintage 3 --json`;

/** `assay verify`: whether the files of a vintage are as they were published. */
export function verifyCommand(root: Command, io: Io): void {
  const command = root.command("verify").summary("check every file of the warehouse against its hash");
  withCommon(command)
    .option("--vintage <n>", "which vintage; the newest when absent")
    .option("--json", "print damaged files as JSON")
    .addHelpText("after", help)
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const settings = settingsFrom(flags, io);
      const {manifestOf, newestManifest, openFolder} = await import("../../warehouse/manifest.ts");
      const {damageLine, verifyFiles} = await import("../../warehouse/verify.ts");
      const folder = openFolder(settings.warehouse);
      const wanted = flags["vintage"];
      const manifest = wanted === undefined ? newestManifest(folder) : manifestOf(folder, Number(wanted));
      if (manifest === null) throw new Error(`no postings yet: ${folder}; first: assay ingest <input…>`);
      const damaged = await verifyFiles(folder, manifest);
      if (flags["json"] === true) await io.out(`${JSON.stringify({vintage: manifest.vintage, damaged}, null, 1)}\n`);
      else for (const one of damaged) await io.out(`${damageLine(one)}\n`);
      const files = number(manifest.files.length);
      if (damaged.length > 0)
        throw new Error(`damaged: ${damaged.length} of ${files} files of vintage ${manifest.vintage}`);
      progressOn(io, settings).finish(`${files} files of vintage ${manifest.vintage} are as they were published`);
    });
}
