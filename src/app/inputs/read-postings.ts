import type {Posting} from "../../model/posting.ts";
import {problem} from "../../model/problem.ts";
import type {ProblemCode} from "../../model/problem-codes.ts";
import type {Sighting} from "../../model/sighting.ts";
import {cleanPosting} from "../../postings/clean.ts";
import type {DateOrder} from "../../postings/dates.ts";
import type {RawPosting} from "../../postings/raw.ts";
import {readRecord} from "../../postings/readers/read-record.ts";
import {readSighting} from "../../postings/readers/sighting.ts";
import {isSynthetic} from "../../postings/readers/synthetic.ts";
import {hash} from "../hash.ts";
import {scanDateOrder, slashDate} from "./date-order.ts";
import {readSource} from "./read-source.ts";
import type {InputRecord} from "./records.ts";
import type {Source} from "./source.ts";
import {countPosting, countProblem, newTally, type Tally} from "./tally.ts";

/** A posting and the place in the input that it was read from. */
export interface Located {
  readonly posting: Posting;
  readonly at: string;
  /** The digest of the record that alone decides it; null when no filter asked, or more than the record decides. */
  readonly record: string | null;
}

/** Knows records that were read before, so that they are counted and not read again. */
export interface RecordFilter {
  readonly digestOf: (json: string) => string;
  /** The notes on the posting of a record that is known; null when it is not. */
  readonly notesOf: (digest: string) => readonly ProblemCode[] | null;
  /** Whether a posting is one that was to be forgotten. */
  readonly refuses: (posting: Posting) => boolean;
  /** Whether what tells of persons is masked. */
  readonly mask: boolean;
}

/** What came of one stretch of an input; `done` with the last one of a file. */
export interface Stretch {
  readonly postings: readonly Located[];
  readonly sightings: readonly Sighting[];
  readonly tally: Tally;
  readonly done: boolean;
}

/**
 * Reads every posting of the inputs, in input order, repeats and equal ids included.
 *
 * @param map the user's names for columns: `{title: "Job_Title"}`
 * @param filter leaves out what it knows, counted as kept; null: nothing is left out
 */
export async function* readPostings(
  sources: readonly Source[],
  map: Readonly<Record<string, string>>,
  filter: RecordFilter | null = null
): AsyncGenerator<Stretch> {
  for (const source of sources) yield* readOne(source, map, filter);
}

/** A posting before it is cleaned, with the digest of its record. */
interface Digested {
  readonly raw: RawPosting;
  readonly record: string | null;
}

async function* readOne(
  source: Source,
  map: Readonly<Record<string, string>>,
  filter: RecordFilter | null
): AsyncGenerator<Stretch> {
  const tally = newTally(source.label);
  const day = dayIn(source.label);
  let order: DateOrder | "ambiguous" | null = null;
  let told = false;
  for await (const {records, problems} of readSource(source)) {
    for (const found of problems) countProblem(tally, found);
    const fresh: Digested[] = [];
    const sightings: Sighting[] = [];
    for (const record of records) {
      const seen = readSighting(record.value, day);
      if (seen !== null) sightings.push(seen.sighting);
      if (seen?.alone) countPosting(tally, record.at, isSynthetic(record.value) ? ["posting-synthetic"] : []);
      else fresh.push(...readFresh(record, map, filter, tally));
    }
    const slashes = told ? [] : fresh.flatMap(({raw: {posted}}) => (isSlashDate(posted) ? posted : []));
    if (slashes.length > 0) {
      order = await scanDateOrder(source, slashes);
      told = true;
    }
    yield {postings: fresh.flatMap((one) => cleaned(one, {order, filter, tally})), sightings, tally, done: false};
  }
  if (tally.read === 0 && Object.keys(tally.noted).length === 0)
    countProblem(tally, problem("input-not-postings", source.label));
  yield {postings: [], sightings: [], tally, done: true};
}

/** The day in the name of a crawl's file: what it saw, it saw on that day. */
function dayIn(label: string): string | null {
  return /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(label)?.[0] ?? null;
}

function readFresh(
  {value, at, json, sibling}: InputRecord,
  map: Readonly<Record<string, string>>,
  filter: RecordFilter | null,
  tally: Tally
): readonly Digested[] {
  const digest = filter === null || json === null ? null : filter.digestOf(json);
  const notes = digest === null ? null : (filter?.notesOf(digest) ?? null);
  if (notes !== null) {
    countPosting(tally, at, notes);
    return [];
  }
  const {raws, problems} = readRecord(value, at, {map, sibling});
  for (const found of problems) countProblem(tally, found);
  // The order of day and month is told from the whole file, so a date with slashes is not decided by its record.
  const alone = raws.length === 1 && problems.length === 0;
  return raws.map((raw) => ({raw, record: alone && !isSlashDate(raw.posted) ? digest : null}));
}

function isSlashDate(posted: RawPosting["posted"]): posted is string {
  return typeof posted === "string" && slashDate.test(posted);
}

function cleaned(
  {raw, record}: Digested,
  {
    order,
    filter,
    tally
  }: {
    readonly order: DateOrder | "ambiguous" | null;
    readonly filter: RecordFilter | null;
    readonly tally: Tally;
  }
): readonly Located[] {
  const read = cleanPosting(raw, {hash, order, mask: filter?.mask ?? false});
  const found = !read.ok ? read.problem : filter?.refuses(read.value) ? problem("posting-forgotten", raw.at) : null;
  if (!read.ok || found !== null) {
    if (found !== null) countProblem(tally, found);
    return [];
  }
  countPosting(tally, raw.at, read.value.notes);
  return [{posting: read.value, at: raw.at, record}];
}
