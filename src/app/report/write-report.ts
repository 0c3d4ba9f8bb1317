import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {gzipSync} from "node:zlib";
import type {PublishedIndex} from "../../market/published-index.ts";
import type {Finding} from "../../model/finding.ts";
import type {Skill} from "../../model/skill.ts";
import type {SourceTerms} from "../collect/terms-read.ts";
import {dataFormats, wholeFile} from "../pages/parts/data-links.ts";
import {slugOf} from "../pages/parts/slug.ts";
import {listPage} from "../pages/search-page.ts";
import {document, type Page} from "../pages/shell.ts";
import {editionOf, fileOf, type Site} from "../pages/site.ts";
import {skillNames} from "../pages/skill-names.ts";
import {emptyMemory, type SiteData, siteData} from "../site/data.ts";
import {figureFile} from "../site/figure-files.ts";
import {shareOfSkills} from "../site/figures.ts";
import {wholeMeasures} from "../site/ground.ts";
import {kinds} from "../site/kinds.ts";
import {type Entry, pageEntries, roleEntries, skillEntries} from "../site/search-index.ts";
import {cutFile, skillCuts} from "../site/skill-rankings.ts";
import {standing} from "../site/standing.ts";
import {version} from "../version.ts";
import type {Manifest} from "../warehouse/manifest.ts";
import type {Market} from "../warehouse/market.ts";
import {assetText, assetTypes} from "../web/assets.ts";

/** What was written. */
export interface Report {
  readonly pages: number;
  readonly findings: number;
}

/** What a report is made of, and where it goes. */
export interface Reporting {
  readonly market: Market;
  /** Every vintage that is kept, the oldest first. */
  readonly vintages: readonly Manifest[];
  /** The terms of the sources that were collected from. */
  readonly terms: readonly SourceTerms[];
  /** Published indices of postings that the user named, one a country. */
  readonly published: readonly PublishedIndex[];
  readonly skills: ReadonlyMap<string, Skill>;
  /** The folder that is written into. */
  readonly out: string;
  readonly onPage: (done: number) => void;
}

/**
 * Writes the pages that the server shows as files, with every figure on them as data and `findings.json`. No page asks for
 * anything from elsewhere, and none holds the text of an ad.
 */
export async function writeReport({out, onPage, ...given}: Reporting): Promise<Report> {
  const files = new Map<string, readonly Finding[]>();
  const data = siteData({...given, nameOf: skillNames(given.skills)}, emptyMemory());
  const edition = editionOf(given.market.manifest);
  const siteAt = (path: string, here: string): Site => ({
    ...{live: false, edition, here, up: "../".repeat(path.split("/").length - 1), filters: {}},
    onData: (name, figures) => void files.set(name, figures)
  });
  let pages = 0;
  const write = (path: string, page: Page, site: Site) => {
    writeInto(out, fileOf(path), document(page, site));
    pages += 1;
    onPage(pages);
  };
  for (const name of Object.keys(assetTypes)) writeInto(out, `assets/${name}`, assetText(name) ?? "");
  for (const kind of kinds)
    for (const id of await kind.published(data)) {
      const path = kind.takesId ? `${kind.path}/${id}` : kind.path;
      const site = siteAt(path, kind.here);
      const page = await kind.page(data, {id, query: {}, site});
      if (page !== null) write(path, page, site);
    }
  for (const [path, page] of Object.entries(standing)) write(path, await page(), siteAt(path, path));
  write("search", listPage(await entriesOf(data), siteAt("search", "search")), siteAt("search", "search"));
  return {pages, findings: await writeFigures(data, files, out)};
}

/** Of skills without a page, `findings.json` holds the figures of those that most ads ask for, up to so many skills in all. */
const mostSkills = 1000;

/** Every figure that a page shows as CSV, JSON and Parquet, those of every skill in one file a measure, and all in one. */
async function writeFigures(
  data: SiteData,
  files: ReadonlyMap<string, readonly Finding[]>,
  out: string
): Promise<number> {
  const {database} = data.market;
  const writeFile = async (name: string, figures: readonly Finding[], fileNamed: typeof wholeFile) => {
    for (const format of dataFormats) {
      const file = fileNamed(name, format);
      const bytes = await figureFile(figures, format, database);
      writeInto(out, `data/${file}`, file.endsWith(".gz") ? gzipSync(bytes) : bytes);
    }
  };
  const listed = await listedSkills(data);
  const whole: Finding[] = [];
  for (const measure of wholeMeasures) {
    const figures = await data.ask(measure, {by: "skill"});
    whole.push(...figures.filter(({about}) => listed.has(about["skill"] ?? "")));
    await writeFile(measure, figures, wholeFile);
  }
  for (const cut of skillCuts)
    await writeFile(cutFile(cut), [...(await data.sharesBy(cut)).values()].flat(), wholeFile);
  for (const [name, figures] of files) await writeFile(name, figures, (own, format) => `${own}.${format}`);
  const shown = [...[...files.values()].flat(), ...whole];
  const findings = [...new Map(shown.map((finding) => [slugOf(finding), finding])).values()];
  const {vintage, lens} = data.manifest;
  writeInto(out, "findings.json", `${JSON.stringify({assay: version, vintage, lens, findings})}\n`);
  return findings.length;
}

/** The skills whose figures are in `findings.json`. */
async function listedSkills(data: SiteData): Promise<ReadonlySet<string>> {
  const rows = await shareOfSkills(data, {live: false, edition: null, here: "", up: "", filters: {}});
  return new Set(rows.filter(({paged}, i) => paged || i < mostSkills).map(({id}) => id));
}

async function entriesOf(data: SiteData): Promise<readonly Entry[]> {
  const rows = await shareOfSkills(data, {live: false, edition: null, here: "", up: "", filters: {}});
  const paged = rows.flatMap(({id, paged: has}) => (has ? (data.skills.get(id) ?? []) : []));
  const roles = kinds.find(({path}) => path === "role");
  const ids = roles === undefined ? [] : await roles.published(data);
  return [
    ...pageEntries,
    ...skillEntries(paged, data.nameOf),
    ...roleEntries(ids.map((id) => id.replaceAll("-", " ")))
  ];
}

function writeInto(out: string, name: string, text: string | Uint8Array): void {
  const path = join(out, name);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}
