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

/** What a reader says of a posting; the rest is unsaid. */
export type Said = Partial<RawPosting> & Pick<RawPosting, "source" | "at">;

/** The result of a record that holds one posting: what is not named is unsaid. */
export function onePosting(said: Said): ReadRecord {
  return {raws: [rawOf(said)], problems: []};
}

/** A raw posting with every field. Written out, not spread: millions are made, and one shape of object is 40 times quicker. */
export function rawOf(said: Said): RawPosting {
  return {
    source: said.source,
    at: said.at,
    own_id: said.own_id ?? null,
    bare_id: said.bare_id ?? false,
    url: said.url ?? null,
    title: said.title ?? null,
    body: said.body ?? null,
    markup: said.markup ?? emptyRaw.markup,
    employer: said.employer ?? null,
    posted: said.posted ?? null,
    places: said.places ?? emptyRaw.places,
    language: said.language ?? null,
    sector: said.sector ?? null,
    workplace: said.workplace ?? null,
    contract: said.contract ?? null,
    seniority: said.seniority ?? null,
    degree: said.degree ?? null,
    years_min: said.years_min ?? null,
    visa: said.visa ?? null,
    relocation: said.relocation ?? null,
    equity: said.equity ?? null,
    pay: said.pay ?? null,
    pay_text: said.pay_text ?? null,
    notes: said.notes ?? emptyRaw.notes
  };
}

/** The result of a record that is none. */
export function rejected(code: ProblemCode, at: string, found?: string): ReadRecord {
  return {raws: [], problems: [problem(code, at, found?.trim().slice(0, 60))]};
}
