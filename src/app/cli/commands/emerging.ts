import type {Command} from "commander";
import {number} from "../../number-words.ts";
import {type GatheredTerms, gatherFrom, withTerms} from "../gather-from.ts";
import type {Io} from "../io.ts";
import {withCommon} from "../options.ts";
import {settingsFrom} from "../settings.ts";

const help = `
Names that the skill list lacks and that ads write in one list with tools that it knows, from at least 5 ads of 3 employers;
over the warehouse without its repeats, or straight from files. Where they stand in sentences too, those ads count.
recent, before: ads of the recent half of the months and of the half before. q: the false discovery rate of "named more of
late than the ads of those months would lead one to expect" (exact binomial tail, Benjamini and Yekutieli over all terms
shown); a dash when there are fewer than 6 months. To keep them as candidate entries: assay lens propose.

Examples:
  assay emerging --from 2025-01
  assay emerging --input jobs.jsonl.gz --json`;

/** `assay emerging`: what ads name that the skill list lacks. */
export function emergingCommand(root: Command, io: Io): void {
  const command = root
    .command("emerging")
    .summary("names that ads write and the skill list lacks, with first ads")
    .argument("[input...]", "what to read, as --input");
  withCommon(withTerms(command))
    .option("--json", "the terms as JSON, one a line")
    .option("--csv", "the terms as CSV, without their quotes")
    .option("--propose <file>", "write candidate entries as YAML, as assay lens propose")
    .addHelpText("after", help)
    .action(async (inputs: readonly string[], flags: Readonly<Record<string, unknown>>) => {
      const gathered = await gatherFrom(inputs, flags, io);
      if (typeof flags["propose"] === "string") await propose(flags["propose"], gathered, flags, io);
      const short = gathered.terms.length > 0 && gathered.terms.every(({q}) => q === null);
      const left = `too short: ${number(gathered.months)} months; at least 6 are needed to tell what emerges`;
      if (flags["json"] === true || flags["csv"] === true) {
        if (short) io.err(`${left}\n`);
        const lines =
          flags["json"] === true ? gathered.terms.map(asJson) : [columns.join(","), ...gathered.terms.map(asCsv)];
        await io.out(lines.map((line) => `${line}\n`).join(""));
        return;
      }
      const count = `${number(gathered.terms.length)} ${gathered.terms.length === 1 ? "term" : "terms"}, ${number(gathered.months)} months`;
      await io.out(`${[...gathered.terms.map(asText), count, ...(short ? [left] : [])].join("\n")}\n`);
    });
}

type Gathered = GatheredTerms["terms"][number];

async function propose(file: string, {terms}: GatheredTerms, flags: Readonly<Record<string, unknown>>, io: Io) {
  const [{proposalsYaml}, {loadSkills}, {writeFileSync}, {resolve}] = await Promise.all([
    import("../../proposals.ts"),
    import("../../lens-files.ts"),
    import("node:fs"),
    import("node:path")
  ]);
  writeFileSync(resolve(io.cwd, file), proposalsYaml(terms, loadSkills(settingsFrom(flags, io).lens)));
}

function asText({written, count, employers, first, recent, before, q, sightings}: Gathered): string {
  const head = `${written.padEnd(24)} ${String(count).padStart(5)} ads ${String(employers).padStart(4)} employers  first ${first}  recent ${String(recent).padStart(4)}  before ${String(before).padStart(4)}  q ${q === null ? "–" : q.toPrecision(2)}`;
  return [head, ...sightings.map(({posting, month, quote}) => `  ${month} ${posting}: …${quote}…`)].join("\n");
}

function asJson({months, beside, ...term}: Gathered): string {
  return JSON.stringify({...term, months: Object.fromEntries(months), beside: Object.fromEntries(beside)});
}

const columns = ["term", "written", "postings", "employers", "first", "recent", "before", "z", "q", "evidence"];

function asCsv({term, written, count, employers, first, recent, before, z, q, sightings}: Gathered): string {
  const evidence = sightings.map(({posting}) => posting).join(" ");
  return [term, written, count, employers, first, recent, before, z ?? "", q ?? "", evidence].map(cell).join(",");
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
