import type {ProblemCode} from "../model/problem-codes.ts";
import {instantOf, isoOf, type Moment} from "./dates/calendar.ts";
import type {DateOrder} from "./dates/order.ts";
import {fullYear, spelledDate} from "./dates/spelled.ts";
import {dateLabels, vagueWords} from "./dates/words.ts";

export {type DateOrder, datesIn, tellDateOrder} from "./dates/order.ts";

/** The date of a posting, or why it has none. */
export interface Posted {
  /** ISO 8601: a bare date, or an instant in UTC; null when no day is known. */
  readonly posted: string | null;
  readonly note: ProblemCode | null;
}

const unreadable: Posted = {posted: null, note: "date-unreadable"};
const vague: Posted = {posted: null, note: "date-vague"};

const iso =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(?:(Z|z|UTC|GMT)|([+-])(\d{2}):?(\d{2})?)?)?(?![\d:])/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(?:\.\d+)?(Z)?)?$/;
const chinese = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日号일])?/;
const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-])/;
const monthOnly = /^(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[/.](\d{4}))$/;
const epoch = /^-?\d{9,17}(?:\.\d+)?$|^\d\.\d+e\+?\d{1,2}$/i;

/**
 * Reads the date of a posting as it was given.
 *
 * Instants (ISO 8601, RFC 822, epoch in seconds or milliseconds) become UTC; a bare date stays, and so does the date of a
 * time without zone. `10/11/2025` is read by the order of its file; with points the day comes first. Month names in the
 * languages of `dates/words.ts`. A date that names only a month counts as its first day, with the note `date-vague`.
 *
 * @param order how the file writes its dates (see `tellDateOrder`); null when nothing settled it
 * @returns no date and a note for relative words (no clock is asked), impossible dates and years outside 1990–2100
 * @example parsePosted("2026-02-24T04:46:10-05:00", null) // → {posted: "2026-02-24T09:46:10Z", note: null}
 */
export function parsePosted(given: string | number | null, order: DateOrder | null): Posted {
  if (given === null) return {posted: null, note: null};
  if (typeof given === "number") return fromNumber(given);
  const written = given.trim();
  if (written === "") return {posted: null, note: null};
  if (written.length > 120) return unreadable;
  if (epoch.test(written)) return fromNumber(Number(written));
  return fromDigits(written, order) ?? fromWords(written, order);
}

/**
 * The month that a posting counts in: `YYYY-MM` of its date, else of its earliest sighting by a crawl, else `unknown`.
 */
export function monthOf(posted: string | null, firstSeen: string | null): string {
  return (posted ?? firstSeen)?.slice(0, 7) ?? "unknown";
}

function fromNumber(value: number): Posted {
  if (Number.isInteger(value) && value >= 19900101 && value <= 21001231)
    return fromDigits(String(value), null) ?? unreadable;
  const scale = Math.abs(value) < 1e11 ? 1000 : Math.abs(value) < 1e14 ? 1 : 1e-3;
  return read(Number.isFinite(value) ? instantOf(Math.round(value * scale)) : null);
}

function fromDigits(written: string, order: DateOrder | null): Posted | null {
  return fromIso(written) ?? fromCompact(written) ?? fromNumeric(written, order) ?? fromMonth(written);
}

function fromIso(written: string): Posted | null {
  const [, year, , month, day, hour, minute, second, utc, sign, hours, minutes] = iso.exec(written) ?? [];
  if (year === undefined) return null;
  const zone =
    utc !== undefined
      ? 0
      : sign === undefined
        ? null
        : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes ?? 0));
  const time = hour === undefined ? null : {hour: Number(hour), minute: Number(minute), second: Number(second ?? 0)};
  return read(isoOf({year: Number(year), month: Number(month), day: Number(day), time, zone}));
}

function fromCompact(written: string): Posted | null {
  const [, year, month, day, hour, minute, second, utc] = compact.exec(written) ?? [];
  if (year === undefined) return null;
  const time = hour === undefined ? null : {hour: Number(hour), minute: Number(minute), second: Number(second)};
  return read(
    isoOf({year: Number(year), month: Number(month), day: Number(day), time, zone: utc === undefined ? null : 0})
  );
}

function fromNumeric(written: string, order: DateOrder | null): Posted | null {
  const [, first, joint, second, digits] = numeric.exec(written) ?? [];
  if (first === undefined || digits === undefined) return null;
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = joint === "." || a > 12 || (b <= 12 && (order === "day-first" || a === b));
  if (!dayFirst && b <= 12 && order === null) return {posted: null, note: "date-ambiguous"};
  const year = digits.length === 2 ? fullYear(Number(digits)) : Number(digits);
  return read(isoOf({...bare, year, month: dayFirst ? b : a, day: dayFirst ? a : b}));
}

function fromMonth(written: string): Posted | null {
  const [, year, month, early, late] = monthOnly.exec(written) ?? [];
  if (year === undefined && late === undefined) return null;
  return onlyMonth(Number(year ?? late), Number(month ?? early));
}

function fromWords(written: string, order: DateOrder | null): Posted {
  const [, year, month, day] = chinese.exec(written) ?? [];
  if (year !== undefined) {
    if (day === undefined) return onlyMonth(Number(year), Number(month));
    return read(isoOf({...bare, year: Number(year), month: Number(month), day: Number(day)}));
  }
  const words = written
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("'", " ")
    .replaceAll("’", " ");
  const unlabelled = words.replace(dateLabels, "");
  const labelled = unlabelled === words ? null : fromDigits(unlabelled, order);
  return labelled ?? fromSpelled(unlabelled) ?? (isVague(words) ? vague : unreadable);
}

function fromSpelled(words: string): Posted | null {
  const spelled = spelledDate(words);
  if (spelled === null) return null;
  const {day} = spelled;
  return day === null ? onlyMonth(spelled.year, spelled.month) : read(isoOf({...spelled, day}));
}

function isVague(words: string): boolean {
  return vagueWords.test(words) || /^\d+\+$|^(?:19|20)\d\d$/.test(words);
}

const bare: Pick<Moment, "time" | "zone"> = {time: null, zone: null};

function onlyMonth(year: number, month: number): Posted {
  const posted = isoOf({...bare, year, month, day: 1});
  return posted === null ? unreadable : {posted, note: "date-vague"};
}

function read(posted: string | null): Posted {
  return posted === null ? unreadable : {posted, note: null};
}
