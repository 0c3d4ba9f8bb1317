import {rules, stances} from "../../../model/mention.ts";
import {partNames} from "../../../model/part.ts";
import {sqlText} from "../database.ts";
import {intakeTables, type Table} from "../tables.ts";
import {readLines} from "./intake-table.ts";

/** A stretch of ids, from one up to before another; an end that is null is open. */
export interface IdStretch {
  readonly from: string | null;
  readonly to: string | null;
}

/** The lines of scratch files of ads, as a relation. */
export function adLines(files: readonly string[]): string {
  return readLines(files, lineColumns);
}

/**
 * The new and changed postings of a month, or of a stretch of it, with all that was read from them, in the order of their rows: SQL over
 * their lines and the table `intake`.
 */
export function monthAdsSql(month: string, lines: string, {from, to}: IdStretch = {from: null, to: null}): string {
  const own = ofIntake.map((name) => `i."${name}"`);
  const told = ofSightings.map((name) => `coalesce(r.${name}, i.${name}) AS ${name}`);
  const handled = ["seq", "title_end", ...ofSightings];
  const rest = Object.keys(lineColumns).filter((name) => !handled.includes(name));
  const list = [...own, ...told, "r.title_end AS head", ...rest.map((name) => `r."${name}"`)];
  const within = [
    ...(from === null ? [] : [` AND i.posting >= ${sqlText(from)}`]),
    ...(to === null ? [] : [` AND i.posting < ${sqlText(to)}`])
  ];
  return `SELECT ${list.join(", ")} FROM ${lines} r JOIN intake i ON i.seq = r.seq
    WHERE i.month = ${sqlText(month)}${within.join("")} ORDER BY i.posting, i.revision`;
}

const mentionLists = ["skill", "start", "end", "stance", "part", "rule", "any", "years"];

/** The type of the mentions in the line of a posting; see `packMentions`. */
export const packedMentions = `STRUCT(${mentionLists.map((name) => `"${name}" INTEGER[]`).join(", ")})`;

/** What is packed in the line of a posting; see `addRows`. */
const packed: Readonly<Record<string, string>> = {
  bins: "VARCHAR",
  mentions: packedMentions,
  facts: `STRUCT(field VARCHAR, "value" VARCHAR, "start" INTEGER, "end" INTEGER, "from" VARCHAR)[]`
};

const ofIntake = ["posting", "revision", "month", "digest", "same"];
/** What a sighting tells where the posting itself does not. */
const ofSightings = ["first_seen", "board"];

/** The columns of a line: of every table that has one row a posting, and what is packed. */
const lineColumns: Readonly<Record<string, string>> = {
  seq: "BIGINT",
  title_end: "INTEGER",
  ...Object.fromEntries(
    intakeTables
      .filter(({name}) => !Object.hasOwn(packed, name))
      .flatMap(({columns}) => Object.entries(columns).filter(([name]) => ![...ofIntake, "head"].includes(name)))
  ),
  ...packed
};

/** The rows of a table in their final order, as SQL over a table of ads in theirs; see `monthAdsSql`. */
export function tableRowsSql({name, columns}: Table, ads: string): string {
  const of = name === "mentions" ? ofMention : name === "facts" ? ofFact : {bins: "from_base64(bins)"};
  const list = Object.keys(columns).map((column) => `${of[column] ?? `"${column}"`} AS "${column}"`);
  const from = name === "mentions" ? mentionsOf(ads) : name === "facts" ? factsOf(ads) : ads;
  return `SELECT ${list.join(", ")} FROM ${from}`;
}

/** See `packMentions` for what the numbers say. */
const ofMention: Readonly<Record<string, string>> = {
  skill: "getvariable('skill_ids')[skill + 1]",
  stance: oneOf(stances, "stance"),
  part: oneOf(partNames, "part"),
  rule: oneOf(rules, "rule"),
  any: `nullif("any", -1)`,
  years: "nullif(years, -1) / 100.0"
};

function oneOf(words: readonly string[], number: string): string {
  return `[${words.map(sqlText).join(", ")}][${number} + 1]`;
}

function mentionsOf(ads: string): string {
  const list = mentionLists.map((name) => `unnest(mentions."${name}") AS "${name}"`);
  return `(SELECT posting, revision, month, ${list.join(", ")} FROM ${ads})`;
}

const ofFact: Readonly<Record<string, string>> = {
  field: "fact.field",
  value: "fact.value",
  start: `fact."start"`,
  end: `fact."end"`,
  from: `fact."from"`
};

function factsOf(ads: string): string {
  return `(SELECT posting, revision, month, unnest(facts) AS fact FROM ${ads})`;
}
