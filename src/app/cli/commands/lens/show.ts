import type {Command} from "commander";
import {findSkill} from "../../../../skills/find-skill.ts";
import type {Io} from "../../io.ts";
import {withCommon} from "../../options.ts";
import {settingsFrom} from "../../settings.ts";

/** `assay lens show`: one skill with its names, traps and links. */
export function showCommand(lens: Command, io: Io): void {
  withCommon(lens.command("show"))
    .summary("one skill: names, traps, links")
    .argument("<skill>", "an id, a name or an alias")
    .action(async (word: string, flags: Readonly<Record<string, unknown>>) => {
      const {loadSkills} = await import("../../../lens-files.ts");
      await io.out(`${JSON.stringify(findSkill(word, loadSkills(settingsFrom(flags, io).lens)), null, 2)}\n`);
    });
}
