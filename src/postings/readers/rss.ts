import type {RawPosting} from "../raw.ts";
import {unescapedHtml} from "./body.ts";
import {categoriesOf, feedBody, feedDate, isAddress, linkOf} from "./feed.ts";
import {givenIn} from "./given.ts";
import {firstString, hasKeys, type JsonObject, nameOf, valueAt, wordOf} from "./json.ts";
import {type Reader, type RecordContext, rejected} from "./reader.ts";
import {readRow} from "./row/read-row.ts";
import {contractOf} from "./words/contract.ts";
import {workplaceOf} from "./words/workplace.ts";

const jobCue =
  /job|career|hiring|\bhire|vacanc|opening|opportunit|position|recruit|talent|stelle|karriere|emploi|carriere|empleo|trabajo|vaga|lavoro|praca|oferta|jobb|vacature|招聘|职位/i;
const companyKeys = [
  "company",
  "job_listing:company",
  "himalayasJobs:companyName",
  "companyName",
  "jobs:company",
  "a10:author"
];
const placeKeys = [
  "location",
  "job_listing:location",
  "region",
  "jobs:location",
  "tt:location",
  "himalayasJobs:locationRestriction"
];
const typeKeys = ["job_type", "job_listing:job_type", "jobType", "type", "employmentType"];

/**
 * Any other item of an RSS or Atom feed, or of a JSON feed, when it is a job: when it names a company or a place, or the
 * feed, the address or a category speaks of jobs. Other items are no postings.
 */
export const rss: Reader = {
  name: "rss",
  claims: (record) =>
    hasKeys(record, "title") && feedDate(record) !== null && linkOf(record) !== null && isItem(record),
  read: (record, at, context) => {
    if (!isJob(record, context)) return rejected("record-not-a-posting", at, wordOf(record.title) ?? "feed item");
    const {raws, problems} = readRow(record, at, context);
    return {
      raws: raws.map((raw) => ({
        ...raw,
        ...itemOf(record),
        employer: companyOf(record) ?? raw.employer,
        places: placesOf(record, raw)
      })),
      problems
    };
  }
};

/** What a feed says in elements of its own; the rest is read like the columns of a row. */
function itemOf(record: JsonObject): Partial<RawPosting> {
  const url = linkOf(record);
  const guid = wordOf(record.guid);
  return {
    source: "rss",
    own_id: url === null && guid !== null && !isAddress(guid) ? guid : null,
    bare_id: false,
    url,
    body: unescapedHtml(feedBody(record)),
    markup: "html",
    posted: feedDate(record),
    workplace: givenIn(record, workplaceOf, "remoteStatus", "workplaceType"),
    contract: givenIn(record, contractOf, ...typeKeys)
  };
}

/** Whether it comes from a feed: rows that merely have a title, a link and a date are read by their columns. */
function isItem(record: JsonObject): boolean {
  if (["pubDate", "dc:date", "date_published"].some((key) => hasKeys(record, key))) return true;
  return (
    hasKeys(record, "updated") &&
    (hasKeys(record, "summary") || hasKeys(record, "content") || typeof record.link === "object")
  );
}

function isJob(record: JsonObject, {sibling}: RecordContext): boolean {
  if (firstAt(record, companyKeys) !== null || firstAt(record, placeKeys) !== null) return true;
  const cues = [sibling.title, sibling.link, sibling.description, linkOf(record), ...categoriesOf(record)];
  return cues.some((cue) => jobCue.test(cue ?? ""));
}

function placesOf(record: JsonObject, raw: RawPosting): RawPosting["places"] {
  const name = firstAt(record, placeKeys) ?? nameOf(valueAt(record, "tt:locations", "tt:location", "tt:name"));
  return name === null || raw.places.length > 0 ? raw.places : [name];
}

function companyOf(record: JsonObject): string | null {
  return firstAt(record, companyKeys) ?? nameOf(record.author) ?? wordOf(firstString(record["dc:creator"]));
}

function firstAt(record: JsonObject, keys: readonly string[]): string | null {
  for (const key of keys) {
    const name = nameOf(valueAt(record, key));
    if (name !== null) return name;
  }
  return null;
}
