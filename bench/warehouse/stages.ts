import {readFileSync} from "node:fs";
import {hash} from "../../src/app/hash.ts";
import {loadLens} from "../../src/app/lens-files.ts";
import type {Posting} from "../../src/model/posting.ts";
import {cleanPosting} from "../../src/postings/clean.ts";
import type {RawPosting} from "../../src/postings/raw.ts";
import {readRecord} from "../../src/postings/readers/read-record.ts";
import {signature} from "../../src/postings/repeats.ts";
import {findMentions} from "../../src/skills/find-mentions.ts";
import type {Lens} from "../../src/skills/lens.ts";

/** What one stage of reading took, on one core. */
export interface Stage {
  readonly name: string;
  /** Megabytes a second of processor time, of what goes in: JSON for the first three, text of postings for the others. */
  readonly mbPerSecond: number;
}

/** Times each stage on the beginning of a file of JSON lines, the quickest of some rounds. */
export function timeStages(path: string, rows: number): readonly Stage[] {
  const lines = readFileSync(path, "utf8")
    .split("\n", rows)
    .filter((line) => line !== "");
  const jsonMb = sizeOf(lines);
  const records: unknown[] = lines.map((line) => JSON.parse(line));
  const raws = records.flatMap((record) => readRecord(record, "bench", {map: {}, sibling: {}}).raws);
  const postings = raws.flatMap(cleaned);
  const textMb = sizeOf(postings.map(({text}) => text));
  const lens = loadLens(null);
  const plain: Lens = {...lens, judge: null};
  const joined = lines.join("\n");
  const stage = (name: string, mb: number, run: () => unknown): Stage => ({name, mbPerSecond: mb / quickest(run)});
  return [
    stage("split and JSON.parse", jsonMb, () => joined.split("\n").map((line): unknown => JSON.parse(line))),
    stage("read: records to raw postings", jsonMb, () =>
      records.map((record) => readRecord(record, "bench", {map: {}, sibling: {}}))
    ),
    stage("clean: HTML, parts, fields", jsonMb, () => raws.flatMap(cleaned)),
    stage("signature for repeats", textMb, () => postings.map(({text}) => signature(text))),
    stage("skills, plain matching", textMb, () => postings.map((posting) => findMentions(posting, plain))),
    stage("skills, the full list with its judge", textMb, () => postings.map((posting) => findMentions(posting, lens)))
  ];
}

function cleaned(raw: RawPosting): readonly Posting[] {
  const read = cleanPosting(raw, {hash, order: null, mask: true});
  return read.ok ? [read.value] : [];
}

function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
}

const rounds = 3;

function quickest(run: () => unknown): number {
  run();
  const times = Array.from({length: rounds}, () => {
    const began = process.cpuUsage();
    run();
    const {user, system} = process.cpuUsage(began);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}
