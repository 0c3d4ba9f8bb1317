import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {hash} from "../../src/app/hash.ts";
import {readPostings} from "../../src/app/inputs/read-postings.ts";
import {findSources} from "../../src/app/inputs/source.ts";
import {type Annotated, data, postingOf} from "./annotated.ts";
import type {Annotation} from "./score.ts";
import {salaryRadar} from "./span-sets.ts";

/**
 * Our own annotations: spans, names, families and stances over public postings, without their texts. `chars` and `sha`
 * say of which beginning of which text the offsets are; `held` that the skill list was not mended by it.
 */
interface Row {
  readonly posting: string;
  readonly chars: number;
  readonly sha: string;
  readonly held?: boolean;
  readonly mentions: readonly (readonly [number, number, string, string, string])[];
}

/** The postings that we annotated by the guide, with their texts read from the real data; empty where those are absent. */
export function ownAnnotations(): Promise<readonly Annotated[]> {
  return annotationsIn("annotations.jsonl");
}

/** Some of the same postings, annotated again by a second reader who did not see the first one's marks; nothing is learnt from them. */
export function secondReading(): Promise<readonly Annotated[]> {
  return annotationsIn("second-reading.jsonl");
}

async function annotationsIn(file: string): Promise<readonly Annotated[]> {
  if (!existsSync(join(data, "postings"))) return [];
  const texts = await textsById();
  const path = fileURLToPath(new URL(file, import.meta.url));
  const rows = readFileSync(path, "utf8").trim().split("\n");
  return rows.map((line) => {
    const {posting, chars, sha, held = false, mentions}: Row = JSON.parse(line);
    const text = (texts.get(posting) ?? "").slice(0, chars);
    if (hash(text).slice(0, sha.length) !== sha) throw new Error(`another text than was annotated: ${posting}`);
    return {doc: posting, posting: postingOf(text), mentions: mentions.map(annotation), held};
  });
}

function annotation([start, end, name, family, stance]: Row["mentions"][number]): Annotation {
  return {start, end, name, family, stance};
}

async function textsById(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map(salaryRadar().map(({text}, i) => [`radar:${i}`, text]));
  const sources = await findSources(["hn-2023-*.jsonl.gz", "boards"].map((name) => join(data, "postings", name)));
  for await (const {postings} of readPostings(sources, {}))
    for (const {posting} of postings) if (!texts.has(posting.id)) texts.set(posting.id, posting.text);
  return texts;
}
