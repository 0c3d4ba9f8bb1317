import type {Command} from "commander";
import {number} from "../../../number-words.ts";
import {gatherFrom, withTerms} from "../../gather-from.ts";
import type {Io} from "../../io.ts";
import {withCommon} from "../../options.ts";
import {settingsFrom} from "../../settings.ts";

const help = `
Writes what assay emerging finds as entries of the skill list, with counts and the first quote, into
proposals/<date>.yaml of your lens folder. They are no part of the list until you move them into a file of a family.

Example:
  assay lens propose --input jobs.jsonl.gz --out candidates.yaml`;

/** `assay lens propose`: candidate entries for a person to accept. */
export function proposeCommand(lens: Command, io: Io): void {
  withCommon(withTerms(lens.command("propose")))
    .summary("candidate entries from what ads name and the list lacks")
    .option("--out <file>", "where to write them")
    .addHelpText("after", help)
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const settings = settingsFrom(flags, io);
      const [{proposalsYaml}, {loadSkills}, {mkdirSync, writeFileSync}, {dirname, join, resolve}] = await Promise.all([
        import("../../../proposals.ts"),
        import("../../../lens-files.ts"),
        import("node:fs"),
        import("node:path")
      ]);
      const {terms} = await gatherFrom([], flags, io);
      const usual = join(dirname(settings.vocabularies), "proposals", `${settings.now.slice(0, 10)}.yaml`);
      const path = typeof flags["out"] === "string" ? resolve(io.cwd, flags["out"]) : usual;
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, proposalsYaml(terms, loadSkills(settings.lens)));
      await io.out(`${number(terms.length)} proposed, in ${path}\n`);
    });
}
