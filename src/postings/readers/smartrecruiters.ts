import type {Contract} from "../../model/values.ts";
import type {Given} from "../raw.ts";
import {htmlSections} from "./body.ts";
import {firstGiven, given} from "./given.ts";
import {givenPay} from "./given-pay.ts";
import {firstString, hasKeys, isObject, type JsonObject, listOf, nameOf, stringOf, valueAt, wordOf} from "./json.ts";
import {placeOf} from "./place.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";
import {languageOf} from "./words/language.ts";
import {seniorityOf} from "./words/seniority.ts";
import {flaggedWorkplace} from "./words/workplace.ts";

const sections = ["companyDescription", "jobDescription", "qualifications", "additionalInformation"];

/** Postings of the SmartRecruiters API: the list (without texts) and one posting with the sections of its advert. */
export const smartrecruiters: Reader = {
  name: "smartrecruiters",
  claims: (record) =>
    hasKeys(record, "id", "name", "releasedDate") || (hasKeys(record, "name", "jobAd") && hasKeys(record, "company")),
  read: (record, at) => {
    const {location, compensation} = record;
    const {pay, notes} = givenPay({
      low: valueAt(compensation, "min"),
      high: valueAt(compensation, "max"),
      currency: valueAt(compensation, "currency"),
      period: valueAt(compensation, "period"),
      from: "compensation"
    });
    return onePosting({
      source: "smartrecruiters",
      at,
      own_id: wordOf(record.id),
      url: firstString(record.postingUrl, record.applyUrl) ?? pageOf(record) ?? stringOf(record.ref),
      title: stringOf(record.name),
      body: bodyOf(record.jobAd),
      markup: "html",
      employer: nameOf(record.company),
      posted: wordOf(record.releasedDate),
      places: placeOf({
        name: tidy(valueAt(location, "fullLocation")),
        city: valueAt(location, "city"),
        region: valueAt(location, "region"),
        country: valueAt(location, "country")
      }),
      language: languageOf(record.language),
      sector: nameOf(record.industry),
      workplace: firstGiven(
        flaggedWorkplace(valueAt(location, "remote"), "remote", "location.remote"),
        flaggedWorkplace(valueAt(location, "hybrid"), "hybrid", "location.hybrid")
      ),
      contract: contractGiven(record),
      seniority: given(seniorityOf(valueAt(record, "experienceLevel")), "experienceLevel"),
      pay,
      notes
    });
  }
};

/** The public page; the list gives only the address of the API. */
function pageOf({company, id}: JsonObject): string | null {
  const account = wordOf(valueAt(company, "identifier"));
  const own = wordOf(id);
  return account === null || own === null ? null : `https://jobs.smartrecruiters.com/${account}/${own}`;
}

function bodyOf(jobAd: unknown): string | null {
  const all = valueAt(jobAd, "sections");
  return htmlSections(
    sections.map((name) => ({heading: valueAt(all, name, "title"), content: valueAt(all, name, "text")}))
  );
}

/**
 * The employer's own field for the contract, else the type of employment.
 *
 * `permanent` is the code of the default, "Full-time", and says only the hours.
 */
function contractGiven(record: JsonObject): Given<Contract> | null {
  const field = listOf(record.customField)
    .filter(isObject)
    .find(({fieldLabel}) =>
      /^(?:contract type|type of contract|vertragsart|contrat)$/i.test(stringOf(fieldLabel)?.trim() ?? "")
    );
  return firstGiven(
    given(contractOf(valueAt(field, "valueLabel")), "customField"),
    given(contractOf(valueAt(record, "typeOfEmployment", "label")), "typeOfEmployment")
  );
}

/** "Cluj, , Romania" without the piece that is missing. */
function tidy(place: unknown): string | null {
  return (
    stringOf(place)
      ?.split(",")
      .map((piece) => piece.trim())
      .filter((piece) => piece !== "")
      .join(", ") ?? null
  );
}
