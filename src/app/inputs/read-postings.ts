import type {Posting} from "../../model/posting.ts";
import {problem} from "../../model/problem.ts";
import {cleanPosting} from "../../postings/clean.ts";
import type {DateOrder} from "../../postings/dates.ts";
import type {RawPosting} from "../../postings/raw.ts";
import {readRecord} from "../../postings/readers/read-record.ts";
import {hash} from "../hash.ts";
import {scanDateOrder, slashDate} from "./date-order.ts";
import {readSource} from "./read-source.ts";
import type {Source} from "./source.ts";
import {countPosting, countProblem, newTally, type Tally} from "./tally.ts";

/** A posting and the place in the input that it was read from. */
export interface Located {
  readonly posting: Posting;
  readonly at: string;
}

/** What came of one stretch of an input; `done` with the last one of a file. */
export interface Stretch {
  readonly postings: readonly Located[];
  readonly tally: Tally;
  readonly done: boolean;
}

/**
 * Reads every posting of the inputs, in input order, repeats and equal ids included.
 *
 * @param map the user's names for columns: `{title: "Job_Title"}`
 */
export async function* readPostings(
  sources: readonly Source[],
  map: Readonly<Record<string, string>>
): AsyncGenerator<Stretch> {
  for (const source of sources) yield* readOne(source, map);
}

async function* readOne(source: Source, map: Readonly<Record<string, string>>): AsyncGenerator<Stretch> {
  const tally = newTally(source.label);
  let order: DateOrder | "ambiguous" | null = null;
  let told = false;
  for await (const {records, problems} of readSource(source)) {
    for (const found of problems) countProblem(tally, found);
    const raws: RawPosting[] = [];
    for (const {value, at, sibling} of records) {
      const read = readRecord(value, at, {map, sibling});
      for (const found of read.problems) countProblem(tally, found);
      raws.push(...read.raws);
    }
    const slashes = told
      ? []
      : raws.flatMap(({posted}) => (typeof posted === "string" && slashDate.test(posted) ? [posted] : []));
    if (slashes.length > 0) {
      order = await scanDateOrder(source, slashes);
      told = true;
    }
    yield {postings: raws.flatMap((raw) => cleaned(raw, order, tally)), tally, done: false};
  }
  if (tally.read === 0 && Object.keys(tally.noted).length === 0)
    countProblem(tally, problem("input-not-postings", source.label));
  yield {postings: [], tally, done: true};
}

function cleaned(raw: RawPosting, order: DateOrder | "ambiguous" | null, tally: Tally): readonly Located[] {
  const read = cleanPosting(raw, {hash, order});
  if (!read.ok) {
    countProblem(tally, read.problem);
    return [];
  }
  countPosting(tally, raw.at, read.value.notes);
  return [{posting: read.value, at: raw.at}];
}
