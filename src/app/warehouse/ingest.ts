import {existsSync, mkdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import type {Lens} from "../../skills/lens.ts";
import type {Source} from "../inputs/source.ts";
import type {Tally} from "../inputs/tally.ts";
import {version} from "../version.ts";
import type {Chosen} from "../vocabularies/chosen.ts";
import {compactFiles} from "./compact.ts";
import {type Database, dropViews, openDatabase, openVintage} from "./database.ts";
import {indexPublished} from "./figure-index.ts";
import {readForgotten} from "./forgotten.ts";
import {inputTallies} from "./intake/input-tallies.ts";
import {makeIntake, makeSightings} from "./intake/intake-table.ts";
import {addKnown, type KnownRecords, knownRecords, noneKnown} from "./intake/known-records.ts";
import {type HashedSource, hashSource, planTasks} from "./intake/plan-tasks.ts";
import {numberSkills} from "./intake/rows.ts";
import {runTasks} from "./intake/run-tasks.ts";
import {inputsOf, moveInputs} from "./kept-inputs.ts";
import {
  type IngestedInput,
  type Manifest,
  newestManifest,
  nextNumber,
  publishManifest,
  sameVocabulary
} from "./manifest.ts";
import {nameSkills, type Stores, storeIntake} from "./store-intake.ts";
import {storeRepeats} from "./store-repeats.ts";
import {storeRollups} from "./store-rollups.ts";
import {beginWriting} from "./writers.ts";

/** What an ingest is asked to do. */
export interface IngestOptions {
  readonly folder: string;
  readonly lens: Lens;
  /** How workers find the same lens; when absent all is read in one thread. */
  readonly chosen?: Chosen;
  /** Whose skills the lens finds: `assay`, or a vocabulary that was imported. */
  readonly vocabulary: string;
  readonly map: Readonly<Record<string, string>>;
  /** Leaves names, addresses and telephone numbers of persons in the texts; masked when absent. */
  readonly keepPersonal?: boolean;
  /** How many bytes of what was read of a month are held at once; see `storeIntake` when absent. */
  readonly monthBytes?: number;
  readonly dryRun: boolean;
  readonly now: string;
  readonly onProgress: (tally: Tally) => void;
}

/** What it did. */
export interface Ingested {
  /** The vintage that now holds the postings; null when nothing was read before and nothing now. */
  readonly vintage: number | null;
  readonly tallies: readonly Tally[];
  /** Postings that were new or changed; 0 when the warehouse had them all. */
  readonly added: number;
}

/**
 * Reads the inputs into a new vintage: all of them or none.
 *
 * An input whose bytes were read before, by this version and with the same names for columns, is not read again; a posting
 * that the warehouse holds unchanged is not written again; a changed one becomes a new revision. When nothing is new, no
 * vintage is made. Whoever publishes first wins; the other reads the new vintage and goes on top of it.
 *
 * @throws Error `another skill list: …` or `another vocabulary: …` when the warehouse was read with another;
 *   `busy: …` while postings are being forgotten there
 */
export async function ingest(sources: readonly Source[], options: IngestOptions): Promise<Ingested> {
  mkdirSync(options.folder, {recursive: true});
  const base = newestManifest(options.folder);
  if (!options.dryRun) sameLens(base, options);
  const hashed: HashedSource[] = [];
  for (const source of sources) hashed.push(await hashSource(source));
  const known = options.dryRun ? [] : await knownInputs(base, hashed, options);
  const before = hashed.map(({sha256}) => known.find((input) => input.sha256 === sha256) ?? null);
  const fresh = hashed.filter((_, i) => before[i] === null);
  const read = fresh.length === 0 ? null : await ingestFresh(fresh, options);
  if (read !== null && read.vintage !== (base?.vintage ?? null)) await indexPublished(options.folder);
  const tallies = read === null ? [] : [...read.tallies];
  return {
    vintage: read === null ? (base?.vintage ?? null) : read.vintage,
    added: read?.added ?? 0,
    tallies: before.flatMap((input) => (input === null ? (tallies.shift() ?? []) : {...input, first: []}))
  };
}

/** What was read of the same bytes before, in the same way. */
async function knownInputs(
  base: Manifest | null,
  hashed: readonly HashedSource[],
  {folder, map, keepPersonal = false}: IngestOptions
): Promise<readonly IngestedInput[]> {
  if (base === null) return [];
  const names = JSON.stringify(map);
  const hashes = hashed.flatMap(({sha256}) => (sha256 === "" ? [] : [sha256]));
  return (await inputsOf(folder, base, hashes)).filter(
    (input) => input.assay === version && input.keepPersonal === keepPersonal && JSON.stringify(input.map) === names
  );
}

async function ingestFresh(hashed: readonly HashedSource[], options: IngestOptions): Promise<Ingested> {
  const {folder, lens} = options;
  const scratch = beginWriting(folder);
  const database = await openDatabase(join(scratch, "scratch.duckdb"), 1);
  const stores = {database, folder, scratch};
  try {
    const base = newestManifest(folder);
    await openVintage(database, folder, options.dryRun ? null : base);
    const numbers = numberSkills(lens.skills.keys());
    const tasks = planTasks(hashed);
    const known = options.dryRun || isLittle(hashed, base) ? noneKnown : await recordsIn(database);
    const chosen = options.chosen ?? null;
    const forgotten = readForgotten(folder);
    const told = await runTasks(tasks, hashed, {
      ...options,
      keepPersonal: options.keepPersonal ?? false,
      folder: scratch,
      numbers,
      known,
      chosen,
      forgotten
    });
    const tallies = inputTallies(
      hashed.map(({source}) => source.label),
      tasks,
      told
    );
    if (options.dryRun) return {vintage: base?.vintage ?? null, tallies, added: 0};
    const synthetic = isSynthetic(tallies);
    await nameSkills(database, numbers);
    const inputs = tallies.map((tally, i) => inputOf(tally, hashed[i]?.sha256 ?? "", options));
    return {tallies, ...(await publish(stores, {inputs, synthetic}, options))};
  } finally {
    database.close();
    rmSync(scratch, {recursive: true, force: true});
  }
}

function inputOf(
  {input, read, kept, rejected, noted}: Tally,
  sha256: string,
  {map, keepPersonal = false}: IngestOptions
): IngestedInput {
  return {input, read, kept, rejected, noted, sha256, assay: version, map, keepPersonal};
}

/** Whether the postings are made up: all of them or none, for made-up ads must not count among real ones. */
function isSynthetic(tallies: readonly Tally[]): boolean {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((all, tally) => all + of(tally), 0);
  const [made, kept] = [sum(({noted}) => noted["posting-synthetic"] ?? 0), sum((tally) => tally.kept)];
  if (made > 0 && made < kept)
    throw new Error(`conflicting inputs: ${made} of ${kept} postings are made up; ingest them apart`);
  return made > 0;
}

function sameKind(base: Manifest | null, synthetic: boolean): Manifest | null {
  if (base === null || base.synthetic === synthetic || base.files.length === 0) return base;
  const kinds = synthetic ? ["made up", "real"] : ["real", "made up"];
  throw new Error(
    `conflicting inputs: these postings are ${kinds[0]}, those of the warehouse ${kinds[1]}; give another --warehouse`
  );
}

/** So many bytes of the input for each record that is held, and fewer are read sooner than those records are looked up. */
const littleBytes = 10;

/** Whether so little is read that it does not matter which of its records are known: what they say tells it as well. */
function isLittle(hashed: readonly HashedSource[], base: Manifest | null): boolean {
  const bytes = hashed.map((source) => (source.source.path === null ? Number.POSITIVE_INFINITY : source.bytes));
  const held = (base?.files ?? []).filter(({table}) => table === "signatures");
  return sum(bytes) < littleBytes * sum(held.map(({rows}) => rows));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

async function recordsIn(database: Database): Promise<KnownRecords> {
  const [count] = await database.rows("SELECT count(record)::INTEGER AS n FROM signatures");
  const records = Number(count?.["n"] ?? 0);
  if (records === 0) return noneKnown;
  const known = knownRecords(records);
  await database.each("SELECT record, notes FROM signatures WHERE record IS NOT NULL", ({record, notes}) =>
    addKnown(known, String(record), typeof notes === "string" ? notes.split(" ") : [])
  );
  return known;
}

/** Stores what is new on top of the newest vintage and publishes it, as often as another was quicker. */
async function publish(
  stores: Stores,
  {inputs, synthetic}: {readonly inputs: readonly IngestedInput[]; readonly synthetic: boolean},
  options: IngestOptions
) {
  for (;;) {
    const number = nextNumber(stores.folder);
    const base = sameKind(sameLens(newestManifest(stores.folder), options), synthetic);
    const made = await storeNew(stores, base, options);
    if (made === null) return {vintage: base?.vintage ?? null, added: 0};
    const kept = await moveInputs(stores, {inputs: [...(base?.inputs ?? []), ...inputs], files: made.files});
    const manifest = nextManifest({vintage: number, synthetic, ...kept}, options);
    if (isPruned(stores.folder, manifest, base)) continue;
    if (publishManifest(stores.folder, manifest)) return {vintage: manifest.vintage, added: made.added};
  }
}

/** Stores what the base lacks; null when that is nothing. */
async function storeNew(
  stores: Stores,
  base: Manifest | null,
  {lens: {skills}, monthBytes}: Pick<IngestOptions, "lens" | "monthBytes">
) {
  const {database, folder, scratch} = stores;
  await dropViews(database);
  await openVintage(database, folder, base);
  await makeSightings(database, scratch);
  const added = await makeIntake(database, scratch);
  const [seen] = await database.rows("SELECT count(*)::INTEGER AS n FROM new_sightings");
  if (added === 0 && Number(seen?.["n"] ?? 0) === 0) return null;
  const held = [...(base?.files ?? []), ...(await storeIntake(stores, monthBytes))];
  await dropViews(database);
  await openVintage(database, folder, {files: held});
  const repeats = await storeRepeats(stores, base);
  const told = [...held.filter(({table}) => table !== "repeats"), ...repeats.files];
  await dropViews(database);
  await openVintage(database, folder, {files: told});
  const months = await database.rows("SELECT month FROM intake UNION SELECT month FROM replaced");
  const touched = [...months.map(({month}) => String(month)), ...repeats.months];
  const rollups = await storeRollups(stores, {months: touched, base: told, skills: skills.values()});
  const files = [...told.filter(({table}) => table !== "rollups"), ...rollups];
  return {added, files: await compactFiles(stores, files)};
}

/** Whether files just stored are gone: whoever prunes meanwhile takes what no vintage lists. */
function isPruned(folder: string, {files}: Manifest, base: Manifest | null): boolean {
  const old = new Set(base?.files.map(({path}) => path));
  return files.some(({path}) => !old.has(path) && !existsSync(join(folder, path)));
}

/** Two lenses never mix in one figure, so they never mix in one warehouse. */
function sameLens(base: Manifest | null, {lens, vocabulary}: IngestOptions): Manifest | null {
  if (base !== null) sameVocabulary(base, vocabulary);
  if (base === null || base.lens === lens.id) return base;
  throw new Error(
    `another skill list: ${lens.id}; this warehouse was read with ${base.lens}: give another --warehouse, or read it again with it: assay ingest --again`
  );
}

function nextManifest(
  {vintage, synthetic, files, inputs}: Pick<Manifest, "vintage" | "synthetic" | "files" | "inputs">,
  {lens, vocabulary, now}: IngestOptions
): Manifest {
  return {
    format: 3,
    vintage,
    made: now,
    assay: version,
    lens: lens.id,
    vocabulary,
    synthetic,
    files,
    inputs
  };
}
