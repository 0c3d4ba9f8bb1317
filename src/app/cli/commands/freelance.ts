import type {Command} from "commander";
import type {MedianBudget} from "../../../market/freelance/median-budgets.ts";
import {number} from "../../number-words.ts";
import type {Io} from "../io.ts";
import {withCommon} from "../options.ts";
import {inFolder} from "../paths.ts";
import {sayProblems} from "../say-problems.ts";

const help = `
Columns are known by their usual names: title, is_hourly or job_type, hourly_low and hourly_high or hourly_rate, budget,
currency, published_date. Budgets are no salaries: they are in no figure of pay.

Examples:
  assay freelance projects.csv
  assay freelance projects.csv --rows | head`;

/** `assay freelance`: the median hourly and fixed budgets of freelance postings. */
export function freelanceCommand(root: Command, io: Io): void {
  withCommon(root.command("freelance"))
    .summary("freelance postings: median hourly and fixed budgets")
    .argument("<input...>", "files, folders or globs: CSV, JSON, JSON lines or YAML")
    .option("--rows", "the postings as read, one JSON a line")
    .option("--json", "the medians as JSON")
    .addHelpText("after", help)
    .action(async (inputs: readonly string[], flags: Readonly<Record<string, unknown>>) => {
      const [{readFreelanceFiles}, {medianBudgets}] = await Promise.all([
        import("../../tables/read-user-files.ts"),
        import("../../../market/freelance/median-budgets.ts")
      ]);
      const {postings, problems} = await readFreelanceFiles(inputs.map((input) => inFolder(io.cwd, input)));
      sayProblems(problems, (line) => flags["quiet"] === true || io.err(`${line}\n`));
      if (postings.length === 0) throw new Error(`no freelance postings: ${inputs.join(" ")}`);
      if (flags["rows"] === true) {
        for (const posting of postings) await io.out(`${JSON.stringify(posting)}\n`);
        return;
      }
      const medians = medianBudgets(postings);
      await io.out(flags["json"] === true ? `${JSON.stringify(medians, null, 1)}\n` : text(medians));
    });
}

function text(medians: readonly MedianBudget[]): string {
  const lines = medians.map(({kind, currency, median, low, high, count, why}) => {
    const name = `${kind === "hourly" ? "an hour" : "a project"}, ${currency ?? "currency not stated"}`.padEnd(32);
    const of = `${number(count)} postings`;
    if (median === null || low === null || high === null) return `${name}–  ${of}  (${why})`;
    return `${name}${money(median)}  [${money(low)}, ${money(high)}]  ${of}`;
  });
  return `median budget\n\n${lines.join("\n")}\n\nBudgets, not salaries. The margin takes postings as independent; clients that post many make it wider.\n`;
}

function money(value: number): string {
  return value.toLocaleString("en-GB", {maximumFractionDigits: 2});
}
