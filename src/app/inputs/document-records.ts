import {problem} from "../../model/problem.ts";
import {mostBytes} from "../web/read/document.ts";
import {readDocument} from "../web/read/read-document.ts";
import type {Batch} from "./batch.ts";
import type {Source} from "./source.ts";

/** Reads a PDF or DOCX as one record with its text; what cannot be read is a problem that says why. */
export async function* readDocumentRecord({label, bytes}: Pick<Source, "label" | "bytes">): AsyncGenerator<Batch> {
  const answer = await readDocument({name: label, bytes: await limited(bytes())});
  if ("fault" in answer) yield {records: [], problems: [problem("input-unreadable", label, answer.fault)]};
  else yield {records: [{value: {text: answer.document.text}, at: label, json: null, sibling: {}}], problems: []};
}

/** The bytes, and one more than the limit when there are more. */
async function limited(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    kept.push(chunk);
    size += chunk.length;
    if (size > mostBytes) break;
  }
  return Buffer.concat(kept);
}
