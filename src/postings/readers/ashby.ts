import type {RawPlace} from "../raw.ts";
import {unescapedHtml} from "./body.ts";
import {firstGiven, given, givenIn} from "./given.ts";
import {type PayFields, widestPay} from "./given-pay.ts";
import {firstString, hasKeys, type JsonObject, listOf, stringOf, valueAt, wordOf} from "./json.ts";
import {placeOf} from "./place.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";
import {flaggedWorkplace, workplaceOf} from "./words/workplace.ts";

/** Ashby: the briefs of a job board (a list without texts) and the postings of its public API. */
export const ashby: Reader = {
  name: "ashby",
  claims: (record) =>
    hasKeys(record, "id", "title") &&
    (hasKeys(record, "compensationTierSummary") ||
      hasKeys(record, "locationName", "secondaryLocations") ||
      hasKeys(record, "descriptionHtml", "publishedAt") ||
      (hasKeys(record, "jobUrl") && hasKeys(record, "employmentType") && hasKeys(record, "isListed"))),
  read: (record, at, {sibling}) => {
    const {pay, notes} = widestPay(salaries(record));
    const summary = [["compensationTierSummary"], ["compensation", "compensationTierSummary"]] as const;
    const told = summary.find((path) => stringOf(valueAt(record, ...path)) !== null);
    return onePosting({
      source: "ashby",
      at,
      own_id: wordOf(record.id),
      url: firstString(record.jobUrl, record.externalLink, record.applyUrl),
      title: stringOf(record.title),
      body: unescapedHtml(firstString(record.descriptionHtml, record.descriptionPlain)),
      markup: stringOf(record.descriptionHtml) === null ? "text" : "html",
      employer: firstString(record.companyName, record.organizationName) ?? sibling.company ?? accountOf(record.jobUrl),
      posted: wordOf(record.publishedAt) ?? wordOf(record.publishedDate),
      places: placesOf(record),
      workplace: firstGiven(
        givenIn(record, workplaceOf, "workplaceType"),
        flaggedWorkplace(record.isRemote, "remote", "isRemote")
      ),
      contract: givenIn(record, contractOf, "employmentType"),
      equity: given(offersEquity(record) ? "yes" : null, "compensation.summaryComponents"),
      pay,
      pay_text: told === undefined ? null : given(stringOf(valueAt(record, ...told)), told.join(".")),
      notes
    });
  }
};

function placesOf(record: JsonObject): readonly RawPlace[] {
  const others = listOf(record.secondaryLocations).flatMap((place) =>
    placeAt(place, firstString(valueAt(place, "location"), valueAt(place, "locationName"), place))
  );
  return [...placeAt(record, firstString(record.location, record.locationName)), ...others];
}

function placeAt(holder: unknown, name: string | null): readonly RawPlace[] {
  const address = valueAt(holder, "address", "postalAddress") ?? valueAt(holder, "address");
  return placeOf({
    name,
    city: valueAt(address, "addressLocality"),
    region: valueAt(address, "addressRegion"),
    country: valueAt(address, "addressCountry")
  });
}

function salaries(record: JsonObject): readonly PayFields[] {
  const tiers = listOf(valueAt(record, "compensation", "compensationTiers"));
  const components = listOf(valueAt(record, "compensation", "summaryComponents"));
  const all = components.length > 0 ? components : tiers.flatMap((tier) => listOf(valueAt(tier, "components")));
  return all
    .filter((component) => valueAt(component, "compensationType") === "Salary")
    .map((component) => ({
      low: valueAt(component, "minValue"),
      high: valueAt(component, "maxValue"),
      currency: valueAt(component, "currencyCode"),
      period: valueAt(component, "interval"),
      from: "compensation.summaryComponents"
    }));
}

function offersEquity(record: JsonObject): boolean {
  const components = listOf(valueAt(record, "compensation", "summaryComponents"));
  return components.some((component) => /^Equity/.test(stringOf(valueAt(component, "compensationType")) ?? ""));
}

function accountOf(url: unknown): string | null {
  const account = /^https?:\/\/jobs\.ashbyhq\.com\/([^/?#]+)/.exec(stringOf(url) ?? "")?.[1];
  return account === undefined ? null : safeDecode(account);
}

function safeDecode(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
