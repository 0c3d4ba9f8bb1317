import type {Command} from "commander";
import {checkLens, undated} from "../../../../skills/check-lens.ts";
import {deadLinks} from "../../../../skills/vocabularies/skill-links.ts";
import {number} from "../../../number-words.ts";
import type {Io} from "../../io.ts";
import {withCommon} from "../../options.ts";
import {settingsFrom} from "../../settings.ts";

const help = `
Two skills with one alias, a common word without a trap, a link to no skill, a circle; and, where a vocabulary was
imported, a link to an id that it does not have. Tools and platforms without \`since\` are listed, but no fault: of some no
first year is known. Mentions that were disputed
(assay lens dispute) and are still read so are faults.

Example:
  assay lens check --lens my-skills`;

/** `assay lens check`: what is wrong with the skill list. */
export function checkCommand(lens: Command, io: Io): void {
  withCommon(lens.command("check"))
    .summary("find mistakes in the skill list")
    .addHelpText("after", help)
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const [{loadLens, readLensFiles}, {readVocabularies}, {disputeLine, openDisputes, readDisputes}, {dirname}] =
        await Promise.all([
          import("../../../lens-files.ts"),
          import("../../../vocabularies/stored.ts"),
          import("../../../disputes.ts"),
          import("node:path")
        ]);
      const settings = settingsFrom(flags, io);
      const {skills, problems} = readLensFiles(settings.lens);
      const faults = [
        ...problems.map(({at, message}) => `${at}: ${message}`),
        ...checkLens(skills),
        ...deadLinks(skills, readVocabularies(settings.vocabularies))
      ];
      const disputes = readDisputes(dirname(settings.vocabularies));
      const open = disputes.length === 0 ? [] : openDisputes(disputes, loadLens(settings.lens));
      faults.push(...open.map(disputeLine));
      const late = undated(skills);
      const notes = late.length === 0 ? [] : [`without since: ${late.join(", ")}`];
      const told =
        disputes.length === 0 ? "" : `, ${number(open.length)} of ${number(disputes.length)} disputes still hold`;
      const counts = `${number(skills.length)} skills, ${number(faults.length)} faults, ${number(late.length)} tools and platforms without since${told}`;
      await io.out(`${[...notes, ...faults, counts].join("\n")}\n`);
      if (faults.length > 0) throw new Error(`the skill list has faults: ${faults.length}`);
    });
}
