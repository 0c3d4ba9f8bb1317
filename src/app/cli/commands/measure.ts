import type {Command} from "commander";
import {measureNamed, measures} from "../../../market/measures.ts";
import type {Where} from "../../../market/month-sums.ts";
import {type Finding, repeatReadings} from "../../../model/finding.ts";
import {rules} from "../../../model/mention.ts";
import type {Skill} from "../../../model/skill.ts";
import {findSkill} from "../../../skills/find-skill.ts";
import {CallerError} from "../failure.ts";
import {findingCsv, findingText} from "../finding-text.ts";
import type {Io} from "../io.ts";
import {withCommon, withVocabulary} from "../options.ts";
import {settingsFrom} from "../settings.ts";

const list = measures.map(({name, counts}) => `  ${name.padEnd(22)}${counts}`).join("\n");
const help = `
Measures:
${list}

Examples:
  assay measure skill-share --skill python --country US
  assay measure skill-mention-share --skill react --rule alias --repeats keep --csv
  assay measure skill-share --skill python --vocabulary onet --warehouse onet-warehouse`;

/** `assay measure`: one figure over time. */
export function measureCommand(root: Command, io: Io): void {
  const command = root
    .command("measure")
    .summary("one figure, month by month, with its margin")
    .argument("<name>", "which measure");
  withCommon(withVocabulary(command))
    .option("--skill <skill>", "an id, a name or an alias")
    .option("--family <family>", "every skill of a family")
    .option("--role <role>", "only postings for a role, for example 'data engineer'")
    .option("--country <code>", "only postings of a country, for example US")
    .option("--sector <sector>", "only employers of a sector")
    .option("--source <source>", "only postings of one source, for example hn")
    .option("--from <month>", "first month, YYYY-MM")
    .option("--to <month>", "last month, YYYY-MM")
    .option("--by <unit>", "month (the only one so far)", "month")
    .option("--rule <rule>", `only mentions found by one rule: ${rules.join(", ")}`)
    .option("--repeats <reading>", `copies-dropped, keep (count all), first (drop re-posts too)`, "copies-dropped")
    .option("--json", "the whole figure as JSON")
    .option("--csv", "the points as CSV")
    .addHelpText("after", help)
    .action(async (name: string, flags: Readonly<Record<string, string | undefined>>) => {
      const measure = measureNamed(name);
      const settings = settingsFrom(flags, io);
      const {chosenSkills} = await import("../../vocabularies/chosen.ts");
      const known = chosenSkills(settings);
      const asked = skillsAsked(flags, measure.stances !== null, known);
      const {figure, openMarket} = await import("../../warehouse/market.ts");
      const market = await openMarket(settings.warehouse, settings.vocabulary);
      try {
        const found = await figure(market, measure, {
          ...asked,
          rule: oneOf("rule", flags["rule"], rules) ?? null,
          where: whereOf(flags),
          repeats: oneOf("repeats", flags["repeats"], repeatReadings) ?? "copies-dropped"
        });
        await io.out(shown(found, flags));
      } finally {
        market.close();
      }
    });
}

function skillsAsked(
  flags: Readonly<Record<string, string | undefined>>,
  needed: boolean,
  known: ReadonlyMap<string, Skill>
) {
  const {skill, family} = flags;
  if (!needed) return {skills: [], about: {}};
  if (skill !== undefined && family !== undefined) throw new CallerError("conflicting options: --skill and --family");
  if (skill !== undefined) {
    const found = findSkill(skill, known);
    return {skills: [found.id], about: {skill: found.id}};
  }
  if (family === undefined) throw new CallerError("missing option: --skill or --family");
  const skills = [...known.values()].filter((entry) => entry.family === family).map(({id}) => id);
  if (skills.length === 0)
    throw new CallerError(
      `unknown family: ${family}; known: ${[...new Set([...known.values()].map((s) => s.family))].sort().join(", ")}`
    );
  return {skills, about: {family}};
}

function whereOf(flags: Readonly<Record<string, string | undefined>>): Where {
  const {country, role, sector, source, from, to, by} = flags;
  if (by !== undefined && by !== "month") throw new CallerError(`unknown --by: ${by}; known: month`);
  for (const month of [from, to])
    if (month !== undefined && !/^\d{4}-\d{2}$/.test(month))
      throw new CallerError(`invalid month: ${month}; for example 2026-01`);
  return {
    ...(country === undefined ? {} : {country: country.toUpperCase()}),
    ...(role === undefined ? {} : {role: role.toLowerCase()}),
    ...(sector === undefined ? {} : {sector}),
    ...(source === undefined ? {} : {source}),
    ...(from === undefined ? {} : {from}),
    ...(to === undefined ? {} : {to})
  };
}

function oneOf<T extends string>(name: string, value: string | undefined, known: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((word) => word === value);
  if (found === undefined) throw new CallerError(`unknown --${name}: ${value}; known: ${known.join(", ")}`);
  return found;
}

function shown(found: Finding, flags: Readonly<Record<string, string | undefined>>): string {
  if (flags["json"] !== undefined) return `${JSON.stringify(found, null, 1)}\n`;
  return flags["csv"] === undefined ? findingText(found) : findingCsv(found);
}
