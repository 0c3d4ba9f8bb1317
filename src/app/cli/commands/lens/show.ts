import type {Command} from "commander";
import {findSkill} from "../../../../skills/find-skill.ts";
import {linksOf} from "../../../../skills/vocabularies/skill-links.ts";
import {ownVocabulary} from "../../../../skills/vocabularies/vocabulary.ts";
import type {Io} from "../../io.ts";
import {withCommon, withVocabulary} from "../../options.ts";
import {settingsFrom} from "../../settings.ts";

const help = `
\`links\` holds its ids in other vocabularies: those of the list itself, and those found by name in the vocabularies that
were imported; \`several\` holds the ids where its names fit more than one.

Example:
  assay lens show rag`;

/** `assay lens show`: one skill with its names, traps and links. */
export function showCommand(lens: Command, io: Io): void {
  withCommon(withVocabulary(lens.command("show")))
    .summary("one skill: names, traps, links")
    .argument("<skill>", "an id, a name or an alias")
    .addHelpText("after", help)
    .action(async (word: string, flags: Readonly<Record<string, unknown>>) => {
      const settings = settingsFrom(flags, io);
      const [{chosenSkills}, {readVocabularies}] = await Promise.all([
        import("../../../vocabularies/chosen.ts"),
        import("../../../vocabularies/stored.ts")
      ]);
      const known = chosenSkills(settings);
      const skill = findSkill(word, known);
      const imported = settings.vocabulary === ownVocabulary ? readVocabularies(settings.vocabularies) : [];
      const {links, several} = linksOf(skill, [...known.values()], imported);
      const shown = Object.keys(several).length === 0 ? {...skill, links} : {...skill, links, several};
      await io.out(`${JSON.stringify(shown, null, 2)}\n`);
    });
}
