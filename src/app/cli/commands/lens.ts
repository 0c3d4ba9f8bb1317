import type {Command} from "commander";
import {families} from "../../../model/skill.ts";
import {checkLens} from "../../../skills/check-lens.ts";
import {findSkill} from "../../../skills/find-skill.ts";
import {number} from "../../number-words.ts";
import {CallerError} from "../failure.ts";
import type {Io} from "../io.ts";
import {withCommon} from "../options.ts";
import {settingsFrom} from "../settings.ts";

/** `assay lens`: the skill list. */
export function lensCommand(root: Command, io: Io): void {
  const lens = root
    .command("lens")
    .summary("the skill list: check, list, show")
    .description("The skill list that mentions are found with.");
  withCommon(lens.command("check"))
    .summary("find mistakes in the skill list")
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const {readLensFiles} = await import("../../lens-files.ts");
      const {skills, problems} = readLensFiles(settingsFrom(flags, io).lens);
      const faults = [...problems.map(({at, message}) => `${at}: ${message}`), ...checkLens(skills)];
      await io.out(`${[...faults, `${number(skills.length)} skills, ${number(faults.length)} faults`].join("\n")}\n`);
      if (faults.length > 0) throw new Error(`the skill list has faults: ${faults.length}`);
    });
  withCommon(lens.command("list"))
    .summary("every skill: id, family, kind, name")
    .option("--family <family>", "only one family")
    .option("--json", "whole entries as JSON, one a line")
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const {family} = flags;
      if (family !== undefined && !families.some((known) => known === family)) {
        throw new CallerError(`unknown family: ${String(family)}; known: ${families.join(", ")}`);
      }
      const {loadSkills} = await import("../../lens-files.ts");
      const skills = [...loadSkills(settingsFrom(flags, io).lens).values()].filter(
        (skill) => family === undefined || skill.family === family
      );
      const lines = skills.map((skill) =>
        flags["json"] === true ? JSON.stringify(skill) : [skill.id, skill.family, skill.kind, skill.name].join("\t")
      );
      await io.out(`${lines.join("\n")}\n`);
    });
  withCommon(lens.command("show"))
    .summary("one skill: names, traps, links")
    .argument("<skill>", "an id, a name or an alias")
    .action(async (word: string, flags: Readonly<Record<string, unknown>>) => {
      const {loadSkills} = await import("../../lens-files.ts");
      await io.out(`${JSON.stringify(findSkill(word, loadSkills(settingsFrom(flags, io).lens)), null, 2)}\n`);
    });
}
