import type {Command} from "commander";
import type {Io} from "../../io.ts";
import {withCommon} from "../../options.ts";
import {inFolder} from "../../paths.ts";
import {sayProblems} from "../../say-problems.ts";

const help = `
Example:
  assay claims list my-claims/`;

/** `assay claims list`: every claim, one a line. */
export function listCommand(claims: Command, io: Io): void {
  withCommon(claims.command("list"))
    .summary("every claim: id, quantity, wave, what it says")
    .argument("[file...]", "claims in YAML or JSON (default: the examples)")
    .option("--json", "whole claims as JSON, one a line")
    .addHelpText("after", help)
    .action(async (inputs: readonly string[], flags: Readonly<Record<string, unknown>>) => {
      const {readClaimFiles} = await import("../../../tables/claim-files.ts");
      const read = await readClaimFiles(inputs.map((input) => inFolder(io.cwd, input)));
      sayProblems(read.problems, (line) => flags["quiet"] === true || io.err(`${line}\n`));
      const lines = read.claims.map((claim) =>
        flags["json"] === true
          ? JSON.stringify(claim)
          : [claim.id, claim.quantity, claim.wave ?? "no wave", claim.says].join("\t")
      );
      await io.out(lines.map((line) => `${line}\n`).join(""));
    });
}
