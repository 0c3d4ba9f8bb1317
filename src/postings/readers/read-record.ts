import {problem} from "../../model/problem.ts";
import type {ProblemCode} from "../../model/problem-codes.ts";
import type {RawPosting} from "../raw.ts";
import {readers} from "./all.ts";
import {isObject, type JsonObject} from "./json.ts";
import {repairMojibake} from "./mojibake.ts";
import {overlayMap} from "./overlay-map.ts";
import {type Reader, type ReadRecord, type RecordContext, rejected} from "./reader.ts";
import {isOwnOutput} from "./row/own-output.ts";
import {row} from "./row.ts";
import {isSynthetic} from "./synthetic.ts";
import {unfolded, unwrapped} from "./unwrap.ts";

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
  return reader.name === "row" ? readOther(record, reader, at, context) : readBy(reader, record, at, context);
}

/** A record of no known source: what it wraps, the list that it holds, or else its own columns. */
function readOther(record: JsonObject, reader: Reader, at: string, context: RecordContext): ReadRecord {
  const inner = unwrapped(record, context.map);
  if (inner !== null) return readEntry(inner, at, context);
  const own = readBy(reader, record, at, context);
  if (own.raws.length > 0) return own;
  const read = unfolded(record, context.map).map((entry, i) => readEntry(entry, `${at} ${i + 1}`, context));
  const raws = read.flatMap((each) => each.raws);
  return raws.length === 0 ? own : {raws, problems: read.flatMap(({problems}) => problems)};
}

/** What stands in another record may be wrapped once more; lists in it are not followed. */
function readEntry(entry: JsonObject, at: string, context: RecordContext): ReadRecord {
  const inner = unwrapped(entry, context.map) ?? entry;
  return readBy(readerOf(inner), inner, at, context);
}

function readBy(reader: Reader, record: JsonObject, at: string, context: RecordContext): ReadRecord {
  const {raws, problems} = reader.read(record, at, context);
  const marked = isSynthetic(record);
  const finished = raws.map((raw) => mark(finish(overlayMap(raw, record, context.map)), marked));
  const rejections = finished.filter(isBare).map((raw) => problem("row-without-title-and-text", raw.at));
  return {raws: finished.filter((raw) => !isBare(raw)), problems: [...problems, ...rejections]};
}

/** The reader that understands a record; what Assay printed itself is a row, whatever its address. */
export function readerOf(record: JsonObject): Reader {
  return isOwnOutput(record) ? row : (readers.find(({claims}) => claims(record)) ?? row);
}

function mark(raw: RawPosting, synthetic: boolean): RawPosting {
  return synthetic ? {...raw, notes: [...raw.notes, "posting-synthetic"]} : raw;
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
