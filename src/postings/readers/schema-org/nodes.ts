import {isObject, type JsonObject, listOf, nameOf} from "../json.ts";

const holders = [
  "@graph",
  "itemListElement",
  "item",
  "mainEntity",
  "mainEntityOfPage",
  "jobPosting",
  "about",
  "hasPart",
  "_jobposting"
];
const deepest = 8;

/** The JobPosting nodes of a JSON-LD document, in their order, however they are wrapped. */
export function jobPostings(value: unknown, depth = 0): readonly JsonObject[] {
  if (Array.isArray(value)) return depth > deepest ? [] : value.flatMap((entry) => jobPostings(entry, depth + 1));
  if (!isObject(value) || depth > deepest) return [];
  if (isJobPosting(value)) return [value];
  return holders.flatMap((key) => (Object.hasOwn(value, key) ? jobPostings(value[key], depth + 1) : []));
}

function isJobPosting(node: JsonObject): boolean {
  const types = listOf(node["@type"]).flatMap((type) => nameOf(type) ?? []);
  if (types.length === 0)
    return node.hiringOrganization !== undefined && (node.title ?? node.description) !== undefined;
  return types.some((type) => /(?:^|[/:#])JobPosting$/.test(type));
}
