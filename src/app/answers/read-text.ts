import type {Posting} from "../../model/posting.ts";
import type {Parsed} from "../../model/problem.ts";
import {cleanPosting} from "../../postings/clean.ts";
import {emptyRaw} from "../../postings/raw.ts";
import {hash} from "../hash.ts";

/** A text that somebody gives to be read. */
export interface GivenText {
  readonly text: string;
  /** When it stands apart from the text. */
  readonly title?: string | undefined;
  readonly html?: boolean | undefined;
}

/**
 * Reads a text as a posting: an ad, a brief, a résumé, whatever it is.
 *
 * What does not read as an ad is read all the same, with the beginning of its first line as title. Every span is of the
 * `text` of the posting, which differs from the given one where a title stands apart, HTML was read or blanks came first.
 *
 * @returns the problem when there is nothing to read
 */
export function readText({text, title, html}: GivenText): Parsed<Posting> {
  const raw = {...emptyRaw, source: "row", at: "text", body: text, markup: html === true ? "html" : "text"} as const;
  const context = {hash, order: null};
  if (title !== undefined && title.trim() !== "") return cleanPosting({...raw, title}, context);
  const read = cleanPosting(raw, context);
  if (read.ok || read.problem.code !== "record-not-a-posting") return read;
  const body = text.trimStart();
  return cleanPosting({...raw, body, title: firstLine(body)}, context);
}

const longest = 80;

/** Cut where blanks stand together, for those are folded in a title, and the body would no longer begin with it. */
function firstLine(body: string): string {
  const line = body.split(/[^\S ]| {2}/, 1)[0] ?? "";
  return line.length <= longest ? line : line.slice(0, longest).replace(/\s*\S*$/, "") || line.slice(0, longest);
}
