import type {Command} from "commander";
import type {RoleOf} from "../../../postings/role-of.ts";
import type {TitleMatch} from "../../../skills/titles/match-title.ts";
import type {Io} from "../io.ts";
import {withCommon} from "../options.ts";
import {settingsFrom} from "../settings.ts";

const help = `
The role that a job title names, its level, and its place in O*NET-SOC and ISCO-08. Where occupations of ESCO or O*NET were
imported (assay lens import), also the occupations whose titles fit best, in whatever language they were imported in.

Example:
  assay role "Senior MLOps Engineer (m/f/d), Berlin"`;

/** Occupations of one imported vocabulary that a title may name, best first. */
interface Fits {
  readonly vocabulary: string;
  readonly occupations: readonly TitleMatch[];
}

/** `assay role`: what a job title names. */
export function roleCommand(root: Command, io: Io): void {
  withCommon(
    root
      .command("role")
      .summary("what a job title names: role, level, occupations")
      .argument("<title>", "a job title as ads write it")
  )
    .option("--json", "the answer as JSON")
    .addHelpText("after", help)
    .action(async (title: string, flags: Readonly<Record<string, unknown>>) => {
      const {roleOf} = await import("../../../postings/role-of.ts");
      const role = roleOf(title);
      const fits = await fitsOf(title, settingsFrom(flags, io).vocabularies);
      if (role === null && fits.length === 0) throw new Error(`unknown role: ${title}`);
      await io.out(
        flags["json"] === true ? `${JSON.stringify({title, role, occupations: fits})}\n` : `${answer(role, fits)}\n`
      );
    });
}

async function fitsOf(title: string, folder: string): Promise<readonly Fits[]> {
  const [{readOccupations}, {occupationLabels}, {indexLabels}, {matchTitle}] = await Promise.all([
    import("../../vocabularies/stored.ts"),
    import("../../../skills/vocabularies/occupation-labels.ts"),
    import("../../../skills/titles/title-index.ts"),
    import("../../../skills/titles/match-title.ts")
  ]);
  return (["esco", "onet"] as const).flatMap((vocabulary) => {
    const stored = readOccupations(folder, vocabulary);
    if (stored === null) return [];
    return [{vocabulary, occupations: matchTitle(indexLabels(occupationLabels(stored.occupations)), title, 5)}];
  });
}

function answer(role: RoleOf | null, fits: readonly Fits[]): string {
  const own =
    role === null
      ? ["no role of ours"]
      : [
          `${role.name} (${role.role})`,
          `level     ${role.seniority}`,
          `field     ${role.field ?? "none in our table"}`,
          `O*NET-SOC ${role.onet.join(" ") || "none near enough"}`,
          `ISCO-08   ${role.isco.join(" ") || "none near enough"}`
        ];
  const others = fits.flatMap(({vocabulary, occupations}) => [
    "",
    `${vocabulary}: occupations whose titles fit best (1 is the same words)`,
    ...occupations.map(({occupation, label, fit}) => `  ${fit.toFixed(2)}  ${label}  ${occupation}`)
  ]);
  return [...own, ...others].join("\n");
}
