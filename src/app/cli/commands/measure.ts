import type {Command} from "commander";
import type {Measure} from "../../../market/measure.ts";
import {measureNamed, measures} from "../../../market/measures.ts";
import {cuts} from "../../../market/where.ts";
import {type Finding, repeatReadings} from "../../../model/finding.ts";
import {rules} from "../../../model/mention.ts";
import {families} from "../../../model/skill.ts";
import type {FigureRequest} from "../../warehouse/market.ts";
import {CallerError} from "../failure.ts";
import {filesOf, isOnlyFiles} from "../file-inputs.ts";
import {type Flags, oneOf, whereOf, withFilters} from "../filters.ts";
import {findingCsv, findingsText} from "../finding-text.ts";
import type {Io} from "../io.ts";
import {familySubject, optionsOf, subjectOf, withIds, withMeasureOptions} from "../measure-options.ts";
import {type Opened, openChosen} from "../open-chosen.ts";
import {withCommon, withVocabulary} from "../options.ts";
import {settingsFrom} from "../settings.ts";

const list = measures.map(({name, counts}) => `  ${name.padEnd(22)}${counts}`).join("\n");
const help = `
Measures:
${list}

Examples:
  assay measure skill-share --skill python --country US
  assay measure skill-share --skill rag --by sector
  assay measure skill-share --skill python --vintage 3
  assay measure skill-mention-share --skill react --rule alias --repeats keep --csv
  assay measure skill-share --skill python --vocabulary onet --warehouse onet-warehouse`;

const bys = ["month", ...cuts.map(({name}) => name), "skill", "family"] as const;

/** `assay measure`: one figure over time, or one for each value of a cut. */
export function measureCommand(root: Command, io: Io): void {
  const command = root
    .command("measure")
    .summary("one figure, month by month, with its margin")
    .argument("<name>", "which measure");
  withFilters(withCommon(withVocabulary(command)))
    .option("--skill <skill>", "an id, a name or an alias")
    .option("--family <family>", "every skill of a family")
    .option("--by <cut>", `one series a value: ${bys.slice(1).join(", ")}`, "month")
    .option("--rule <rule>", `only mentions found by one rule: ${rules.join(", ")}`)
    .option("--repeats <reading>", `copies-dropped, keep (count all), first (drop re-posts too)`, "copies-dropped")
    .option("--vintage <number>", "the figure as of a vintage (default: the newest)");
  withMeasureOptions(command)
    .option("--json", "the whole figure as JSON")
    .option("--csv", "the points as CSV")
    .addHelpText("after", help)
    .action(async (name: string, flags: Flags) => {
      const measure = measureNamed(name);
      const files = await filesOf(measure, flags, io);
      const request = {...requestOf(measure, flags), files};
      if (isOnlyFiles(measure)) return io.out(shown(await fromFiles(measure, request), flags));
      const opened = await openChosen(settingsFrom(flags, io), io, flags["vintage"]);
      try {
        await io.out(shown(await found(opened, measure, {flags, request}, io), flags));
      } finally {
        opened.market.close();
      }
    });
}

type Asked = Omit<FigureRequest, "skills" | "about">;

/** What the flags ask of a measure, but for the skills. */
export function requestOf(measure: Measure, flags: Flags): Asked {
  return {
    rule: oneOf("rule", flags["rule"], rules) ?? null,
    where: whereOf(flags),
    repeats: oneOf("repeats", flags["repeats"], repeatReadings) ?? "copies-dropped",
    options: optionsOf(measure, flags)
  };
}

async function fromFiles(measure: Measure, request: Asked): Promise<readonly Finding[]> {
  const {fileFigures} = await import("../../warehouse/market.ts");
  return fileFigures(measure, {...request, skills: [], about: {}});
}

async function found(
  {market, skills}: Opened,
  measure: Measure,
  {flags, request}: {readonly flags: Flags; readonly request: Asked},
  io: Io
): Promise<readonly Finding[]> {
  const {figures, figuresBy} = await import("../../warehouse/market.ts");
  const by = oneOf("by", flags["by"], bys) ?? "month";
  const options = withIds(measure, request.options ?? {}, skills);
  const full = {...request, options, ...subjectOf(measure, flags, skills)};
  const cut = cuts.find(({name}) => name === by);
  if (cut !== undefined) {
    const {findings, left} = await figuresBy(market, measure, full, {cut});
    if (left > 0) io.err(`${left} more values of ${by} with fewer postings are not shown\n`);
    return findings;
  }
  if (by === "family") {
    if (measure.subject === "none") throw new CallerError(`unknown --by for ${measure.name}: family`);
    const own = families.filter((family) => [...skills.values()].some((skill) => skill.family === family));
    const each = own.map((family) => figures(market, measure, {...full, ...familySubject(family, skills)}));
    return (await Promise.all(each)).flat();
  }
  return figures(market, measure, full);
}

function shown(findings: readonly Finding[], flags: Flags): string {
  if (flags["csv"] !== undefined) return findingCsv(...findings);
  if (flags["json"] === undefined) return findingsText(findings);
  const [only] = findings;
  return `${JSON.stringify(findings.length === 1 ? only : findings, null, 1)}\n`;
}
