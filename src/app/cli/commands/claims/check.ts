import type {Command} from "commander";
import {type ClaimAnswer, checkClaim, verdicts} from "../../../../market/claims/check-claim.ts";
import type {Io} from "../../io.ts";
import {withCommon, withVocabulary} from "../../options.ts";
import {claimsAndFigures, withEvidence} from "./evidence-options.ts";

const help = `
Without files, the claims that ship as examples are checked. Figures come from your warehouse where there is one, from the files
you name, and then from the published facts that ship with Assay. A claim without a population, or without a wave or date, cannot be checked.

Examples:
  assay claims check
  assay claims check claims.yaml --survey survey.csv
  assay measure skill-share --skill rag --json > rag.json && assay claims check claims.yaml --findings rag.json`;

/** `assay claims check`: supported, contradicted, or cannot be checked, because …, each with the figure. */
export function checkCommand(claims: Command, io: Io): void {
  withEvidence(withCommon(withVocabulary(claims.command("check"))))
    .summary("supported, contradicted, or cannot be checked, because …")
    .argument("[file...]", "claims in YAML or JSON: files, folders or globs")
    .option("--json", "the answers as JSON, one a line")
    .option("--strict", "end with 1 when a claim is contradicted or cannot be read")
    .addHelpText("after", help)
    .action(async (inputs: readonly string[], flags: Readonly<Record<string, unknown>>) => {
      const {claims: read, figures, broken} = await claimsAndFigures(inputs, flags, io);
      const answers = read.map((claim) => checkClaim(claim, figures));
      for (const answer of answers) await io.out(flags["json"] === true ? json(answer) : answerText(answer));
      if (flags["quiet"] !== true) io.err(`${counts(answers)}\n`);
      const wrong = answers.some(({verdict}) => verdict === "contradicted");
      if (flags["strict"] === true && (wrong || broken > 0))
        throw new Error("claims were contradicted or could not be read (--strict)");
    });
}

/** An answer as a person reads it in a terminal. */
export function answerText({claim, verdict, because}: ClaimAnswer): string {
  const note = claim.note === null ? "" : `  note: ${claim.note}\n`;
  return `${verdict.toUpperCase()}  ${claim.id}\n  «${claim.says}»\n  because ${because}\n${note}\n`;
}

function json({claim, ...answer}: ClaimAnswer): string {
  return `${JSON.stringify({claim: claim.id, says: claim.says, ...answer, note: claim.note, source: claim.source})}\n`;
}

function counts(answers: readonly ClaimAnswer[]): string {
  const each = verdicts.map((word) => `${answers.filter(({verdict}) => verdict === word).length} ${word}`);
  return `${answers.length} claims: ${each.join(", ")}`;
}
