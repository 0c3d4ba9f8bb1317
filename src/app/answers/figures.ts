import {countedSql, evidence, newestFirst} from "../../market/counted.ts";
import type {Ask, Measure} from "../../market/measure.ts";
import {measureNamed} from "../../market/measures.ts";
import {type Query, queryOf} from "../../market/query.ts";
import {cuts} from "../../market/where.ts";
import {type Finding, repeatReadings} from "../../model/finding.ts";
import {rules} from "../../model/mention.ts";
import {families, type Skill} from "../../model/skill.ts";
import {CallerError} from "../cli/failure.ts";
import {isOnlyFiles} from "../cli/file-inputs.ts";
import {type Flags, oneOf, whereOf} from "../cli/filters.ts";
import {familySubject, optionsOf, subjectOf, withIds} from "../cli/measure-options.ts";
import type {FigureRequest, Market} from "../warehouse/market.ts";

/** By what a figure can be cut into one series a value. */
export const bys = ["month", ...cuts.map(({name}) => name), "skill", "family"] as const;

/** A question for figures: the measure and what is asked of it, in words. */
export interface Question {
  readonly measure: string;
  readonly flags: Flags;
}

/** The number of the vintage that is asked for; undefined for the newest. */
export function vintageIn({vintage}: Flags): number | undefined {
  if (vintage === undefined) return undefined;
  if (!/^[1-9]\d{0,7}$/.test(vintage)) throw new CallerError(`invalid vintage: ${vintage}; a number, such as 3`);
  return Number(vintage);
}

/**
 * The figures that answer a question: one, or one for each value of a cut or each series of the measure.
 *
 * @throws CallerError in the words of the command line when the question is wrong
 */
export async function askFigures(
  market: Market,
  {measure: name, flags}: Question,
  skills: ReadonlyMap<string, Skill>
): Promise<readonly Finding[]> {
  const {figures, figuresBy} = await import("../warehouse/market.ts");
  const measure = measureNamed(name);
  const by = oneOf("by", flags["by"], bys) ?? "month";
  const asked = askedRequest(measure, flags, skills);
  const cut = cuts.find((one) => one.name === by);
  if (cut !== undefined) return (await figuresBy(market, measure, asked, {cut})).findings;
  if (by !== "family") return figures(market, measure, asked);
  if (measure.subject === "none") throw new CallerError(`unknown by for ${measure.name}: family`);
  const own = families.filter((family) => [...skills.values()].some((skill) => skill.family === family));
  const each: Finding[] = [];
  for (const family of own)
    each.push(...(await figures(market, measure, {...asked, ...familySubject(family, skills)})));
  return each;
}

/** Which skills' figures are wanted: of those that most ads ask for, so many. */
export interface Wanted {
  readonly most: number;
  /** Only of these; of all when absent. */
  readonly among?: readonly string[];
}

/** The share of ads that ask for each of the skills that most ads ask for, in that order. @throws CallerError as `askFigures` */
export async function askMost(
  market: Market,
  flags: Flags,
  skills: ReadonlyMap<string, Skill>,
  wanted: Wanted
): Promise<readonly Finding[]> {
  const {figuresOfMost} = await import("../warehouse/market.ts");
  const measure = measureNamed("skill-share");
  return figuresOfMost(market, measure, {...askedRequest(measure, {...flags, by: "skill"}, skills), ...wanted});
}

/** The newest postings behind a figure, at most so many; a figure of no skill has every posting that it counts. */
export async function evidenceQuery(
  market: Market,
  {measure: name, flags}: Question,
  {skills, limit}: {readonly skills: ReadonlyMap<string, Skill>; readonly limit: number}
): Promise<Query> {
  const {askOf} = await import("../warehouse/ask-series.ts");
  const measure = measureNamed(name);
  const ask = askOf(market, measure, askedRequest(measure, flags, skills));
  const every = () => (ask.skills.length > 0 ? evidence(ask, limit, measure) : everyPosting(ask, limit, measure));
  return measure.evidence?.(ask, limit) ?? every();
}

/** The skills that a question is about, whose quotes are shown. */
export function skillsAsked({measure: name, flags}: Question, skills: ReadonlyMap<string, Skill>): readonly string[] {
  return subjectOf(measureNamed(name), flags, skills).skills;
}

/** What is asked of a measure. @throws CallerError in the words of the command line when it cannot be */
export function askedRequest(measure: Measure, flags: Flags, skills: ReadonlyMap<string, Skill>): FigureRequest {
  refuseFiles(measure);
  return {
    ...subjectOf(measure, flags, skills),
    rule: oneOf("rule", flags["rule"], rules) ?? null,
    where: whereOf(flags),
    repeats: oneOf("repeats", flags["repeats"], repeatReadings) ?? "copies-dropped",
    options: withIds(measure, optionsOf(measure, flags), skills)
  };
}

/** A path from outside is never opened, so what is counted from a file of the user alone is not answered here. */
function refuseFiles(measure: Measure): void {
  const [file] = measure.files;
  if (file === undefined || !isOnlyFiles(measure)) return;
  const {name} = measure;
  throw new CallerError(
    `missing file: ${name} reads a ${file} of yours; on the console: assay measure ${name} --${file} FILE`
  );
}

function everyPosting(ask: Ask, limit: number, {undated}: Measure): Query {
  const dated = undated === true ? "" : " WHERE c.month <> 'unknown'";
  return queryOf(
    (bind) =>
      `SELECT id AS posting FROM (${countedSql(ask, bind)}) c${dated} ORDER BY ${newestFirst} LIMIT ${Math.trunc(limit)}`
  );
}
