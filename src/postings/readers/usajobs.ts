import type {RawPlace} from "../raw.ts";
import {htmlSections} from "./body.ts";
import {given, givenIn} from "./given.ts";
import {widestPay} from "./given-pay.ts";
import {
  firstString,
  hasKeys,
  isObject,
  isSet,
  type JsonObject,
  listOf,
  nameOf,
  stringOf,
  valueAt,
  wordOf
} from "./json.ts";
import {placeOf} from "./place.ts";
import {onePosting, type Reader, type ReadRecord} from "./reader.ts";
import {contractOf} from "./words/contract.ts";
import {flaggedWorkplace} from "./words/workplace.ts";

const page = "https://www.usajobs.gov/job/";
/** Every announcement is of the government, which no field says. */
const sector = "government";
/** Names of the catalogue for "none of the above", which name no employer. */
const noAgency = /^other agencies and independent organizations$/i;

/** Announcements of the United States government: rows of the historical list, and results of the search API. */
export const usajobs: Reader = {
  name: "usajobs",
  claims: (record) =>
    isObject(record.MatchedObjectDescriptor) ||
    hasKeys(record, "PositionTitle", "PositionURI") ||
    hasKeys(record, "usajobsControlNumber") ||
    hasKeys(record, "control_number", "position_title"),
  read: (record, at) => {
    const found = record.MatchedObjectDescriptor;
    if (isObject(found)) return descriptor(found, at, wordOf(record.MatchedObjectId));
    if (hasKeys(record, "PositionTitle")) return descriptor(record, at, null);
    return hasKeys(record, "control_number") ? listed(record, at) : historic(record, at);
  }
};

function listed(record: JsonObject, at: string): ReadRecord {
  const own_id = wordOf(record.control_number);
  return onePosting({
    source: "usajobs",
    sector,
    at,
    own_id,
    url: firstString(record.usajobs_url) ?? pageOf(own_id),
    title: stringOf(record.position_title),
    employer: agencyOf(record.agency, record.department),
    posted: wordOf(record.open_date),
    contract: givenIn(record, contractOf, "appointment_type")
  });
}

function historic(record: JsonObject, at: string): ReadRecord {
  const own_id = wordOf(record.usajobsControlNumber);
  const {pay, notes} = widestPay([
    {
      low: record.minimumSalary,
      high: record.maximumSalary,
      currency: "USD",
      period: record.salaryType,
      from: "minimumSalary"
    }
  ]);
  return onePosting({
    source: "usajobs",
    sector,
    at,
    own_id,
    url: pageOf(own_id),
    title: stringOf(record.positionTitle),
    employer: agencyOf(record.hiringAgencyName, record.hiringDepartmentName),
    posted: wordOf(record.positionOpenDate),
    places: listOf(record.PositionLocations ?? record.positionLocations).flatMap((place) =>
      placeOf({
        city: valueAt(place, "positionLocationCity"),
        region: valueAt(place, "positionLocationState"),
        country: valueAt(place, "positionLocationCountry")
      })
    ),
    contract: givenIn(record, contractOf, "appointmentType"),
    pay,
    notes
  });
}

function descriptor(found: JsonObject, at: string, id: string | null): ReadRecord {
  const details = valueAt(found, "UserArea", "Details");
  const {pay, notes} = widestPay(
    listOf(found.PositionRemuneration).map((sum) => ({
      low: valueAt(sum, "MinimumRange"),
      high: valueAt(sum, "MaximumRange"),
      currency: "USD",
      period: rate(valueAt(sum, "RateIntervalCode") ?? valueAt(sum, "Description")),
      from: "PositionRemuneration"
    }))
  );
  return onePosting({
    source: "usajobs",
    sector,
    at,
    own_id:
      id ?? /\/job\/(?:viewdetails\/)?(\d+)/i.exec(stringOf(found.PositionURI) ?? "")?.[1] ?? wordOf(found.PositionID),
    url: stringOf(found.PositionURI),
    title: stringOf(found.PositionTitle),
    body: bodyOf(found, details),
    markup: "html",
    employer: agencyOf(found.OrganizationName, found.DepartmentName),
    posted: wordOf(found.PublicationStartDate) ?? wordOf(found.PositionStartDate),
    places: placesOf(found),
    workplace: flaggedWorkplace(valueAt(details, "RemoteIndicator"), "remote", "UserArea.Details.RemoteIndicator"),
    contract: given(
      contractOf(listOf(found.PositionOfferingType).flatMap((type) => nameOf(valueAt(type, "Name")) ?? [])),
      "PositionOfferingType"
    ),
    relocation: given(isSet(valueAt(details, "Relocation")) ? "yes" : null, "UserArea.Details.Relocation"),
    pay,
    notes
  });
}

function bodyOf(found: JsonObject, details: unknown): string | null {
  const duties = listOf(valueAt(details, "MajorDuties")).flatMap((duty) => stringOf(duty) ?? []);
  return htmlSections([
    {content: valueAt(details, "JobSummary")},
    {
      heading: "Duties",
      content: duties.length < 2 ? duties[0] : `<ul>${duties.map((duty) => `<li>${duty}</li>`).join("")}</ul>`
    },
    {heading: "Requirements", content: valueAt(details, "Requirements")},
    {heading: "Qualifications", content: found.QualificationSummary},
    {heading: "Education", content: valueAt(details, "Education")},
    {heading: "Additional information", content: valueAt(details, "OtherInformation")},
    {heading: "How you will be evaluated", content: valueAt(details, "Evaluations")},
    {heading: "How to apply", content: valueAt(details, "HowToApply")}
  ]);
}

function placesOf(found: JsonObject): readonly RawPlace[] {
  const places = listOf(found.PositionLocation).flatMap((place) =>
    placeOf({
      name: valueAt(place, "LocationName"),
      region: valueAt(place, "CountrySubDivisionCode"),
      country: valueAt(place, "CountryCode")
    })
  );
  return places.length > 0 ? places : placeOf({name: found.PositionLocationDisplay});
}

function agencyOf(agency: unknown, department: unknown): string | null {
  const name = nameOf(agency);
  return name === null || noAgency.test(name) ? (nameOf(department) ?? name) : name;
}

/** Rate interval codes; others (fee basis, without compensation …) are no pay of a period. */
const rates: Readonly<Record<string, string>> = {
  PA: "year",
  "Per Year": "year",
  PH: "hour",
  "Per Hour": "hour",
  PD: "day",
  "Per Day": "day",
  PM: "month",
  "Per Month": "month"
};

function rate(code: unknown): string | null {
  return rates[wordOf(code) ?? ""] ?? null;
}

function pageOf(id: string | null): string | null {
  return id === null ? null : `${page}${id}`;
}
