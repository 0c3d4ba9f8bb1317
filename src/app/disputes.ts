import {appendFileSync, existsSync, mkdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Span} from "../model/span.ts";
import {cleanPosting} from "../postings/clean.ts";
import {emptyRaw} from "../postings/raw.ts";
import {findMentions} from "../skills/find-mentions.ts";
import type {Lens} from "../skills/lens.ts";
import {hash} from "./hash.ts";

/** A mention that a person calls wrong, or misses, kept with the text it stands in, so that it can be read again. */
export interface Dispute extends Span {
  readonly posting: string;
  /** What it was read as; null for a stretch that was not read and should have been. */
  readonly skill: string | null;
  readonly quote: string;
  /** At most 60 characters before and after the quote, for the eye. */
  readonly before: string;
  readonly after: string;
  readonly text: string;
  /** The list that read it so, and when a person said so. */
  readonly lens: string;
  readonly at: string;
  readonly note: string | null;
}

/** A dispute with its quote and surroundings as the text has them. */
export function disputeOf(told: Omit<Dispute, "quote" | "before" | "after">): Dispute {
  const {text, start, end} = told;
  const before = text.slice(Math.max(0, start - 60), start).toWellFormed();
  return {...told, quote: text.slice(start, end), before, after: text.slice(end, end + 60).toWellFormed()};
}

const file = "disputes.jsonl";

/** Keeps a dispute in a lens folder. @returns false when it is there already */
export function keepDispute(folder: string, dispute: Dispute): boolean {
  const known = readDisputes(folder);
  const {posting, skill, start, end} = dispute;
  if (known.some((o) => o.posting === posting && o.skill === skill && o.start === start && o.end === end)) return false;
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

/** The disputes that still hold: their text is read as that skill at that place, or as nothing where a mention is missing. */
export function openDisputes(disputes: readonly Dispute[], lens: Lens): readonly Dispute[] {
  return disputes.filter(({text, start, end, skill}) => {
    const raw = {...emptyRaw, source: "row", at: file, body: text};
    const read = cleanPosting({...raw, markup: "text"}, {hash, order: null});
    if (!read.ok) return false;
    const mentions = findMentions(read.value, lens);
    if (skill === null) return !mentions.some((mention) => mention.start < end && mention.end > start);
    return mentions.some((mention) => mention.skill === skill && mention.start === start);
  });
}

/** A dispute as a line of a report. */
export function disputeLine({skill, quote, posting}: Dispute): string {
  return skill === null ? `missing: «${quote}» in ${posting}` : `disputed: ${skill} «${quote}» in ${posting}`;
}
