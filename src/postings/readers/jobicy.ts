import {unescapedHtml} from "./body.ts";
import {givenIn} from "./given.ts";
import {givenPay} from "./given-pay.ts";
import {firstString, hasKeys, listOf, nameOf, stringOf, wordOf} from "./json.ts";
import {placeOf} from "./place.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";
import {seniorityOf} from "./words/seniority.ts";

/** Jobs of the Jobicy API: all of them remote, with the countries that candidates may live in. */
export const jobicy: Reader = {
  name: "jobicy",
  claims: (record) =>
    hasKeys(record, "jobTitle", "companyName") && (hasKeys(record, "jobGeo") || hasKeys(record, "jobSlug")),
  read: (record, at) => {
    const yearly = hasKeys(record, "annualSalaryMin") || hasKeys(record, "annualSalaryMax");
    const {pay, notes} = givenPay({
      low: record.annualSalaryMin ?? record.salaryMin,
      high: record.annualSalaryMax ?? record.salaryMax,
      currency: record.salaryCurrency,
      period: yearly ? "year" : record.salaryPeriod,
      from: yearly ? "annualSalaryMin" : "salaryMin"
    });
    return onePosting({
      source: "jobicy",
      at,
      own_id: wordOf(record.id),
      url: stringOf(record.url),
      title: stringOf(record.jobTitle),
      body: unescapedHtml(firstString(record.jobDescription, record.jobExcerpt)),
      markup: "html",
      employer: firstString(record.companyName)?.trim() ?? null,
      posted: wordOf(record.pubDate),
      places: placeOf({name: record.jobGeo}),
      sector: listOf(record.jobIndustry).flatMap((name) => nameOf(name) ?? [])[0] ?? null,
      workplace: {value: "remote", from: "jobGeo"},
      contract: givenIn(record, contractOf, "jobType"),
      seniority: givenIn(record, seniorityOf, "jobLevel"),
      pay,
      notes
    });
  }
};
