import {htmlSections} from "./body.ts";
import {given, givenIn} from "./given.ts";
import {givenPay} from "./given-pay.ts";
import {firstString, hasKeys, isObject, type JsonObject, listOf, stringOf, valueAt, wordOf} from "./json.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";
import {seniorityOf} from "./words/seniority.ts";
import {workplaceOf} from "./words/workplace.ts";

/** Postings of the Lever API (`api.lever.co/v0/postings/<company>`): description, lists under headings, closing words. */
export const lever: Reader = {
  name: "lever",
  claims: (record) =>
    hasKeys(record, "text", "hostedUrl") || (hasKeys(record, "text", "categories") && hasKeys(record, "createdAt")),
  read: (record, at, {sibling}) => {
    const {pay, notes} = givenPay({
      low: valueAt(record, "salaryRange", "min"),
      high: valueAt(record, "salaryRange", "max"),
      currency: valueAt(record, "salaryRange", "currency"),
      period: valueAt(record, "salaryRange", "interval"),
      from: "salaryRange"
    });
    const level = valueAt(record, "categories", "level");
    return onePosting({
      source: "lever",
      at,
      own_id: wordOf(record.id),
      url: firstString(record.hostedUrl, record.applyUrl),
      title: stringOf(record.text),
      body: bodyOf(record),
      markup: "html",
      employer: sibling.company ?? accountOf(record.hostedUrl),
      posted: wordOf(record.createdAt),
      places: placesOf(record),
      workplace: givenIn(record, workplaceOf, "workplaceType"),
      contract: givenIn(record, contractOf, "categories.commitment"),
      seniority: given(seniorityOf(level), "categories.level"),
      pay,
      notes
    });
  }
};

function bodyOf(record: JsonObject): string | null {
  const lists = listOf(record.lists).filter(isObject);
  return htmlSections([
    {content: firstString(record.description, record.descriptionPlain)},
    ...lists.map(({text, content}) => ({
      heading: text,
      content: stringOf(content) === null ? null : `<ul>${stringOf(content)}</ul>`
    })),
    {content: firstString(record.additional, record.additionalPlain)},
    {content: firstString(record.salaryDescription, record.salaryDescriptionPlain)}
  ]);
}

function placesOf(record: JsonObject) {
  const all = listOf(valueAt(record, "categories", "allLocations")).flatMap((place) => wordOf(place) ?? []);
  const named =
    all.length > 0 ? all : listOf(valueAt(record, "categories", "location")).flatMap((place) => wordOf(place) ?? []);
  const country = stringOf(record.country);
  const [only] = named;
  return named.length === 1 && only !== undefined && country !== null ? [{name: only, country}] : named;
}

/** Lever gives no name of the employer; its account stands in the address. */
function accountOf(url: unknown): string | null {
  return /^https?:\/\/jobs\.(?:eu\.)?lever\.co\/([^/?#]+)/.exec(stringOf(url) ?? "")?.[1] ?? null;
}
