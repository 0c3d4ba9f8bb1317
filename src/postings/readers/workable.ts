import type {RawPlace} from "../raw.ts";
import {htmlSections} from "./body.ts";
import {firstGiven, givenIn} from "./given.ts";
import {givenPay} from "./given-pay.ts";
import {firstString, hasKeys, isObject, type JsonObject, listOf, nameOf, stringOf, valueAt, wordOf} from "./json.ts";
import {placeOf} from "./place.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";
import {degreeOf} from "./words/degree.ts";
import {languageOf} from "./words/language.ts";
import {seniorityOf} from "./words/seniority.ts";
import {remoteOf, workplaceOf} from "./words/workplace.ts";

/** Jobs of Workable: of the widget of a careers page, of its job pages and of the API for partners. */
export const workable: Reader = {
  name: "workable",
  claims: (record) => hasKeys(record, "shortcode", "title"),
  read: (record, at, {sibling}) => {
    const {pay, notes} = givenPay({
      low: valueAt(record, "salary", "salary_from"),
      high: valueAt(record, "salary", "salary_to"),
      currency: valueAt(record, "salary", "salary_currency"),
      from: "salary"
    });
    return onePosting({
      source: "workable",
      at,
      own_id: wordOf(record.shortcode),
      url: firstString(record.url, record.shortlink, record.application_url),
      title: stringOf(record.title),
      body: htmlSections([
        {content: firstString(record.full_description, record.description)},
        {heading: "Requirements", content: record.requirements},
        {heading: "Benefits", content: record.benefits}
      ]),
      markup: "html",
      employer: nameOf(record.company) ?? sibling.company ?? null,
      posted: firstString(record.published_on, record.published, record.created_at),
      places: placesOf(record),
      language: languageOf(record.language),
      sector: nameOf(record.industry),
      workplace: firstGiven(
        givenIn(record, workplaceOf, "workplace", "location.workplace_type"),
        givenIn(record, remoteOf, "remote", "telecommuting", "location.telecommuting")
      ),
      contract: givenIn(record, contractOf, "employment_type", "type"),
      seniority: givenIn(record, seniorityOf, "experience"),
      degree: givenIn(record, degreeOf, "education"),
      pay,
      notes
    });
  }
};

function placesOf(record: JsonObject): readonly RawPlace[] {
  const listed = listOf(record.locations)
    .filter(isObject)
    .filter(({hidden}) => hidden !== true)
    .flatMap(pieces);
  if (listed.length > 0) return listed;
  return isObject(record.location) ? pieces(record.location) : pieces(record);
}

function pieces(place: JsonObject): readonly RawPlace[] {
  return placeOf({
    name: place.location_str,
    city: place.city,
    region: place.region ?? place.state,
    country: place.countryCode ?? place.country_code ?? place.country
  });
}
