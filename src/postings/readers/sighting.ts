import {type Sighting, type SightingState, sightingStates} from "../../model/sighting.ts";
import {instantOf} from "../dates/calendar.ts";
import {isObject, type JsonObject} from "./json.ts";

/** What the events of a crawl's difference say of a posting. */
const events: Readonly<Record<string, SightingState>> = {new: "listed", changed: "listed", removed: "removed"};

const instant = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z)?$/;

/** Whether a word is a day of the calendar, or a time of one in UTC. */
function isInstant(word: string): boolean {
  const time = instant.test(word) ? Date.parse(word) : Number.NaN;
  return Number.isFinite(time) && instantOf(time)?.slice(0, 10) === word.slice(0, 10);
}

/** A sighting, and whether the record tells nothing else (else it is a posting too). */
export interface ReadSighting {
  readonly sighting: Sighting;
  readonly alone: boolean;
}

/**
 * Reads what a record says of when a posting was seen: a row of our own (`board`, `posting`, `seen_at`, `state`), or an
 * event of the difference between two crawls (`event`: new, changed or removed, with an `id` or `job_id`).
 *
 * @param day the day of the crawl, for events that do not say it; null when it is not known
 * @returns null when the record tells no sighting, or none with a time
 */
export function readSighting(record: unknown, day: string | null): ReadSighting | null {
  if (!isObject(record)) return null;
  return ownRow(record) ?? crawlEvent(record, day);
}

function ownRow(record: JsonObject): ReadSighting | null {
  const {board, posting, seen_at, state} = record;
  const known = sightingStates.find((name) => name === state);
  if (typeof board !== "string" || typeof seen_at !== "string" || known === undefined) return null;
  if (!isInstant(seen_at) || (typeof posting !== "string" && known !== "failed")) return null;
  const id = typeof posting === "string" ? posting : null;
  return {sighting: {board, posting: id, seen_at, state: known}, alone: true};
}

function crawlEvent(record: JsonObject, day: string | null): ReadSighting | null {
  const {event, company_slug, source, seen_at} = record;
  const state = typeof event === "string" && Object.hasOwn(events, event) ? events[event] : undefined;
  const id = [record["id"], record["job_id"]].find((name): name is string => typeof name === "string" && name !== "");
  const seen = typeof seen_at === "string" && isInstant(seen_at) ? seen_at : day;
  if (state === undefined || id === undefined || seen === null || !isInstant(seen)) return null;
  const board = [company_slug, source].find((name): name is string => typeof name === "string") ?? null;
  return {sighting: {board, posting: id, seen_at: seen, state}, alone: event !== "new"};
}
