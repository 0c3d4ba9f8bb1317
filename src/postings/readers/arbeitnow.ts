import {unescapedHtml} from "./body.ts";
import {givenIn} from "./given.ts";
import {firstString, hasKeys, stringOf, wordOf} from "./json.ts";
import {placeOf} from "./place.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";
import {seniorityOf} from "./words/seniority.ts";
import {flaggedWorkplace} from "./words/workplace.ts";

/** Jobs of the Arbeitnow job board API. */
export const arbeitnow: Reader = {
  name: "arbeitnow",
  claims: (record) => hasKeys(record, "slug", "title", "company_name", "job_types"),
  read: (record, at) =>
    onePosting({
      source: "arbeitnow",
      at,
      own_id: wordOf(record.slug),
      url: stringOf(record.url),
      title: stringOf(record.title),
      body: unescapedHtml(record.description),
      markup: "html",
      employer: firstString(record.company_name)?.trim() ?? null,
      posted: wordOf(record.created_at),
      places: placeOf({name: record.location}),
      workplace: flaggedWorkplace(record.remote, "remote", "remote"),
      contract: givenIn(record, contractOf, "job_types"),
      seniority: givenIn(record, seniorityOf, "job_types")
    })
};
