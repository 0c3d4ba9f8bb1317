import type {RepeatReading} from "../model/finding.ts";
import type {Where} from "./filters.ts";
import type {Bind} from "./query.ts";

/** One way to cut all figures: a filter, and the values that it can take in the postings. */
export interface Cut {
  readonly name: "country" | "role" | "sector" | "seniority" | "workplace" | "contract" | "source" | "language";
  /** What it keeps, in words of help. */
  readonly says: string;
  /** Whether a posting can stand under several of its values. */
  readonly several: boolean;
  /** The condition on a posting `p`, for the bound value. */
  readonly condition: (value: string) => string;
  /** The values of a posting `p`, as an expression or, where there are several, as a list. */
  readonly values: string;
}

/** The cuts that every measure takes. */
export const cuts: readonly Cut[] = [
  {
    name: "country",
    says: "only postings of a country, by code or name, for example US",
    several: true,
    condition: (value) => `list_contains(p.countries, ${value})`,
    values: "p.countries"
  },
  {
    name: "role",
    says: "only postings for a role, for example 'data engineer'",
    several: true,
    condition: (value) => `list_contains(p.role_names, ${value})`,
    values: "p.role_names"
  },
  plain("sector", "only employers of a sector", "p.sector.name"),
  plain("seniority", "only postings of a level, for example senior", "p.seniority"),
  plain("workplace", "only remote, hybrid, onsite or unsaid", "p.workplace"),
  plain("contract", "only one kind of contract, for example permanent", "p.contract"),
  plain("source", "only postings of one source, for example hn", "p.source"),
  plain("language", "only postings in a language, for example en", "p.language")
];

function plain(name: Cut["name"], says: string, column: string): Cut {
  return {name, says, several: false, condition: (value) => `${column} = ${value}`, values: column};
}

/** The conditions on a posting `p`: the filters, and the reading of repeats. An undated posting is in no stretch of time. */
export function conditionsOf(where: Where, repeats: RepeatReading, bind: Bind): readonly string[] {
  const kept = cuts.flatMap(({name, condition}) => {
    const value = where[name];
    return value === undefined ? [] : [condition(bind(value))];
  });
  const from = where.from === undefined ? [] : [`p.month >= ${bind(where.from)} AND p.month <> 'unknown'`];
  const to = where.to === undefined ? [] : [`p.month <= ${bind(where.to)}`];
  return [...kept, ...from, ...to, ...repeatConditions(repeats)];
}

/** Copies (same month) are dropped unless all are kept; `first` drops re-posts of later months too. */
function repeatConditions(repeats: RepeatReading): readonly string[] {
  if (repeats === "keep") return [];
  const kinds = repeats === "first" ? "'copy', 're-post'" : "'copy'";
  return [`NOT EXISTS (SELECT 1 FROM repeats r WHERE r.posting = p.posting AND r.kind IN (${kinds}))`];
}
