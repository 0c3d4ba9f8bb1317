import type {Command} from "commander";
import {number} from "../../number-words.ts";
import {CallerError} from "../failure.ts";
import type {Io} from "../io.ts";
import {withCommon} from "../options.ts";
import {progressOn} from "../progress.ts";
import {settingsFrom} from "../settings.ts";

const help = `
The rows are taken out of every file of every vintage, and later ingests reject them. What stays: sums by month, in which
nobody is named, and a hash by which the posting or employer is known again. This cannot be undone.

Examples:
  assay forget greenhouse:4012345
  assay forget "Acme Ltd"
  assay forget --before 2025-01            keep no ad older than that; figures by month stay`;

/** `assay forget`: takes a posting, or all of an employer, out of the warehouse for good. */
export function forgetCommand(root: Command, io: Io): void {
  const command = root
    .command("forget")
    .summary("take a posting or an employer out of every vintage, for good")
    .argument("[posting or employer]", "the id of a posting, or the name of an employer");
  withCommon(command)
    .option("--before <month>", "every posting of months before this one, YYYY-MM, instead of a name")
    .option("--json", "print what was taken out as JSON")
    .addHelpText("after", help)
    .action(async (name: string | undefined, flags: Readonly<Record<string, unknown>>) => {
      const settings = settingsFrom(flags, io);
      const {openFolder} = await import("../../warehouse/manifest.ts");
      const {forget, forgetBefore} = await import("../../warehouse/forget.ts");
      const before = monthOf(flags["before"], name);
      const folder = openFolder(settings.warehouse);
      const forgot = before === null ? await forget(folder, name ?? "") : await forgetBefore(folder, before);
      if (flags["json"] === true) await io.out(`${JSON.stringify(forgot)}\n`);
      progressOn(io, settings).finish(
        `${number(forgot.postings)} postings forgotten; ${number(forgot.files)} files written anew`
      );
    });
}

/** The month of `--before`; null when a name is given instead. */
function monthOf(before: unknown, name: string | undefined): string | null {
  if ((before === undefined) === (name === undefined))
    throw new CallerError("missing name: say which posting or employer, or --before YYYY-MM, and not both");
  if (before === undefined) return null;
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(String(before)))
    throw new CallerError(`invalid --before: ${before}; a month, for example 2025-01`);
  return String(before);
}
