import type {Command} from "commander";
import {checkLens} from "../../../../skills/check-lens.ts";
import {number} from "../../../number-words.ts";
import type {Io} from "../../io.ts";
import {withCommon} from "../../options.ts";
import {settingsFrom} from "../../settings.ts";

/** `assay lens check`: what is wrong with the skill list. */
export function checkCommand(lens: Command, io: Io): void {
  withCommon(lens.command("check"))
    .summary("find mistakes in the skill list")
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const {readLensFiles} = await import("../../../lens-files.ts");
      const {skills, problems} = readLensFiles(settingsFrom(flags, io).lens);
      const faults = [...problems.map(({at, message}) => `${at}: ${message}`), ...checkLens(skills)];
      await io.out(`${[...faults, `${number(skills.length)} skills, ${number(faults.length)} faults`].join("\n")}\n`);
      if (faults.length > 0) throw new Error(`the skill list has faults: ${faults.length}`);
    });
}
