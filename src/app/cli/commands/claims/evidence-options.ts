import type {Command} from "commander";
import type {ClaimFigure} from "../../../../market/claims/claim-figure.ts";
import type {Claim} from "../../../../model/claim.ts";
import type {Io} from "../../io.ts";
import {inFolder} from "../../paths.ts";
import {sayProblems} from "../../say-problems.ts";
import {settingsFrom} from "../../settings.ts";

type Flags = Readonly<Record<string, unknown>>;

/** Adds the options that name files of figures. */
export function withEvidence(command: Command): Command {
  const more = (path: string, paths: readonly string[]) => [...paths, path];
  return command
    .option("--survey <file>", "employer surveys; repeatable", more, [])
    .option("--layoffs <file>", "lists of layoffs; repeatable", more, [])
    .option("--findings <file>", "figures of assay measure --json or of a report; repeatable", more, [])
    .option("--series <file>", "a daily series in Hiring Lab's columns; repeatable", more, []);
}

/** The claims of the files, or the shipped ones, and every figure that they can be held against; problems are said. */
export async function claimsAndFigures(
  inputs: readonly string[],
  flags: Flags,
  io: Io
): Promise<{readonly claims: readonly Claim[]; readonly figures: readonly ClaimFigure[]; readonly broken: number}> {
  const {readClaimFiles, readEvidence} = await import("../../../tables/claim-files.ts");
  const {claims, problems} = await readClaimFiles(inputs.map((input) => inFolder(io.cwd, input)));
  const paths = (name: string) => list(flags[name]).map((path) => inFolder(io.cwd, path));
  const evidence = await readEvidence({
    surveys: paths("survey"),
    layoffs: paths("layoffs"),
    findings: paths("findings"),
    series: paths("series")
  });
  const say = (line: string) => void (flags["quiet"] === true || io.err(`${line}\n`));
  sayProblems([...problems, ...evidence.problems], say);
  if (claims.length === 0) throw new Error(`no claims: ${inputs.join(" ")}`);
  const {ownFigures} = await import("./own-figures.ts");
  const own = await ownFigures(claims, {settings: settingsFrom(flags, io), layoffs: paths("layoffs"), say});
  return {claims, figures: [...own, ...evidence.figures], broken: problems.length};
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
