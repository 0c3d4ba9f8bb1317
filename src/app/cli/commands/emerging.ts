import type {Command} from "commander";
import type {EmergingTerm} from "../../../market/emerging.ts";
import type {SeenTerm} from "../../gather-terms.ts";
import {number} from "../../number-words.ts";
import {CallerError} from "../failure.ts";
import type {Io} from "../io.ts";
import {withCommon, withMap} from "../options.ts";
import {settingsFrom} from "../settings.ts";

const help = `
Names that the skill list lacks and that ads write in one list with tools that it knows, from at least 5 ads of 3 employers.
recent: ads of the last third of the months. q: the false discovery rate of "named more of late than the ads of those months
would lead one to expect" (exact binomial tail, Benjamini and Yekutieli); a dash when there are fewer than 6 months.
--propose writes them as entries for a person to complete and move into a skill list.

Example:
  assay emerging jobs.jsonl.gz --propose candidates.yaml`;

/** `assay emerging`: what ads name that the skill list lacks. */
export function emergingCommand(root: Command, io: Io): void {
  const command = root
    .command("emerging")
    .summary("names that ads write and the skill list lacks, with first ads")
    .argument("<input...>", "what to read");
  withCommon(withMap(command))
    .option("--fewest <n>", "ads that must name it", "5")
    .option("--json", "the terms as JSON, one a line")
    .option("--propose <file>", "write candidate entries as YAML")
    .addHelpText("after", help)
    .action(async (inputs: readonly string[], flags: Readonly<Record<string, unknown>>) => {
      const fewest = Number(flags["fewest"]);
      if (!(fewest >= 1)) throw new CallerError(`invalid --fewest: ${String(flags["fewest"])}; a number of ads`);
      const [{gathering}, {emergingTerms}, {loadLens}, {readThrough}] = await Promise.all([
        import("../../gather-terms.ts"),
        import("../../../market/emerging.ts"),
        import("../../lens-files.ts"),
        import("../read-through.ts")
      ]);
      const gathered = gathering(loadLens(settingsFrom(flags, io).lens));
      await readThrough(inputs, flags, io, async ({posting}) => gathered.add(posting));
      const seen = new Map(gathered.terms({postings: fewest, employers: 3}).map((term) => [term.term, term]));
      const terms = emergingTerms([...seen.values()], gathered.postings);
      if (typeof flags["propose"] === "string") {
        const {writeFileSync} = await import("node:fs");
        const {resolve} = await import("node:path");
        writeFileSync(
          resolve(io.cwd, flags["propose"]),
          terms.map((term) => entry(term, seen.get(term.term))).join("\n")
        );
      }
      const lines = terms.map((term) => {
        const sightings = seen.get(term.term)?.sightings ?? [];
        return flags["json"] === true ? JSON.stringify({...term, sightings}) : row(term, seen.get(term.term));
      });
      const months = `${number(terms.length)} ${terms.length === 1 ? "term" : "terms"}, ${number(gathered.postings.size)} months${terms[0]?.q === null ? "; too short to tell what emerges" : ""}`;
      await io.out(`${(flags["json"] === true ? lines : [...lines, months]).join("\n")}\n`);
    });
}

function row({count, employers, first, recent, q}: EmergingTerm, seen: SeenTerm | undefined): string {
  const [sighting] = seen?.sightings ?? [];
  const head = `${(sighting?.written ?? "").padEnd(24)} ${String(count).padStart(5)} ads ${String(employers).padStart(4)} employers  first ${first}  recent ${String(recent).padStart(4)}  q ${q === null ? "–" : q.toPrecision(2)}`;
  return `${head}\n  ${sighting?.posting ?? ""}: …${sighting?.quote ?? ""}…`;
}

/** A candidate entry; a person gives it its kind and family and moves it into a skill list. */
function entry({term, count, employers, first}: EmergingTerm, seen: SeenTerm | undefined): string {
  const id = term.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  const [sighting] = seen?.sightings ?? [];
  return [
    `# ${count} ads of ${employers} employers, first ${first}, beside ${sighting?.beside ?? ""} in ${sighting?.posting ?? ""}`,
    `- {id: ${JSON.stringify(id)}, name: ${JSON.stringify(term)}, kind: tool, aliases: [${JSON.stringify(sighting?.written ?? term)}]}`,
    ""
  ].join("\n");
}
