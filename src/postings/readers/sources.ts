import {wordOf} from "./json.ts";
import {fold} from "./words/fold.ts";

/** The sources of postings: a closed list, one reader each. */
export const sourceNames = [
  "hn",
  "lever",
  "greenhouse",
  "ashby",
  "smartrecruiters",
  "recruitee",
  "personio",
  "remoteok",
  "weworkremotely",
  "rss",
  "justjoinit",
  "usajobs",
  "schema-org",
  "arbeitnow",
  "remotive",
  "jobicy",
  "workable",
  "teamtailor",
  "himalayas",
  "adzuna",
  "platsbanken",
  "eures",
  "rebase",
  "microsoft",
  "row"
] as const;
/** One of the closed list of sources. */
export type SourceName = (typeof sourceNames)[number];

const otherNames: Readonly<Record<string, SourceName>> = {
  hackernews: "hn",
  hackernewswhoishiring: "hn",
  whoishiring: "hn",
  rebasenetwork: "rebase",
  wwr: "weworkremotely",
  jobtech: "platsbanken",
  schemaorg: "schema-org",
  jsonld: "schema-org",
  justjoin: "justjoinit"
};

const byName: ReadonlyMap<string, SourceName> = new Map([
  ...sourceNames.map((name) => [name.replaceAll("-", ""), name] as const),
  ...Object.entries(otherNames)
]);

/** The source of the closed list that a row names as its own; null for any other word. */
export function sourceNamed(value: unknown): SourceName | null {
  const word = wordOf(value);
  return word === null || word.length > 60 ? null : (byName.get(fold(word).replaceAll(" ", "")) ?? null);
}
