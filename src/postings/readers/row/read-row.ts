import type {Workplace} from "../../../model/values.ts";
import type {Given, RawPlace, RawPosting} from "../../raw.ts";
import {looksHtml} from "../../text/html.ts";
import {htmlSections, textSections} from "../body.ts";
import {firstGiven, given} from "../given.ts";
import {
  isObject,
  isSet,
  type JsonObject,
  listOf,
  nameOf,
  numberOf,
  piecesOf,
  stringOf,
  valueAt,
  wordOf
} from "../json.ts";
import {placeOf} from "../place.ts";
import type {ReadRecord, RecordContext} from "../reader.ts";
import {sourceNamed} from "../sources.ts";
import {contractOf} from "../words/contract.ts";
import {degreeOf} from "../words/degree.ts";
import {languageOf} from "../words/language.ts";
import {seniorityOf} from "../words/seniority.ts";
import {remoteOf, workplaceOf} from "../words/workplace.ts";
import {type Columns, columnsOf} from "./columns.ts";
import {payOfColumns} from "./pay.ts";

/** Reads a row by the names of its columns. Its title and body may both be missing. */
export function readRow(record: JsonObject, at: string, {map, sibling}: RecordContext): ReadRecord {
  const raw = saidBy(columnsOf(record, map), at);
  return {raws: [raw.employer === null && sibling.company ? {...raw, employer: sibling.company} : raw], problems: []};
}

/** What the columns of a row say, in the fields of a raw posting. */
export function saidBy(columns: Columns, at: string): RawPosting {
  const get = columns.get;
  const {source, own_id, bare_id} = identityOf(columns);
  const {body, markup} = bodyOf(columns);
  const {pay, pay_text, notes} = payOfColumns(columns);
  return {
    source,
    at,
    own_id,
    bare_id,
    url: addressOf(get("url")),
    title: titleOf(get("title")),
    body,
    markup,
    employer: employerOf(get("employer")),
    posted: postedOf(get("posted")),
    places: placesOf(columns),
    language: languageOf(get("language")),
    sector: nameOf(listOf(get("sector"))[0]),
    workplace: workplaceGiven(columns),
    contract: given(contractOf(get("contract")), columns.from("contract")),
    seniority: given(seniorityOf(get("seniority")), columns.from("seniority")),
    degree: given(degreeOf(get("degree")), columns.from("degree")),
    years_min: given(yearsOf(get("years")), columns.from("years")),
    visa: given(isSet(get("visa")) ? "yes" : null, columns.from("visa")),
    relocation: given(isSet(get("relocation")) ? "yes" : null, columns.from("relocation")),
    equity: given(isSet(get("equity")) ? "yes" : null, columns.from("equity")),
    pay,
    pay_text,
    notes
  };
}

/** An id without a known source is kept as it is, and so is one that names a content; an address is no id. */
function identityOf(columns: Columns): Pick<RawPosting, "source" | "own_id" | "bare_id"> {
  const source = sourceNamed(columns.get("source")) ?? "row";
  const id = idOf(columns.get("id"));
  const own_id = id === null || /^https?:/i.test(id) ? null : id;
  return {source, own_id, bare_id: own_id !== null && (source === "row" || /^(?:url|text):/.test(own_id))};
}

function idOf(value: unknown): string | null {
  return wordOf(value) ?? wordOf(valueAt(value, "$oid")) ?? wordOf(valueAt(value, "value"));
}

function titleOf(value: unknown): string | null {
  return stringOf(value) ?? nameOf(listOf(value)[0]);
}

function addressOf(value: unknown): string | null {
  const word = wordOf(listOf(value)[0]) ?? nameOf(valueAt(value, "@href"));
  return word !== null && /^(?:https?:\/\/|www\.)/i.test(word) ? word : null;
}

/** A company name; boards put its rating in stars on a second line. */
function employerOf(value: unknown): string | null {
  const name = nameOf(listOf(value)[0]);
  return name === null ? null : name.replace(/\s{0,4}\n\s{0,4}\d(?:\.\d)?$/, "").trim() || null;
}

function postedOf(value: unknown): string | number | null {
  const date = isObject(value) ? (valueAt(value, "$date") ?? value) : value;
  return typeof date === "number" ? date : nameOf(date);
}

/** The body of a row: one column as it stands, or several that belong to the advert, each under its name. */
function bodyOf(columns: Columns): Pick<RawPosting, "body" | "markup"> {
  const body = proseOf(columns.get("body"));
  const more = (["responsibilities", "requirements", "preferred", "benefits"] as const).flatMap((field) => {
    const content = proseOf(columns.get(field));
    return content === null ? [] : [{heading: headingOf(columns.from(field)), content}];
  });
  if (more.length === 0) return {body: body ?? proseOf(listed(columns.get("skills"))), markup: "unknown"};
  const sections = [{content: body}, ...more];
  if (sections.some(({content}) => looksHtml(content ?? ""))) return {body: htmlSections(sections), markup: "html"};
  return {body: textSections(sections), markup: "text"};
}

/** A list that a table holds as its program printed it: `['sql', 'go']`. */
function listed(value: unknown): unknown {
  const [, inner] = /^\[\s*(['"].*['"])\s*\]$/.exec(wordOf(value) ?? "") ?? [];
  return inner === undefined ? value : piecesOf(inner, ",").map((piece) => piece.replace(/^['"]|['"]$/g, ""));
}

function proseOf(value: unknown): string | null {
  if (!Array.isArray(value))
    return stringOf(value) ?? stringOf(valueAt(value, "text")) ?? stringOf(valueAt(value, "html"));
  const lines = value.flatMap((line) => nameOf(line) ?? []);
  return lines.length === 0 ? null : lines.map((line) => `- ${line}`).join("\n");
}

/** `required_qualifications` as a heading: "Required qualifications". */
function headingOf(column: string): string {
  const words = column
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

const status = /^(?:open|opened|closed|active|inactive|published|draft|archived|live|new|expired|filled)$/i;
const count = /^\d+ (?:more )?(?:locations?|standorte|lieux|places)$/i;

function placesOf(columns: Columns): readonly RawPlace[] {
  const region = nameOf(columns.get("region"));
  const pieces = {
    city: columns.get("city"),
    region: region === null || status.test(region) ? null : region,
    country: columns.get("country")
  };
  const places = listOf(columns.get("place")).filter((place) => !count.test(nameOf(place) ?? ""));
  const named = places.flatMap((place) => (isObject(place) ? placeIn(place) : placeOf({...pieces, name: place})));
  return named.length > 0 ? named : placeOf(pieces);
}

function placeIn(place: JsonObject): readonly RawPlace[] {
  const columns = columnsOf(place);
  return placeOf({
    name: nameOf(place) ?? columns.get("place"),
    city: columns.get("city"),
    region: columns.get("region"),
    country: columns.get("country")
  });
}

function workplaceGiven(columns: Columns): Given<Workplace> | null {
  const ratio = /ratio/i.test(columns.from("remote")) ? numberOf(columns.get("remote")) : null;
  return firstGiven(
    given(workplaceOf(columns.get("workplace")), columns.from("workplace")),
    given(isSet(columns.get("hybrid")) ? "hybrid" : null, columns.from("hybrid")),
    ratio === null
      ? given(remoteOf(columns.get("remote")), columns.from("remote"))
      : given(ratio === 100 ? "remote" : ratio === 50 ? "hybrid" : null, columns.from("remote"))
  );
}

/** "5", "5+", "3-5 years": the lower end; 0 asks for none. */
function yearsOf(value: unknown): number | null {
  const [, years] =
    /^(\d{1,2}(?:\.\d)?)\s*(?:\+|[-–]\s*\d{1,2}|to\s+\d{1,2})?\s*(?:\+\s*)?(?:years?|yrs?|jahre|ans|años|lat|年)?\b.{0,20}$/i.exec(
      wordOf(value) ?? ""
    ) ?? [];
  const number = numberOf(years ?? null);
  return number !== null && number > 0 && number <= 40 ? number : null;
}
