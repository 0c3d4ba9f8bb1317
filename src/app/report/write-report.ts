import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {postingsNew} from "../../market/postings-new.ts";
import {skillMentionShare} from "../../market/skill-mention-share.ts";
import {skillShare} from "../../market/skill-share.ts";
import type {Finding} from "../../model/finding.ts";
import type {ProblemCode} from "../../model/problem-codes.ts";
import {problemCodes} from "../../model/problem-codes.ts";
import type {Skill} from "../../model/skill.ts";
import {version} from "../version.ts";
import {figure, figuresBySkill, type Market} from "../warehouse/market.ts";
import {quotesOf} from "../warehouse/quotes.ts";
import {sourceLines} from "../warehouse/source-lines.ts";
import {indexPage, type SkillLine} from "./index-page.ts";
import {methodsPage, sourcesPage} from "./other-pages.ts";
import {page} from "./page.ts";
import {skillPage} from "./skill-page.ts";

/** A skill named by fewer postings has figures but no page. */
const fewestForPage = 10;
const chartsOnIndex = 6;

export interface Report {
  readonly pages: number;
  readonly findings: number;
}

/**
 * Writes the static site and `findings.json` into a folder. No page asks for anything from the network.
 */
export async function writeReport(
  market: Market,
  skills: ReadonlyMap<string, Skill>,
  out: string,
  onPage: (done: number, of: number) => void
): Promise<Report> {
  const {manifest} = market;
  const request = {rule: null, where: {}, repeats: "copies-dropped"} as const;
  const postings = await figure(market, postingsNew, {...request, skills: [], about: {}});
  const asked = await figuresBySkill(market, skillShare, request);
  const named = await figuresBySkill(market, skillMentionShare, request);
  const namedBySkill = new Map(named.map((finding) => [finding.about["skill"] ?? "", finding]));
  const lines = skillLines(asked, skills);
  const paged = lines.filter(({asked: finding}) => adsOf(finding) >= fewestForPage);
  const edition = {vintage: manifest.vintage, lens: manifest.lens, made: manifest.made, synthetic: manifest.synthetic};
  mkdirSync(join(out, "skills"), {recursive: true});
  const quotes = await quotesOf(
    market,
    paged.map(({skill}) => skill.id),
    8
  );
  for (const [i, {skill, asked: finding}] of paged.entries()) {
    const body = skillPage({
      skill,
      asked: finding,
      named: namedBySkill.get(skill.id) ?? finding,
      quotes: quotes.get(skill.id) ?? []
    });
    writeFileSync(join(out, "skills", `${skill.id}.html`), page(`${skill.name} · Assay`, "../", edition, body));
    onPage(i + 1, paged.length);
  }
  const write = (name: string, title: string, body: Parameters<typeof page>[3]) =>
    writeFileSync(join(out, name), page(`${title} · Assay`, "", edition, body));
  write(
    "index.html",
    "What job ads ask for",
    indexPage(paged, postings, paged.filter(drawable).slice(0, chartsOnIndex))
  );
  write("sources.html", "Sources", sourcesPage(manifest, await sourceLines(market), postings));
  write("methods.html", "Methods", methodsPage(noteCodes));
  const findings = [postings, ...asked, ...named];
  writeFileSync(
    join(out, "findings.json"),
    `${JSON.stringify({assay: version, vintage: manifest.vintage, lens: manifest.lens, findings})}\n`
  );
  return {pages: paged.length + 3, findings: findings.length};
}

const noteCodes = Object.keys(problemCodes).filter((code): code is ProblemCode => code in problemCodes);

/** Skills by how many ads ask for them. */
function skillLines(asked: readonly Finding[], skills: ReadonlyMap<string, Skill>): readonly SkillLine[] {
  const lines = asked.flatMap((finding) => {
    const skill = skills.get(finding.about["skill"] ?? "");
    return skill === undefined ? [] : [{skill, asked: finding}];
  });
  return lines.sort((a, b) => adsOf(b.asked) - adsOf(a.asked) || (a.skill.id < b.skill.id ? -1 : 1));
}

function adsOf({points}: Finding): number {
  return points.reduce((sum, {count}) => sum + count, 0);
}

function drawable({asked}: SkillLine): boolean {
  return asked.points.filter(({value}) => value !== null).length >= 2;
}
