import {distinctValues} from "../../market/cut-values.ts";
import {measures} from "../../market/measures.ts";
import {premium} from "../../market/premium.ts";
import type {PublishedIndex} from "../../market/published-index.ts";
import {cuts} from "../../market/where.ts";
import type {Finding} from "../../model/finding.ts";
import type {Skill} from "../../model/skill.ts";
import {askFigures, askMost, type Wanted} from "../answers/figures.ts";
import {isOnlyFiles} from "../cli/file-inputs.ts";
import type {Flags} from "../cli/filters.ts";
import type {SourceTerms} from "../collect/terms-read.ts";
import type {Choice} from "../pages/parts/filters.ts";
import type {SkillNames} from "../pages/skill-names.ts";
import type {AskedHow} from "../pages/skill-page.ts";
import {hasSums} from "../warehouse/ask-series.ts";
import type {Manifest} from "../warehouse/manifest.ts";
import type {Market} from "../warehouse/market.ts";
import {type Quote, quotesOf} from "../warehouse/quotes.ts";
import {askedHow, type BySkill, bySkill, skillsWithPay} from "./every-skill.ts";

/** What pages are made from: a vintage, asked in the words of the command line, with its answers remembered. */
export interface SiteData {
  readonly market: Market;
  readonly manifest: Manifest;
  /** Every vintage that is kept, the oldest first. */
  readonly vintages: readonly Manifest[];
  /** The terms of the sources that were collected from. */
  readonly terms: readonly SourceTerms[];
  readonly skills: ReadonlyMap<string, Skill>;
  readonly nameOf: SkillNames;
  /** The figures of a measure; none when there is no such measure, or none that can be had without a file of the user. */
  readonly ask: (measure: string, flags?: Flags) => Promise<readonly Finding[]>;
  /** The shares of the skills that most ads ask for, in that order. */
  readonly most: (wanted: Wanted, flags?: Flags) => Promise<readonly Finding[]>;
  /** The figures of a measure if they were asked for before; null where having them would take a while. */
  readonly known: (measure: string, flags?: Flags) => Promise<readonly Finding[]> | null;
  /** Published indices of postings that the user named, one a country. */
  readonly published: readonly PublishedIndex[];
  /** Quotes of every skill of the list, by skill, eight each. */
  readonly allQuotes: () => Promise<ReadonlyMap<string, readonly Quote[]>>;
  /** How every skill is asked for. */
  readonly allHow: () => Promise<BySkill<AskedHow>>;
  /** The share of every skill for each of the values of a cut with most ads, by skill, in whole years. */
  readonly sharesBy: (cut: string) => Promise<BySkill<Finding>>;
  /** The skills that enough ads with stated pay ask for. */
  readonly paid: () => Promise<ReadonlySet<string>>;
  /** The values of every cut, those with most ads first. */
  readonly choices: () => Promise<readonly Choice[]>;
}

/** What a vintage's answers are kept in; give the same one for the same vintage. */
export interface Memory {
  readonly findings: Map<string, Promise<readonly Finding[]>>;
  /** Figures of every skill at once: thousands of series each, so few are kept. */
  readonly wide: Map<string, Promise<readonly Finding[]>>;
  readonly shares: Map<string, Promise<BySkill<Finding>>>;
  choices: Promise<readonly Choice[]> | null;
  how: Promise<BySkill<AskedHow>> | null;
  paid: Promise<ReadonlySet<string>> | null;
  quotes: Promise<ReadonlyMap<string, readonly Quote[]>> | null;
}

/** An empty memory, for a vintage that was not asked yet. */
export function emptyMemory(): Memory {
  return {findings: new Map(), wide: new Map(), shares: new Map(), choices: null, how: null, paid: null, quotes: null};
}

const mostRemembered = 1500;
const mostWide = 8;
const mostValues = 60;
/** Values of a cut that are looked at side by side: each is a question of its own. */
export const mostOfCut = 10;

/** The data of an open vintage. */
export function siteData(
  given: Pick<SiteData, "market" | "vintages" | "terms" | "skills" | "nameOf" | "published">,
  memory: Memory
): SiteData {
  const {market, skills} = given;
  return {
    ...given,
    manifest: market.manifest,
    ask: (measure, flags = {}) => {
      const known = measures.find(({name}) => name === measure);
      if (known === undefined || isOnlyFiles(known)) return Promise.resolve([]);
      const key = keyOf(measure, flags);
      const make = () => askFigures(market, {measure, flags}, skills);
      if (flags["by"] === "skill") return remembered(memory.wide, key, {most: mostWide, make});
      return remembered(memory.findings, key, {most: mostRemembered, make});
    },
    most: (wanted, flags = {}) =>
      remembered(memory.wide, `${keyOf("skill-share", flags)} ${JSON.stringify(wanted)}`, {
        most: mostWide,
        make: () => askMost(market, flags, skills, wanted)
      }),
    known: (measure, flags = {}) => memory.findings.get(keyOf(measure, flags)) ?? null,
    allQuotes: () => {
      memory.quotes ??= quotesOf(market, [...skills.keys()], 8);
      return memory.quotes;
    },
    allHow: () => {
      memory.how ??= askedHow(market, null);
      return memory.how;
    },
    sharesBy: (cut) => remembered(memory.shares, cut, {most: mostWide, make: () => sharesBy(given, memory, cut)}),
    paid: () => {
      memory.paid ??= skillsWithPay(market, premium.fewest);
      return memory.paid;
    },
    choices: () => {
      memory.choices ??= choicesOf(market);
      return memory.choices;
    }
  };
}

function keyOf(measure: string, flags: Flags): string {
  return `${measure} ${JSON.stringify(Object.entries(flags).sort())}`;
}

interface Remembering<T> {
  readonly most: number;
  readonly make: () => Promise<T>;
}

/** What is known under a key, else made and kept; of more than `most` the oldest is forgotten. */
function remembered<T>(known: Map<string, Promise<T>>, key: string, {most, make}: Remembering<T>): Promise<T> {
  const found = known.get(key);
  if (found !== undefined) return found;
  const [oldest] = known.keys();
  if (known.size >= most && oldest !== undefined) known.delete(oldest);
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}

/** A value of the cut at a time, for all skills at once are thousands of series. */
async function sharesBy({market, skills}: Pick<SiteData, "market" | "skills">, memory: Memory, cut: string) {
  memory.choices ??= choicesOf(market);
  const values = (await memory.choices).find(({name}) => name === cut)?.values ?? [];
  const found: Finding[] = [];
  for (const value of values.slice(0, mostOfCut)) {
    const flags = {by: "skill", per: "year", [cut]: value};
    found.push(...(await askFigures(market, {measure: "skill-share", flags}, skills)));
  }
  return bySkill(found);
}

async function choicesOf(market: Market): Promise<readonly Choice[]> {
  const choices: Choice[] = [];
  for (const cut of cuts) {
    const counting = {where: {}, repeats: "copies-dropped", rolled: hasSums(market.manifest.files)} as const;
    const {sql, values} = distinctValues(cut, counting);
    const rows = await market.figures.rows(`${sql} LIMIT ${mostValues}`, values);
    choices.push({name: cut.name, values: rows.map((row) => String(row["value"]))});
  }
  return choices;
}
