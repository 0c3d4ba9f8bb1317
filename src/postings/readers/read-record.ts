import {problem} from "../../model/problem.ts";
import type {ProblemCode} from "../../model/problem-codes.ts";
import type {RawPosting} from "../raw.ts";
import {readers} from "./all.ts";
import {isObject, type JsonObject} from "./json.ts";
import {repairMojibake} from "./mojibake.ts";
import {overlayMap} from "./overlay-map.ts";
import {type Reader, type ReadRecord, type RecordContext, rejected} from "./reader.ts";
import {unwrapped} from "./unwrap.ts";

export type {ReadRecord, RecordContext} from "./reader.ts";

/** Sources whose texts come as their authors wrote them, or from the user's own files: nothing in them is repaired. */
const kept = new Set(["hn", "rebase", "eures", "microsoft", "row"]);

/**
 * Reads one record of the world, of whatever source: its postings, and what was wrong with it.
 *
 * The source is told by the keys of the record, never by a file's name. What the user maps goes before what the reader
 * says. Takes any JSON value and never throws.
 *
 * @param at a place that a person can open: `jobs.csv:1042`
 */
export function readRecord(record: unknown, at: string, context: RecordContext): ReadRecord {
  if (!isObject(record)) return rejected("record-invalid", at, typeof record);
  const reader = readerOf(record);
  const inner = reader.name === "row" ? unwrapped(record, context.map) : null;
  if (inner !== null) return readRecord(inner, at, context);
  const {raws, problems} = reader.read(record, at, context);
  const finished = raws.map((raw) => finish(overlayMap(raw, record, context.map)));
  const bare = finished.filter(isBare);
  const rejections = bare.map((raw) => problem("row-without-title-and-text", raw.at));
  return {raws: finished.filter((raw) => !isBare(raw)), problems: [...problems, ...rejections]};
}

/** The reader that understands a record. */
export function readerOf(record: JsonObject): Reader {
  const [last] = readers.slice(-1);
  const reader = readers.find(({claims}) => claims(record)) ?? last;
  if (reader === undefined) throw new Error("no readers");
  return reader;
}

function isBare({title, body}: RawPosting): boolean {
  return title === null && body === null;
}

function finish(raw: RawPosting): RawPosting {
  if (kept.has(raw.source)) return raw;
  const [title, body, employer] = [mended(raw.title), mended(raw.body), mended(raw.employer)];
  const places = raw.places.map((place) => (typeof place === "string" ? repairMojibake(place) : place));
  const same =
    title === raw.title &&
    body === raw.body &&
    employer === raw.employer &&
    places.every((place, i) => place === raw.places[i]);
  const note: readonly ProblemCode[] = same ? [] : ["mojibake-repaired"];
  return same ? raw : {...raw, title, body, employer, places, notes: [...raw.notes, ...note]};
}

function mended(text: string | null): string | null {
  return text === null ? null : repairMojibake(text);
}
