import {unescapedHtml} from "./body.ts";
import {givenIn} from "./given.ts";
import {givenPay} from "./given-pay.ts";
import {firstString, hasKeys, listOf, nameOf, stringOf, wordOf} from "./json.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";
import {seniorityOf} from "./words/seniority.ts";

/** Jobs of the Himalayas API: all of them remote, with the countries that candidates may live in; salaries are for a year. */
export const himalayas: Reader = {
  name: "himalayas",
  claims: (record) =>
    hasKeys(record, "title", "companyName") &&
    (hasKeys(record, "locationRestrictions") || hasKeys(record, "timezoneRestrictions")),
  read: (record, at) => {
    const {pay, notes} = givenPay({
      low: record.minSalary,
      high: record.maxSalary,
      currency: record.currency ?? record.salaryCurrency,
      period: record.salaryPeriod ?? "year",
      from: "minSalary"
    });
    return onePosting({
      source: "himalayas",
      at,
      url: firstString(record.guid, record.applicationLink),
      title: stringOf(record.title),
      body: unescapedHtml(firstString(record.description, record.excerpt)),
      markup: "html",
      employer: firstString(record.companyName)?.trim() ?? null,
      posted: wordOf(record.pubDate),
      places: listOf(record.locationRestrictions).flatMap((place) => nameOf(place) ?? []),
      workplace: {value: "remote", from: "locationRestrictions"},
      contract: givenIn(record, contractOf, "employmentType"),
      seniority: givenIn(record, seniorityOf, "seniority"),
      pay,
      notes
    });
  }
};
