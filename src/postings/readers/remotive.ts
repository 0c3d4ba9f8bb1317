import {unescapedHtml} from "./body.ts";
import {givenIn} from "./given.ts";
import {firstString, hasKeys, stringOf, wordOf} from "./json.ts";
import {placeOf} from "./place.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";

/** Jobs of the Remotive API: all of them remote, with the places that candidates may live in, and pay in words. */
export const remotive: Reader = {
  name: "remotive",
  claims: (record) => hasKeys(record, "title", "candidate_required_location"),
  read: (record, at) =>
    onePosting({
      source: "remotive",
      at,
      own_id: wordOf(record.id),
      url: stringOf(record.url),
      title: stringOf(record.title),
      body: unescapedHtml(record.description),
      markup: "html",
      employer: firstString(record.company_name)?.trim() ?? null,
      posted: wordOf(record.publication_date),
      places: placeOf({name: record.candidate_required_location}),
      workplace: {value: "remote", from: "candidate_required_location"},
      contract: givenIn(record, contractOf, "job_type"),
      pay_text: givenIn(record, stringOf, "salary")
    })
};
