import type {Command} from "commander";
import {printedMention} from "../../printed-mention.ts";
import type {Io} from "../io.ts";
import {withCommon, withMap, withVocabulary} from "../options.ts";
import {settingsFrom} from "../settings.ts";

const help = `
Each line is one mention of a skill: the posting, the skill, where it stands (start, end, quote), how it is asked for
(stance: required, preferred, work, context, excluded), in which part of the ad, and by which rule it was found.

Examples:
  assay extract jobs.jsonl | head -3
  assay extract jobs.jsonl --vocabulary esco`;

/** `assay extract`: the skills that postings name, one JSON a line. */
export function extractCommand(root: Command, io: Io): void {
  const command = root
    .command("extract")
    .summary("the skills that postings name, one JSON a line")
    .argument("<input...>", "what to read");
  withCommon(withVocabulary(withMap(command)))
    .option("--strict", "exit with 1 when any row was rejected")
    .addHelpText("after", help)
    .action(async (inputs: readonly string[], flags: Readonly<Record<string, unknown>>) => {
      const [{findMentions}, {chosenLens}, {readThrough}] = await Promise.all([
        import("../../../skills/find-mentions.ts"),
        import("../../vocabularies/chosen.ts"),
        import("../read-through.ts")
      ]);
      const lens = chosenLens(settingsFrom(flags, io));
      await readThrough(inputs, flags, io, async ({posting}) => {
        const mark = posting.notes.includes("posting-synthetic") ? {synthetic: true} : null;
        const lines = findMentions(posting, lens).map((mention) => {
          const printed = printedMention(mention, posting.text, lens);
          return `${JSON.stringify(mark === null ? printed : {...printed, ...mark})}\n`;
        });
        if (lines.length > 0) await io.out(lines.join(""));
      });
    });
}
