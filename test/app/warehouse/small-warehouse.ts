import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {hash} from "../../../src/app/hash.ts";
import {fileSource} from "../../../src/app/inputs/source.ts";
import {type Database, openDatabase, openVintage} from "../../../src/app/warehouse/database.ts";
import {type Ingested, type IngestOptions, ingest} from "../../../src/app/warehouse/ingest.ts";
import {newestManifest} from "../../../src/app/warehouse/manifest.ts";
import type {Skill} from "../../../src/model/skill.ts";
import {compileLens} from "../../../src/skills/lens.ts";

/** An ad of a made-up input. */
export type Ad = Readonly<Record<string, unknown>>;

/** A tool of the list. */
export function skill(id: string, name: string, family: Skill["family"]): Skill {
  const plain = {aliases: [], traps: [], patterns: [], broader: [], needs: [], links: {}, since: null};
  return {...plain, id, name, kind: "tool", family};
}

/** A list of four skills, so that a test compiles it in no time. */
export const smallLens = compileLens(
  [
    skill("python", "Python", "software"),
    skill("kotlin", "Kotlin", "software"),
    skill("pytorch", "PyTorch", "ai-ml"),
    skill("excel", "Excel", "analytics-stats")
  ],
  hash
);

/** A warehouse of its own in a temporary folder. */
export interface SmallWarehouse {
  readonly folder: string;
  readonly path: (name: string) => string;
  /** Writes the ads as JSON lines and ingests them. */
  readonly take: (ads: readonly Ad[], options?: Partial<IngestOptions>) => Promise<Ingested>;
  readonly ingestFile: (path: string, options?: Partial<IngestOptions>) => Promise<Ingested>;
  /** Rows of a query over the views of the newest vintage. */
  readonly rows: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly remove: () => void;
}

export function smallWarehouse(): SmallWarehouse {
  const root = mkdtempSync(join(tmpdir(), "assay-warehouse-"));
  const folder = join(root, "warehouse");
  let inputs = 0;
  const ingestFile = (path: string, options: Partial<IngestOptions> = {}) =>
    ingest([fileSource(path, path.slice(path.lastIndexOf("/") + 1))], {
      folder,
      lens: smallLens,
      vocabulary: "assay",
      map: {},
      dryRun: false,
      now: "2026-11-22T08:00:00.000Z",
      onProgress: () => undefined,
      ...options
    });
  return {
    folder,
    path: (name) => join(root, name),
    ingestFile,
    take: (ads, options = {}) => {
      const path = join(root, `ads-${inputs++}.jsonl`);
      writeFileSync(path, ads.map((ad) => `${JSON.stringify(ad)}\n`).join(""));
      return ingestFile(path, options);
    },
    rows: (sql) => withVintage(folder, (database) => database.rows(sql)),
    remove: () => rmSync(root, {recursive: true, force: true})
  };
}

async function withVintage<T>(folder: string, use: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  try {
    await openVintage(database, folder, newestManifest(folder));
    return await use(database);
  } finally {
    database.close();
  }
}

/** An ad with a text of its own. */
export function ad(id: string, said: Ad = {}): Ad {
  return {
    id,
    title: "Data Engineer",
    company: `Employer ${id}`,
    datePosted: "2026-01-15",
    description: `Requirements:\n- Strong Python, as number ${id} of our people would say`,
    ...said
  };
}
