import type {Workplace} from "../../model/values.ts";
import type {Found} from "../found.ts";
import {headerOf} from "./header.ts";
import {listener, readSaid} from "./said.ts";
import {bodySayings, headerSayings, type PlaceSaid, workplaceCue} from "./workplace-sayings.ts";

const inHeader = listener(workplaceCue, headerSayings);
const inBody = listener(workplaceCue, bodySayings);

/**
 * Where the work is done, by the ad's words: `remote`, `hybrid` or `onsite`; null when unsaid.
 *
 * The tag line goes before sentences. There, `ONSITE or REMOTE` is remote (it is possible), `On-site (Hybrid)` is
 * hybrid. In sentences a statement of hybrid work or of working remotely goes before one of an office; remote work as
 * an exception beside an office is hybrid. Remote teams, remote monitoring and hybrid clouds are no workplace.
 */
export function findWorkplace(text: string): Found<Workplace> | null {
  const {end} = headerOf(text);
  const tags = readSaid(text.slice(0, end), inHeader);
  return byTags(tags) ?? bySentences(readSaid(text, inBody));
}

type Said = readonly Found<PlaceSaid>[];

function byTags(tags: Said): Found<Workplace> | null {
  const flexible = tags.find(({value}) => value === "remote" || value === "hybrid");
  const denied = tags.find(({value, start, end}) => value === "onsite" && end - start > 8);
  return placed(flexible ?? denied ?? tags.find(({value}) => value === "onsite"));
}

function bySentences(said: Said): Found<Workplace> | null {
  const first = (value: PlaceSaid) => said.find((statement) => statement.value === value);
  const flexible = said.find(({value}) => value === "remote" || value === "hybrid");
  if (flexible !== undefined) return placed(flexible);
  const maybe = first("maybe");
  const office = first("onsite");
  if (maybe !== undefined) return {...maybe, value: office === undefined ? "remote" : "hybrid"};
  return placed(office);
}

function placed(found: Found<PlaceSaid> | undefined): Found<Workplace> | null {
  if (found === undefined) return null;
  return {...found, value: found.value === "maybe" ? "remote" : found.value};
}
