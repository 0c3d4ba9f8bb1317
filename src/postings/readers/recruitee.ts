import type {RawPlace} from "../raw.ts";
import {htmlSections} from "./body.ts";
import {firstGiven, givenIn} from "./given.ts";
import {givenPay} from "./given-pay.ts";
import {firstString, hasKeys, type JsonObject, listOf, stringOf, valueAt, wordOf} from "./json.ts";
import {placeOf} from "./place.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";
import {degreeOf} from "./words/degree.ts";
import {languageOf} from "./words/language.ts";
import {seniorityOf} from "./words/seniority.ts";
import {flaggedWorkplace} from "./words/workplace.ts";

/** Offers of a Recruitee careers site: description and requirements are two fields of one advert. */
export const recruitee: Reader = {
  name: "recruitee",
  claims: (record) =>
    hasKeys(record, "careers_url", "title") ||
    (hasKeys(record, "employment_type_code", "title") && hasKeys(record, "slug")),
  read: (record, at, {sibling}) => {
    const {pay, notes} = givenPay({
      low: valueAt(record, "salary", "min"),
      high: valueAt(record, "salary", "max"),
      currency: valueAt(record, "salary", "currency"),
      period: valueAt(record, "salary", "period"),
      from: "salary"
    });
    return onePosting({
      source: "recruitee",
      at,
      own_id: wordOf(record.id),
      url: firstString(record.careers_url, record.careers_apply_url),
      title: stringOf(record.title),
      body: htmlSections([{content: record.description}, {content: record.requirements}]),
      markup: "html",
      employer: firstString(record.company_name)?.trim() ?? sibling.company ?? null,
      posted: wordOf(record.published_at) ?? wordOf(record.created_at),
      places: placesOf(record),
      language: languageOf(record.language_code),
      workplace: firstGiven(
        flaggedWorkplace(record.hybrid, "hybrid", "hybrid"),
        flaggedWorkplace(record.remote, "remote", "remote"),
        flaggedWorkplace(record.on_site, "onsite", "on_site")
      ),
      contract: givenIn(record, contractOf, "employment_type_code"),
      seniority: givenIn(record, seniorityOf, "experience_code"),
      degree: givenIn(record, degreeOf, "education_code"),
      pay,
      notes
    });
  }
};

function placesOf(record: JsonObject): readonly RawPlace[] {
  const listed = listOf(record.locations).flatMap((place) =>
    placeOf({
      city: valueAt(place, "city") ?? valueAt(place, "name"),
      region: valueAt(place, "state"),
      country: valueAt(place, "country_code") ?? valueAt(place, "country")
    })
  );
  if (listed.length > 0) return listed;
  return placeOf({
    name: record.location,
    city: record.city,
    region: record.state_name,
    country: record.country_code ?? record.country
  });
}
