import {expect} from "vitest";
import type {RawPosting} from "../../../src/postings/raw.ts";
import {type RecordContext, readRecord} from "../../../src/postings/readers/read-record.ts";
import {noContext} from "../../../src/postings/readers/reader.ts";
import {samples} from "./samples.ts";

/** The one posting of a record; fails when there are more or none. */
export function readOne(record: unknown, context: Partial<RecordContext> = {}): RawPosting {
  const {raws, problems} = readRecord(record, "x:1", {...noContext, ...context});
  expect(problems).toEqual([]);
  expect(raws).toHaveLength(1);
  const [raw] = raws;
  if (raw === undefined) throw new Error("no posting");
  return raw;
}

/** The code of the one problem for which a record is no posting. */
export function refusal(record: unknown): string {
  const {raws, problems} = readRecord(record, "x:1", noContext);
  expect(raws).toEqual([]);
  return problems.map(({code}) => code).join(" ");
}

/** The sample of a reader, the first unless told otherwise, with changes. */
export function sample(
  name: string,
  changes: Readonly<Record<string, unknown>> = {},
  index = 0
): Readonly<Record<string, unknown>> {
  return {...samples[name]?.[index], ...changes};
}
