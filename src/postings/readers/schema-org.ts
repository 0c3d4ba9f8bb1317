import type {Contract, Degree} from "../../model/values.ts";
import type {Given, RawPosting} from "../raw.ts";
import {htmlSections, unescapedHtml} from "./body.ts";
import {given} from "./given.ts";
import {
  firstString,
  hasKeys,
  isObject,
  type JsonObject,
  listOf,
  nameOf,
  numberOf,
  piecesOf,
  stringOf,
  valueAt,
  wordOf
} from "./json.ts";
import {onePosting, type Reader, type ReadRecord, rejected} from "./reader.ts";
import {jobPostings} from "./schema-org/nodes.ts";
import {placesOf} from "./schema-org/places.ts";
import {salaryOf} from "./schema-org/salary.ts";
import {contractOf} from "./words/contract.ts";
import {degreeOf} from "./words/degree.ts";
import {fold} from "./words/fold.ts";
import {languageOf} from "./words/language.ts";

const otherTypes =
  /^(?:BreadcrumbList|ListItem|ItemList|Organization|Corporation|LocalBusiness|EmploymentAgency|WebSite|WebPage|SearchAction|Person|Place|ImageObject|FAQPage|Article|NewsArticle|BlogPosting|CollectionPage|ProfilePage|SiteNavigationElement|PostalAddress)$/;

/**
 * JobPosting of schema.org, as JSON-LD (or microdata turned to it): alone, in lists, in a graph or under another node.
 *
 * An identifier is unique with its employer only, so the id is both. Other nodes of a page are no postings.
 */
export const schemaOrg: Reader = {
  name: "schema-org",
  claims: (record) => jobPostings(record).length > 0 || hasKeys(record, "@graph") || isOtherNode(record),
  read: (record, at, {sibling}) => {
    const nodes = jobPostings(record);
    if (nodes.length === 0)
      return rejected("record-not-a-posting", at, nameOf(listOf(record["@type"])[0]) ?? "JSON-LD");
    const read = nodes.map((node, i) => posting(node, nodes.length === 1 ? at : `${at} ${i + 1}`, sibling.url ?? null));
    return {raws: read.flatMap(({raws}) => raws), problems: read.flatMap(({problems}) => problems)};
  }
};

/** A node of schema.org that is none of its jobs; an attribute `type` of XML stands under `@type` too. */
function isOtherNode(record: JsonObject): boolean {
  if (/schema\.org/.test(nameOf(record["@context"]) ?? "")) return true;
  return otherTypes.test(nameOf(listOf(record["@type"])[0]) ?? "");
}

function posting(node: JsonObject, at: string, page: string | null): ReadRecord {
  const employer = employerOf(node.hiringOrganization);
  return onePosting({
    source: "schema-org",
    at,
    own_id: ownId(node.identifier, employer),
    url: firstString(node.url, nodeAddress(node), node.sameAs) ?? page,
    title: firstString(node.title, node.name),
    ...bodyOf(node),
    employer,
    posted: wordOf(node.datePosted) ?? wordOf(node.datePublished),
    places: placesOf(node),
    language: languageOf(node.inLanguage),
    sector: nameOf(listOf(node.industry)[0]),
    workplace: listOf(node.jobLocationType).some((type) => /telecommut|remote/i.test(nameOf(type) ?? ""))
      ? {value: "remote", from: "jobLocationType"}
      : null,
    contract: given<Contract>(contractOf(employmentTypes(node)), "employmentType"),
    years_min: years(node.experienceRequirements),
    degree: given<Degree>(degreeOf(credentials(node.educationRequirements)), "educationRequirements"),
    ...salaryOf(node)
  });
}

/** The description; what stands beside it in fields of its own follows under their names when it is not in it. */
function bodyOf(node: JsonObject): Pick<RawPosting, "body" | "markup"> {
  const sections = [
    {heading: "Responsibilities", content: prose(node.responsibilities)},
    {heading: "Qualifications", content: prose(node.qualifications)},
    {heading: "Skills", content: prose(node.skills)},
    {heading: "Experience", content: prose(node.experienceRequirements)},
    {heading: "Education", content: prose(node.educationRequirements)},
    {heading: "Benefits", content: prose(node.jobBenefits)}
  ];
  const description = unescapedHtml(node.description);
  const said = fold(description ?? "");
  const more = sections.filter(({content}) => content !== null && !said.includes(fold(content)));
  if (more.length === 0) return {body: description, markup: "html"};
  return {body: htmlSections([{content: description}, ...more]), markup: "html"};
}

function prose(value: unknown): string | null {
  const words = listOf(value).flatMap((entry) => stringOf(entry) ?? (isObject(entry) ? nameOf(entry) : null) ?? []);
  return words.length === 0 ? null : words.join(", ");
}

function employerOf(organization: unknown): string | null {
  const name = nameOf(listOf(organization)[0])?.trim() ?? null;
  return name === null || /^(?:confidential|n\/a|anonymous|-)$/i.test(name) ? null : name;
}

function ownId(identifier: unknown, employer: string | null): string | null {
  const [first] = listOf(identifier);
  const value = wordOf(valueAt(first, "value")) ?? wordOf(first) ?? wordOf(valueAt(first, "@value"));
  if (value === null || /^https?:|\s|\//.test(value)) return null;
  const whose = fold(nameOf(valueAt(first, "name")) ?? employer ?? "").replaceAll(" ", "-");
  return whose === "" ? null : `${whose}-${value}`;
}

function nodeAddress(node: JsonObject): string | null {
  const id = stringOf(node["@id"]);
  const page = nameOf(valueAt(node.mainEntityOfPage, "@id") ?? node.mainEntityOfPage);
  return [id, page].find((word) => word !== null && /^https?:/.test(word)) ?? null;
}

function employmentTypes(node: JsonObject): readonly string[] {
  return listOf(node.employmentType).flatMap((type) => piecesOf(nameOf(type) ?? "", ","));
}

function credentials(value: unknown): readonly unknown[] {
  return listOf(value).flatMap((entry) => listOf(valueAt(entry, "credentialCategory") ?? entry));
}

function years(value: unknown): Given<number> | null {
  const months = numberOf(
    listOf(value)
      .map((entry) => valueAt(entry, "monthsOfExperience"))
      .find((entry) => entry !== undefined)
  );
  if (months === null || months <= 0 || months > 600) return null;
  return {value: Math.round((months / 12) * 10) / 10, from: "experienceRequirements.monthsOfExperience"};
}
