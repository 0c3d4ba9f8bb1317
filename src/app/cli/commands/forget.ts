import type {Command} from "commander";
import {number} from "../../number-words.ts";
import type {Io} from "../io.ts";
import {withCommon} from "../options.ts";
import {progressOn} from "../progress.ts";
import {settingsFrom} from "../settings.ts";

const help = `
The rows are taken out of every file of every vintage, and later ingests reject them. What stays: sums by month, in which
nobody is named, and a hash by which the posting or employer is known again. This cannot be undone.

Examples:
  assay forget greenhouse:4012345
  assay forget "Acme Ltd"`;

/** `assay forget`: takes a posting, or all of an employer, out of the warehouse for good. */
export function forgetCommand(root: Command, io: Io): void {
  const command = root
    .command("forget")
    .summary("take a posting or an employer out of every vintage, for good")
    .argument("<posting or employer>", "the id of a posting, or the name of an employer");
  withCommon(command)
    .option("--json", "print what was taken out as JSON")
    .addHelpText("after", help)
    .action(async (name: string, flags: Readonly<Record<string, unknown>>) => {
      const settings = settingsFrom(flags, io);
      const {openFolder} = await import("../../warehouse/manifest.ts");
      const {forget} = await import("../../warehouse/forget.ts");
      const forgot = await forget(openFolder(settings.warehouse), name);
      if (flags["json"] === true) await io.out(`${JSON.stringify(forgot)}\n`);
      progressOn(io, settings).finish(
        `${number(forgot.postings)} postings forgotten; ${number(forgot.files)} files written anew`
      );
    });
}
