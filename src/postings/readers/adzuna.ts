import {unescapedHtml} from "./body.ts";
import {givenIn} from "./given.ts";
import {givenPay} from "./given-pay.ts";
import {hasKeys, isSet, listOf, nameOf, stringOf, valueAt, wordOf} from "./json.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";

/** Results of the Adzuna API: salaries are for a year, in the money of the country's site; a predicted salary was not offered. */
export const adzuna: Reader = {
  name: "adzuna",
  claims: (record) =>
    hasKeys(record, "title", "redirect_url") && (hasKeys(record, "adref") || hasKeys(record, "salary_is_predicted")),
  read: (record, at) => {
    const predicted = isSet(record.salary_is_predicted);
    const {pay, notes} = givenPay({
      low: predicted ? null : record.salary_min,
      high: predicted ? null : record.salary_max,
      currency: currencyOfSite(record.redirect_url),
      period: "year",
      from: "salary_min"
    });
    const place = nameOf(record.location) ?? (areaOf(record.location) || null);
    return onePosting({
      source: "adzuna",
      at,
      own_id: wordOf(record.id),
      url: stringOf(record.redirect_url),
      title: stringOf(record.title),
      body: unescapedHtml(record.description),
      markup: "html",
      employer: nameOf(record.company),
      posted: wordOf(record.created),
      places:
        place === null
          ? []
          : [{name: place, ...(countryOf(record.location) && {country: countryOf(record.location) ?? ""})}],
      contract: givenIn(record, contractOf, "contract_type"),
      pay,
      notes
    });
  }
};

const currencies: Readonly<Record<string, string>> = {
  "co.uk": "GBP",
  com: "USD",
  "com.au": "AUD",
  at: "EUR",
  be: "EUR",
  "com.br": "BRL",
  ca: "CAD",
  ch: "CHF",
  de: "EUR",
  es: "EUR",
  fr: "EUR",
  in: "INR",
  it: "EUR",
  "com.mx": "MXN",
  nl: "EUR",
  "co.nz": "NZD",
  pl: "PLN",
  sg: "SGD",
  "co.za": "ZAR"
};

function currencyOfSite(url: unknown): string | null {
  const site = /^https?:\/\/(?:www\.|api\.)?adzuna\.([a-z.]{2,6})\//.exec(stringOf(url) ?? "")?.[1];
  return site === undefined ? null : (currencies[site] ?? null);
}

function areaOf(location: unknown): string {
  return listOf(valueAt(location, "area"))
    .flatMap((name) => nameOf(name) ?? [])
    .reverse()
    .join(", ");
}

function countryOf(location: unknown): string | null {
  return nameOf(listOf(valueAt(location, "area"))[0]);
}
