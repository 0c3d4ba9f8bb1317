import type {Command} from "commander";
import {families} from "../../../../model/skill.ts";
import {CallerError} from "../../failure.ts";
import type {Io} from "../../io.ts";
import {withCommon, withVocabulary} from "../../options.ts";
import {settingsFrom} from "../../settings.ts";

const help = `
Example:
  assay lens list --family mlops`;

/** `assay lens list`: every skill, one a line. */
export function listCommand(lens: Command, io: Io): void {
  withCommon(withVocabulary(lens.command("list")))
    .summary("every skill: id, family, kind, name")
    .option("--family <family>", "only one family")
    .option("--json", "whole entries as JSON, one a line")
    .addHelpText("after", help)
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const {family} = flags;
      if (family !== undefined && !families.some((known) => known === family)) {
        throw new CallerError(`unknown family: ${String(family)}; known: ${families.join(", ")}`);
      }
      const {chosenSkills} = await import("../../../vocabularies/chosen.ts");
      const skills = [...chosenSkills(settingsFrom(flags, io)).values()].filter(
        (skill) => family === undefined || skill.family === family
      );
      const lines = skills.map((skill) =>
        flags["json"] === true ? JSON.stringify(skill) : [skill.id, skill.family, skill.kind, skill.name].join("\t")
      );
      await io.out(`${lines.join("\n")}\n`);
    });
}
