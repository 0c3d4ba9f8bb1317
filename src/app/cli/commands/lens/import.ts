import {existsSync} from "node:fs";
import {relative} from "node:path";
import type {Command} from "commander";
import {linkSkills} from "../../../../skills/vocabularies/skill-links.ts";
import {type VocabularyName, vocabularyNames} from "../../../../skills/vocabularies/vocabulary.ts";
import {number} from "../../../number-words.ts";
import type {Imported} from "../../../vocabularies/import-files.ts";
import {writeOccupations, writeVocabulary} from "../../../vocabularies/stored.ts";
import {CallerError} from "../../failure.ts";
import type {Io} from "../../io.ts";
import {withCommon} from "../../options.ts";
import {type Settings, settingsFrom} from "../../settings.ts";

const help = `
Known are ESCO (the tables of its portal, Tabiya's tables, JSON lists), O*NET (Technology Skills, Occupation Data, Alternate
Titles) and Lightcast Open Skills (JSON, CSV), gzipped or not; the kind is told from the content. Give the files of one
vocabulary together: what is imported takes the place of what was. It goes into your lens folder, else into ./lens; mind
the licence of each vocabulary before you pass it on.

Examples:
  assay lens import skills_en.csv occupations_en.csv --release 1.2.0
  assay lens import "Technology Skills.txt" "Occupation Data.txt" "Alternate Titles.txt"
  assay lens import skills.json --as lightcast`;

/** `assay lens import`: a vocabulary of others into the user's folder. */
export function importCommand(lens: Command, io: Io): void {
  withCommon(lens.command("import"))
    .summary("a vocabulary of others: ESCO, O*NET or Lightcast files")
    .argument("<file...>", "files of a vocabulary, a folder or a glob")
    .option("--as <name>", `whose files they are, when they do not say: ${vocabularyNames.join(", ")}`)
    .option("--release <version>", "the release of the vocabulary, when its files do not say")
    .option("--json", "the counts as JSON")
    .addHelpText("after", help)
    .action(async (inputs: readonly string[], flags: Readonly<Record<string, string | undefined>>) => {
      const as = nameOf(flags["as"]);
      const settings = settingsFrom(flags, io);
      const [{findSources}, {importFiles}, {loadSkills}] = await Promise.all([
        import("../../../inputs/source.ts"),
        import("../../../vocabularies/import-files.ts"),
        import("../../../lens-files.ts")
      ]);
      const sources = await findSources(inputs);
      const {imported, unknown} = await importFiles(sources, {as, release: flags["release"] ?? null});
      const ours = [...loadSkills(settings.lens !== null && existsSync(settings.lens) ? settings.lens : null).values()];
      for (const one of imported) {
        const into = kept(one, settings).map((path) => relative(io.cwd, path));
        const links = one.skills === null ? [] : linkSkills(ours, one.skills);
        const linked = new Set(links.filter(({several}) => !several).map(({left}) => left)).size;
        const several = new Set(links.filter((link) => link.several).map(({left}) => left)).size;
        const counts = {...countsOf(one), linked, several, skills: ours.length, into};
        await io.out(`${flags["json"] === undefined ? words(one, counts) : JSON.stringify(counts)}\n`);
      }
      if (unknown.length > 0 && !settings.quiet) io.err(`left out, of no known vocabulary: ${unknown.join(", ")}\n`);
    });
}

function nameOf(word: string | undefined): VocabularyName | null {
  if (word === undefined) return null;
  const name = vocabularyNames.find((known) => known === word);
  if (name === undefined) throw new CallerError(`unknown --as: ${word}; known: ${vocabularyNames.join(", ")}`);
  return name;
}

function kept({skills, occupations}: Imported, {vocabularies}: Settings): readonly string[] {
  return [
    ...(skills === null ? [] : [writeVocabulary(vocabularies, skills)]),
    ...(occupations === null ? [] : [writeOccupations(vocabularies, occupations)])
  ];
}

function countsOf({vocabulary, read, kept, rejected, skills, occupations}: Imported) {
  return {
    vocabulary,
    version: skills?.version ?? occupations?.version ?? null,
    read,
    kept,
    rejected,
    entries: skills?.entries.length ?? 0,
    occupations: occupations?.occupations.length ?? 0
  };
}

function words(
  {rejected, skills, occupations}: Imported,
  counts: ReturnType<typeof countsOf> & {
    readonly linked: number;
    readonly several: number;
    readonly skills: number;
    readonly into: readonly string[];
  }
): string {
  const reasons = Object.entries(rejected).map(([reason, count]) => `${reason} ${number(count)}`);
  const left = Object.values(rejected).reduce((sum, count) => sum + count, 0);
  const parts = [
    `${number(counts.read)} read, ${number(counts.kept)} kept, ${number(left)} rejected${left === 0 ? "" : ` (${reasons.join(", ")})`}`,
    ...(skills === null
      ? []
      : [
          `${number(counts.entries)} skills; ${number(counts.linked)} of our ${number(counts.skills)} linked, ${number(counts.several)} to several`
        ]),
    ...(occupations === null ? [] : [`${number(counts.occupations)} occupations`])
  ];
  return `${counts.vocabulary}: ${parts.join("; ")}; into ${counts.into.join(", ")}`;
}
