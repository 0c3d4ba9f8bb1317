import {type Problem, problem} from "../../model/problem.ts";
import type {Batch} from "./batch.ts";
import {type Decoded, decode} from "./decode.ts";
import {cutterFor, type InputRecord} from "./records.ts";
import {sniffChars, tellKind} from "./sniff.ts";
import type {Source} from "./source.ts";
import {unpack} from "./unpack.ts";

/**
 * Reads the records of one input in order: unpacks, decodes, tells the kind, cuts.
 *
 * Never throws for what the bytes hold; a disk that cannot be read becomes `input-unreadable`.
 */
export async function* readSource(source: Source): AsyncGenerator<Batch> {
  const records: InputRecord[] = [];
  const problems: Problem[] = [];
  const sink = {
    record: (record: InputRecord) => records.push(record),
    problem: (found: Problem) => problems.push(found)
  };
  const flush = (): Batch => ({records: records.splice(0), problems: problems.splice(0)});
  const state = {truncated: false, repaired: false, chars: 0};
  const noticed = (found: Problem) => {
    state.truncated ||= found.code === "input-truncated" || found.code === "gzip-bomb";
    problems.push(found);
  };
  const texts = watch(decode(unpack(source.bytes(), source.label, noticed)), state);
  try {
    const {head, done} = await beginning(texts);
    const kind = source.kind ?? tellKind(head, done);
    if (kind === "empty") noticed(problem("input-empty", source.label));
    else if (kind === "parquet" || kind === "document") {
      state.repaired = false;
      yield* kind === "parquet" ? parquet(source) : document(source);
    } else {
      const cutter = cutterFor(kind, head, source, sink);
      cutter.write(head.replace(/^\ufeff/, ""));
      yield flush();
      for (let step = await texts.next(); step.done !== true; step = await texts.next()) {
        cutter.write(step.value);
        yield flush();
      }
      cutter.end(state.truncated);
    }
  } catch (error) {
    noticed(problem("input-unreadable", source.label, error instanceof Error ? error.message : String(error)));
  } finally {
    await texts.return(undefined);
  }
  if (state.repaired) problems.push(problem("invalid-utf8", source.label));
  yield flush();
}

async function* watch(chunks: AsyncIterable<Decoded>, state: {repaired: boolean}): AsyncGenerator<string> {
  for await (const {text, repaired} of chunks) {
    state.repaired ||= repaired;
    if (text !== "") yield text;
  }
}

async function beginning(texts: AsyncGenerator<string>): Promise<{head: string; done: boolean}> {
  let head = "";
  while (head.length < sniffChars) {
    const {value, done} = await texts.next();
    if (done === true) return {head, done: true};
    head += value;
  }
  return {head, done: false};
}

async function* document(source: Source): AsyncGenerator<Batch> {
  const {readDocumentRecord} = await import("./document-records.ts");
  yield* readDocumentRecord(source);
}

async function* parquet(source: Source): AsyncGenerator<Batch> {
  const {readParquet} = await import("./parquet-records.ts");
  yield* readParquet(source);
}
