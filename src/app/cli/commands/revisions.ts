import type {Command} from "commander";
import {measureNamed} from "../../../market/measures.ts";
import {repeatReadings} from "../../../model/finding.ts";
import {rules} from "../../../model/mention.ts";
import {CallerError} from "../failure.ts";
import {filesOf, isOnlyFiles} from "../file-inputs.ts";
import {type Flags, withFilters} from "../filters.ts";
import type {Io} from "../io.ts";
import {subjectOf, withIds, withMeasureOptions} from "../measure-options.ts";
import {withCommon, withVocabulary} from "../options.ts";
import {settingsFrom} from "../settings.ts";
import {triangleCsv, triangleText} from "../triangle-text.ts";
import {requestOf} from "./measure.ts";

const help = `
A figure as it was told in each vintage: late postings, changed ads and a new skill list revise it. A column is a vintage, the
last column by how much the newest differs from the first.

Examples:
  assay revisions skill-share --skill python --from 2026-01
  assay revisions postings-new --last 4 --csv`;

/** `assay revisions`: how a figure changed from vintage to vintage. */
export function revisionsCommand(root: Command, io: Io): void {
  const command = root
    .command("revisions")
    .summary("a figure as of each vintage: how it was revised")
    .argument("<measure>", "which measure");
  withMeasureOptions(withFilters(withCommon(withVocabulary(command))))
    .option("--skill <skill>", "an id, a name or an alias")
    .option("--family <family>", "every skill of a family")
    .option("--rule <rule>", `only mentions found by one rule: ${rules.join(", ")}`)
    .option("--repeats <reading>", repeatReadings.join(", "), "copies-dropped")
    .option("--last <number>", "how many of the newest vintages", "8")
    .option("--json", "the triangle as JSON")
    .option("--csv", "the triangle as CSV, one row a time and vintage")
    .addHelpText("after", help)
    .action(async (name: string, flags: Flags) => {
      const measure = measureNamed(name);
      if (isOnlyFiles(measure))
        throw new CallerError(`unknown revisions: ${name} is read from files, not from vintages`);
      const last = Number(flags["last"]);
      if (!(Number.isInteger(last) && last >= 1)) throw new CallerError(`invalid --last: ${flags["last"]}; a number`);
      const settings = settingsFrom(flags, io);
      const [{chosenSkills}, {revisionsOf}] = await Promise.all([
        import("../../vocabularies/chosen.ts"),
        import("../../warehouse/revisions.ts")
      ]);
      const skills = chosenSkills(settings);
      const asked = requestOf(measure, flags);
      const {about, skills: ids} = subjectOf(measure, flags, skills);
      const options = withIds(measure, asked.options ?? {}, skills);
      const request = {...asked, about, skills: ids, options, files: await filesOf(measure, flags, io)};
      const opening = {skills, chosenForAi: settings.chosenForAi};
      const place = {folder: settings.warehouse, vocabulary: settings.vocabulary, last, opening};
      const triangle = await revisionsOf(place, measure, request);
      if (flags["json"] !== undefined)
        return io.out(`${JSON.stringify({measure: name, about, where: asked.where, ...triangle}, null, 1)}\n`);
      if (flags["csv"] !== undefined) return io.out(triangleCsv(measure, triangle));
      const words = Object.entries({...about, ...asked.where}).map(([key, value]) => `${key} ${value}`);
      return io.out(triangleText(measure, words.join(" · "), triangle));
    });
}
