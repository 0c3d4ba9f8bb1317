import type {Command} from "commander";
import {checkClaim} from "../../../../market/claims/check-claim.ts";
import {CallerError} from "../../failure.ts";
import type {Io} from "../../io.ts";
import {withCommon, withVocabulary} from "../../options.ts";
import {claimsAndFigures, withEvidence} from "./evidence-options.ts";

const help = `
Example:
  assay claims show us-tech-outlook-of-49`;

/** `assay claims show`: one claim, whole, with its answer and the figures behind it. */
export function showCommand(claims: Command, io: Io): void {
  withEvidence(withCommon(withVocabulary(claims.command("show"))))
    .summary("one claim, whole, with its answer and figures")
    .argument("<id>", "the id of the claim")
    .argument("[file...]", "claims in YAML or JSON (default: the examples)")
    .addHelpText("after", help)
    .action(async (id: string, inputs: readonly string[], flags: Readonly<Record<string, unknown>>) => {
      const {claims: read, figures} = await claimsAndFigures(inputs, flags, io);
      const claim = read.find((one) => one.id === id);
      if (claim === undefined)
        throw new CallerError(`unknown claim: ${id}; known: ${read.map((one) => one.id).join(", ")}`);
      await io.out(`${JSON.stringify(checkClaim(claim, figures), null, 2)}\n`);
    });
}
