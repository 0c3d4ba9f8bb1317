import {htmlSections} from "./body.ts";
import {given} from "./given.ts";
import {givenPay} from "./given-pay.ts";
import {firstString, hasKeys, isObject, stringOf, valueAt, wordOf} from "./json.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";
import {languageOf} from "./words/language.ts";
import {workplaceOf} from "./words/workplace.ts";

/** Jobs of the Teamtailor API, in the form of JSON:API; places are in other records, which are not read. */
export const teamtailor: Reader = {
  name: "teamtailor",
  claims: (record) => record.type === "jobs" && isObject(record.attributes) && hasKeys(record.attributes, "title"),
  read: (record, at, {sibling}) => {
    const said = (name: string) => valueAt(record, "attributes", name);
    const {pay, notes} = givenPay({
      low: said("min-salary"),
      high: said("max-salary"),
      currency: said("currency"),
      period: said("salary-time-unit"),
      from: "attributes.min-salary"
    });
    return onePosting({
      source: "teamtailor",
      at,
      own_id: wordOf(record.id),
      url: firstString(valueAt(record, "links", "careersite-job-url")),
      title: stringOf(said("title")),
      body: htmlSections([{content: said("pitch")}, {content: said("body")}]),
      markup: "html",
      employer: sibling.company ?? null,
      posted: firstString(said("start-date"), said("created-at")),
      language: languageOf(said("language-code")),
      workplace: given(workplaceOf(remoteStatus(said("remote-status"))), "attributes.remote-status"),
      contract: given(contractOf(said("employment-type")), "attributes.employment-type"),
      pay,
      notes
    });
  }
};

/** `none` says nothing of the office; `temporary` is remote for a while only. */
function remoteStatus(status: unknown): unknown {
  return status === "fully" ? "fully remote" : status === "temporary" ? null : status;
}
