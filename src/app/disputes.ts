import {appendFileSync, existsSync, mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {cleanPosting} from "../postings/clean.ts";
import {emptyRaw} from "../postings/raw.ts";
import {findMentions} from "../skills/find-mentions.ts";
import type {Lens} from "../skills/lens.ts";
import {hash} from "./hash.ts";

/** A mention that a person calls wrong, kept with the text it stands in, so that it can be read again. */
export interface Dispute {
  readonly posting: string;
  readonly skill: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly text: string;
  readonly note: string | null;
}

const file = "disputes.jsonl";

/** Keeps a dispute in a lens folder. @returns false when it is there already */
export function keepDispute(folder: string, dispute: Dispute): boolean {
  const known = readDisputes(folder);
  if (
    known.some(
      (other) => other.posting === dispute.posting && other.start === dispute.start && other.skill === dispute.skill
    )
  )
    return false;
  mkdirSync(folder, {recursive: true});
  appendFileSync(join(folder, file), `${JSON.stringify(dispute)}\n`);
  return true;
}

/** The disputes of a lens folder, in the order they were made; none when there are none. */
export function readDisputes(folder: string): readonly Dispute[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Dispute => JSON.parse(line));
}

/** The disputes whose text is still read as that skill at that place. */
export function openDisputes(disputes: readonly Dispute[], lens: Lens): readonly Dispute[] {
  return disputes.filter(({text, start, skill}) => {
    const raw = {...emptyRaw, source: "row", at: file, body: text};
    const read = cleanPosting({...raw, markup: "text"}, {hash, order: null});
    return (
      read.ok && findMentions(read.value, lens).some((mention) => mention.skill === skill && mention.start === start)
    );
  });
}
