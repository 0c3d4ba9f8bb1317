import {rmSync} from "node:fs";
import {join} from "node:path";
import {cutParts} from "../../postings/text/parts.ts";
import {findMentions} from "../../skills/find-mentions.ts";
import type {Lens} from "../../skills/lens.ts";
import {version} from "../version.ts";
import {dropViews, openDatabase, openVintage, sqlText, textOf} from "./database.ts";
import {indexPublished} from "./figure-index.ts";
import {readLines} from "./intake/intake-table.ts";
import {packedMentions} from "./intake/month-rows.ts";
import {numberSkills, packMentions, type SkillNumbers} from "./intake/rows.ts";
import {openScratch, scratchPath} from "./intake/scratch.ts";
import {type Manifest, newestManifest, nextNumber, publishManifest, type StoredFile} from "./manifest.ts";
import {nameSkills, type Stores, storeAds} from "./store-intake.ts";
import {storeRollups} from "./store-rollups.ts";
import {mentionsTable} from "./tables.ts";
import {beginWriting} from "./writers.ts";

/** What a second reading is asked to do. */
export interface AgainOptions {
  readonly folder: string;
  readonly lens: Lens;
  readonly vocabulary: string;
  readonly now: string;
  readonly onMonth: (month: string, postings: number) => void;
}

/**
 * Reads the mentions of all postings again with the present skill list, from the texts that the warehouse keeps: a new
 * vintage with the same postings. Old vintages keep the mentions they were published with.
 *
 * @returns the new vintage and how many postings were read
 * @throws Error `no postings yet: …`; `busy: …` when another vintage was published meanwhile
 */
export async function readAgain(options: AgainOptions): Promise<{vintage: number; postings: number}> {
  const {folder, lens} = options;
  const number = nextNumber(folder);
  const base = newestManifest(folder);
  if (base === null) throw new Error(`no postings yet: ${folder}; first: assay ingest <input…>`);
  const scratch = beginWriting(folder);
  const database = await openDatabase(join(scratch, "scratch.duckdb"), 1);
  const stores = {database, folder, scratch};
  try {
    await openVintage(database, folder, base);
    const numbers = numberSkills(lens.skills.keys());
    await nameSkills(database, numbers);
    const mentions: StoredFile[] = [];
    let postings = 0;
    for (const {month} of await database.rows("SELECT DISTINCT month FROM postings ORDER BY month")) {
      const read = await readMonth(stores, String(month), {lens, numbers});
      options.onMonth(String(month), (postings += read.postings));
      mentions.push(...read.files);
    }
    const files = [...base.files.filter(({table}) => table !== "mentions" && table !== "rollups"), ...mentions];
    await dropViews(database);
    await openVintage(database, folder, {files});
    const months = await database.rows("SELECT DISTINCT month FROM postings");
    const rollups = await storeRollups(stores, {
      months: months.map(({month}) => String(month)),
      base: [],
      skills: lens.skills.values()
    });
    const manifest = againManifest({...base, vintage: number}, [...files, ...rollups], options);
    if (!publishManifest(folder, manifest))
      throw new Error(`busy: ${folder}; another vintage was published meanwhile: try again`);
    await indexPublished(folder);
    return {vintage: manifest.vintage, postings};
  } finally {
    database.close();
    rmSync(scratch, {recursive: true, force: true});
  }
}

function againManifest(base: Manifest, files: readonly StoredFile[], options: AgainOptions): Manifest {
  const {lens, vocabulary, now} = options;
  return {...base, made: now, assay: version, lens: lens.id, vocabulary, files};
}

async function readMonth(
  stores: Stores,
  month: string,
  {lens, numbers}: {readonly lens: Lens; readonly numbers: SkillNumbers}
) {
  const {database, scratch} = stores;
  const path = scratchPath(scratch, "ads", month, 0);
  const out = openScratch(scratch, 0);
  let seq = 0;
  await database.each(
    `SELECT b.posting, b.revision, b.head, b.text, p.employer_key FROM bodies b JOIN postings p ON p.posting = b.posting
     WHERE b.month = ${sqlText(month)} ORDER BY b.posting`,
    (row) => {
      const text = String(row["text"]);
      const parts = cutParts(text, Number(row["head"]));
      const found = findMentions(
        {id: String(row["posting"]), text, parts, employer_key: textOf(row["employer_key"])},
        lens
      );
      const whose = `"seq":${seq++},"posting":${JSON.stringify(row["posting"])},"revision":${Number(row["revision"])}`;
      out.add("ads", month, `{${whose},"mentions":${packMentions(found, numbers)}}`);
    }
  );
  out.flush();
  const lines = readLines([path], {seq: "BIGINT", posting: "VARCHAR", revision: "INTEGER", mentions: packedMentions});
  const sql = `SELECT posting, revision, ${sqlText(month)} AS month, mentions FROM ${lines} ORDER BY seq`;
  return {postings: seq, files: await storeAds(stores, {tables: [mentionsTable], month, sql})};
}
