import type {Command} from "commander";
import type {RoleOf} from "../../../postings/role-of.ts";
import type {TitleMatch} from "../../../skills/titles/match-title.ts";
import type {CardPart} from "../../cards/card.ts";
import type {Io} from "../io.ts";
import {withCommon} from "../options.ts";
import {type Settings, settingsFrom} from "../settings.ts";

const help = `
The role that a job title names, its level, and its place in O*NET-SOC and ISCO-08. Where occupations of ESCO or O*NET were
imported (assay lens import), also the occupations whose titles fit best, in whatever language they were imported in. Where
postings were ingested, also what they say of the role: its title beside the skill of a like name, what is asked for, pay with
how many state it, terms, and how it held up.

Examples:
  assay role "Senior MLOps Engineer (m/f/d), Berlin"
  assay role "data engineer" --vintage 3
  assay measure new-roles                 roles that titles did not name two years ago`;

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
      .summary("what a job title names, and what the market says of the role")
      .argument("<title>", "a job title as ads write it")
  )
    .option("--vintage <number>", "as of a vintage (default: the newest)")
    .option("--json", "the answer as JSON")
    .addHelpText("after", help)
    .action(async (title: string, flags: Readonly<Record<string, string | undefined>>) => {
      const {roleOf} = await import("../../../postings/role-of.ts");
      const role = roleOf(title);
      const settings = settingsFrom(flags, io);
      const fits = await fitsOf(title, settings.vocabularies);
      if (role === null && fits.length === 0) throw new Error(`unknown role: ${title}; for example: data engineer`);
      const parts = role === null ? null : await partsOf(role.name, {settings, vintage: flags["vintage"], io});
      if (flags["json"] !== undefined)
        return io.out(`${JSON.stringify({title, role, occupations: fits, ...(parts === null ? {} : {parts})})}\n`);
      const {cardText} = await import("../card-text.ts");
      return io.out(`${answer(role, fits)}\n${parts === null ? "" : `\n${cardText(parts)}`}`);
    });
}

/** What the market says of the role; null where there is no warehouse. */
async function partsOf(
  role: string,
  {settings, vintage, io}: {readonly settings: Settings; readonly vintage: string | undefined; readonly io: Io}
): Promise<readonly CardPart[] | null> {
  const {existsSync} = await import("node:fs");
  if (!existsSync(settings.warehouse) && vintage === undefined) return null;
  const [{roleCard}, {openChosen}] = await Promise.all([
    import("../../cards/role-card.ts"),
    import("../open-chosen.ts")
  ]);
  const {market, skills} = await openChosen(settings, io, vintage);
  try {
    return await roleCard(market, role, skills);
  } finally {
    market.close();
  }
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
