import {unescapedHtml} from "./body.ts";
import {given, givenIn} from "./given.ts";
import {type PayFields, widestPay} from "./given-pay.ts";
import {firstString, hasKeys, type JsonObject, listOf, stringOf, valueAt, wordOf} from "./json.ts";
import {placeOf} from "./place.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";
import {seniorityOf} from "./words/seniority.ts";
import {workplaceOf} from "./words/workplace.ts";

const page = "https://justjoin.it/job-offer/";

/**
 * Offers of Just Join IT, of its present API and of the one before 2023: pay by type of contract, skills by name.
 *
 * The list has no texts: the skills it names then stand in place of the body, one a line.
 */
export const justjoinit: Reader = {
  name: "justjoinit",
  claims: (record) =>
    hasKeys(record, "title") && (Array.isArray(record.employmentTypes) || Array.isArray(record.employment_types)),
  read: (record, at) => {
    const field = Array.isArray(record.employmentTypes) ? "employmentTypes" : "employment_types";
    const types = listOf(record[field]);
    const {pay, notes} = widestPay(types.map((type) => payOf(type, field)));
    const body = unescapedHtml(record.body);
    return onePosting({
      source: "justjoinit",
      at,
      own_id: wordOf(record.guid) ?? wordOf(record.id),
      url:
        firstString(record.url, record.applyUrl) ??
        (stringOf(record.slug) === null ? null : `${page}${stringOf(record.slug)}`),
      title: stringOf(record.title),
      body: body ?? skillsOf(record),
      markup: body === null ? "text" : "html",
      employer: firstString(record.companyName, record.company_name),
      posted: wordOf(record.publishedAt) ?? wordOf(record.published_at),
      places: placesOf(record),
      workplace: givenIn(record, workplaceOf, "workplaceType", "workplace_type"),
      contract: given(contractOf(types.map((type) => valueAt(type, "type"))), `${field}.type`),
      seniority: givenIn(record, seniorityOf, "experienceLevel.value", "experienceLevel", "experience_level"),
      pay,
      notes
    });
  }
};

function payOf(type: unknown, from: string): PayFields {
  const salary = valueAt(type, "salary");
  return {
    low: valueAt(type, "from") ?? valueAt(salary, "from"),
    high: valueAt(type, "to") ?? valueAt(salary, "to"),
    currency: valueAt(type, "currency") ?? valueAt(salary, "currency"),
    period: valueAt(type, "unit") ?? "month",
    from
  };
}

function placesOf(record: JsonObject) {
  const country = record.countryCode ?? record.country_code;
  const several = listOf(record.multilocation).flatMap((place) => placeOf({city: valueAt(place, "city"), country}));
  return several.length > 0 ? several : placeOf({city: record.city, country});
}

function skillsOf(record: JsonObject): string | null {
  const required = listOf(record.requiredSkills ?? record.skills).flatMap(
    (skill) => wordOf(valueAt(skill, "name") ?? skill) ?? []
  );
  const nice = listOf(record.niceToHaveSkills).flatMap((skill) => wordOf(valueAt(skill, "name") ?? skill) ?? []);
  const lists = [list("Required skills", required), list("Nice to have", nice)].filter((text) => text !== "");
  return lists.length === 0 ? null : lists.join("\n\n");
}

function list(heading: string, skills: readonly string[]): string {
  return skills.length === 0 ? "" : [`${heading}:`, ...skills.map((skill) => `- ${skill}`)].join("\n");
}
