import type {RawPosting} from "../raw.ts";
import {htmlSections} from "./body.ts";
import {given, givenIn} from "./given.ts";
import {firstString, hasKeys, isObject, type JsonObject, nameOf, stringOf, valueAt, wordOf} from "./json.ts";
import {placeOf} from "./place.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";
import {flaggedWorkplace} from "./words/workplace.ts";

/** Ads of the Swedish employment service (JobTech search and history): formatted text, else plain. */
export const platsbanken: Reader = {
  name: "platsbanken",
  claims: (record) =>
    hasKeys(record, "headline") &&
    (hasKeys(record, "workplace_address") || hasKeys(record, "webpage_url") || isObject(record.employer)),
  read: (record, at) => {
    const address = record.workplace_address;
    return onePosting({
      source: "platsbanken",
      at,
      own_id: wordOf(record.id),
      url: firstString(record.webpage_url),
      title: stringOf(record.headline),
      ...bodyOf(record),
      employer:
        firstString(valueAt(record, "employer", "name"), valueAt(record, "employer", "workplace"))?.trim() ?? null,
      posted: wordOf(record.publication_date),
      places: placeOf({
        city: valueAt(address, "municipality") ?? valueAt(address, "city"),
        region: valueAt(address, "region"),
        country: valueAt(address, "country")
      }),
      language: null,
      workplace: flaggedWorkplace(record.remote_work, "remote", "remote_work"),
      contract: given(contractOf(duration(record)), "duration"),
      pay_text: givenIn(record, stringOf, "salary_description")
    });
  }
};

function bodyOf({description}: JsonObject): Pick<RawPosting, "body" | "markup"> {
  if (!isObject(description)) return {body: stringOf(description), markup: "unknown"};
  const formatted = stringOf(description.text_formatted);
  if (formatted !== null) return {body: formatted, markup: "html"};
  const plain = stringOf(description.text);
  if (plain !== null) return {body: plain, markup: "text"};
  const {company_information, needs, requirements, conditions} = description;
  return {
    body: htmlSections([
      {content: company_information},
      {content: needs},
      {content: requirements},
      {content: conditions}
    ]),
    markup: "html"
  };
}

/** "Tills vidare" is permanent; a number of months or days is a term, and so are holiday and summer jobs. */
function duration(record: JsonObject): string | null {
  const words = `${nameOf(record.duration) ?? ""} ${nameOf(record.employment_type) ?? ""}`.toLowerCase();
  if (/tills ?vidare/.test(words)) return "tills vidare";
  return /\bmånad|\bdagar|\bår\b|sommarjobb|feriejobb|säsong|vikariat|behovsanställning/.test(words) ? "visstid" : null;
}
