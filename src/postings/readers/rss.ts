import {unescapedHtml} from "./body.ts";
import {categoriesOf, feedBody, feedDate, isAddress, linkOf} from "./feed.ts";
import {firstGiven, given, givenIn} from "./given.ts";
import {firstString, hasKeys, type JsonObject, nameOf, stringOf, valueAt, wordOf} from "./json.ts";
import {placeOf} from "./place.ts";
import {onePosting, type Reader, type RecordContext, rejected} from "./reader.ts";
import {contractOf} from "./words/contract.ts";
import {languageOf} from "./words/language.ts";
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
    hasKeys(record, "title") && linkOf(record) !== null && feedDate(record) !== null && isItem(record),
  read: (record, at, context) => {
    if (!isJob(record, context)) return rejected("record-not-a-posting", at, wordOf(record.title) ?? "feed item");
    const url = linkOf(record);
    const guid = wordOf(record.guid);
    return onePosting({
      source: "rss",
      at,
      own_id: url === null && guid !== null && !isAddress(guid) ? guid : null,
      url,
      title: stringOf(record.title),
      body: unescapedHtml(feedBody(record)),
      markup: "html",
      employer: companyOf(record),
      posted: feedDate(record),
      places: placeOf({
        name: firstAt(record, placeKeys) ?? nameOf(valueAt(record, "tt:locations", "tt:location", "tt:name"))
      }),
      language: languageOf(record.language),
      workplace: firstGiven(
        givenIn(record, workplaceOf, "remoteStatus"),
        givenIn(record, workplaceOf, "workplaceType")
      ),
      contract: given(contractOf(firstAt(record, typeKeys)), "job_type")
    });
  }
};

function isItem(record: JsonObject): boolean {
  return (
    hasKeys(record, "pubDate") ||
    hasKeys(record, "published") ||
    hasKeys(record, "updated") ||
    hasKeys(record, "date_published") ||
    hasKeys(record, "dc:date")
  );
}

function isJob(record: JsonObject, {sibling}: RecordContext): boolean {
  if (firstAt(record, companyKeys) !== null || firstAt(record, placeKeys) !== null) return true;
  const cues = [sibling.title, sibling.link, sibling.description, linkOf(record), ...categoriesOf(record)];
  return cues.some((cue) => jobCue.test(cue ?? ""));
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
