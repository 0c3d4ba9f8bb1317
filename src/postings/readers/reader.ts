import {type Problem, problem} from "../../model/problem.ts";
import type {ProblemCode} from "../../model/problem-codes.ts";
import {emptyRaw, type RawPosting} from "../raw.ts";
import type {JsonObject} from "./json.ts";

/** What is known about a record besides itself. */
export interface RecordContext {
  /** The user's `--map title=Job_Title`: a field of a posting to the column that holds it. */
  readonly map: Readonly<Record<string, string>>;
  /** Facts told by the surrounding document: `title` and `language` of a feed, `company` of a board, `url` of a page. */
  readonly sibling: Readonly<Record<string, string>>;
}

/** The postings of one record (most hold one), and what was wrong with it. */
export interface ReadRecord {
  readonly raws: readonly RawPosting[];
  readonly problems: readonly Problem[];
}

/** Understands the records of one source. */
export interface Reader {
  /** The source of its postings: a clean word, part of every id. */
  readonly name: string;
  /** Whether the record is of this source, told by its content alone. */
  readonly claims: (record: JsonObject) => boolean;
  readonly read: (record: JsonObject, at: string, context: RecordContext) => ReadRecord;
}

/** A context in which nothing is known. */
export const noContext: RecordContext = {map: {}, sibling: {}};

/** The result of a record that holds one posting: what is not named is unsaid. */
export function onePosting(said: Partial<RawPosting> & Pick<RawPosting, "source" | "at">): ReadRecord {
  return {raws: [{...emptyRaw, ...said}], problems: []};
}

/** The result of a record that is none. */
export function rejected(code: ProblemCode, at: string, found?: string): ReadRecord {
  return {raws: [], problems: [problem(code, at, found?.trim().slice(0, 60))]};
}
