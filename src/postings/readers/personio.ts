import {htmlSections} from "./body.ts";
import {given, givenIn} from "./given.ts";
import {hasKeys, type JsonObject, listOf, nameOf, numberOf, stringOf, valueAt, wordOf} from "./json.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";
import {seniorityOf} from "./words/seniority.ts";

/** Positions of a Personio XML feed: the advert is a list of headed descriptions. */
export const personio: Reader = {
  name: "personio",
  claims: (record) =>
    hasKeys(record, "jobDescriptions") || (hasKeys(record, "recruitingCategory", "name") && hasKeys(record, "office")),
  read: (record, at, {sibling}) => {
    const type = record.employmentType;
    return onePosting({
      source: "personio",
      at,
      own_id: wordOf(record.id),
      url: stringOf(record.url) ?? sibling.url ?? null,
      title: stringOf(record.name),
      body: bodyOf(record),
      markup: "html",
      employer: nameOf(record.subcompany) ?? sibling.company ?? null,
      posted: wordOf(record.createdAt),
      places: placesOf(record),
      contract: given(contractOf(type), "employmentType"),
      seniority: givenIn(record, seniorityOf, "seniority"),
      years_min: given(leastYears(record.yearsOfExperience), "yearsOfExperience")
    });
  }
};

function bodyOf({jobDescriptions}: JsonObject): string | null {
  const sections = listOf(valueAt(jobDescriptions, "jobDescription") ?? jobDescriptions);
  return htmlSections(
    sections.map((section) => ({heading: valueAt(section, "name"), content: valueAt(section, "value")}))
  );
}

function placesOf(record: JsonObject): readonly string[] {
  const more = listOf(valueAt(record, "additionalOffices", "office"));
  return [...new Set([record.office, ...more].flatMap((office) => nameOf(office) ?? []))];
}

/** The lower end of "2-5"; "lt-1" and 0 ask for none. */
function leastYears(range: unknown): number | null {
  const [, low] = /^(?:gt-)?(\d{1,2})(?:-\d{1,2}|\+)?$/.exec(wordOf(range) ?? "") ?? [];
  const years = numberOf(low ?? null);
  return years !== null && years > 0 ? years : null;
}
