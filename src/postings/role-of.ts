import type {Seniority} from "../model/values.ts";
import {roleOccupations} from "./data/role-occupations.ts";
import {titleSeniority} from "./title-seniority.ts";
import {roleName} from "./titles/role-name.ts";

/** The job that a title names, with its place in the classifications of occupations. */
export interface RoleOf {
  /** Kebab-case of the usual short name. */
  readonly role: string;
  /** The usual short name, as `roles` of a posting have it. */
  readonly name: string;
  /** The field of work (`ai`, `data`, `security` …); null when the role is in no table. */
  readonly field: string | null;
  /** Codes of O*NET-SOC (2019), nearest first; empty when none is near. */
  readonly onet: readonly string[];
  /** Unit groups of ISCO-08; empty when none is near. */
  readonly isco: readonly string[];
  readonly seniority: Seniority;
}

type Occupations = Pick<RoleOf, "field" | "onet" | "isco">;

const unknown: Occupations = {field: null, onet: [], isco: []};

/**
 * The role of a title with its occupations and its level; see `roleName` for what is left out of a title.
 *
 * @returns null when the title is of no known kind
 * @example roleOf("Senior MLOps Engineer (m/f/d), Berlin") // → {role: "mlops-engineer", …, seniority: "senior"}
 */
export function roleOf(title: string): RoleOf | null {
  const name = roleName(title);
  if (name === null) return null;
  return {role: roleId(name), name, ...occupationsOf(name), seniority: titleSeniority(title)};
}

/**
 * Field and occupations of a role by its usual short name. A name with more fields of work than the table has ("payments
 * backend engineer") has those of the longest name that it ends with.
 *
 * @example occupationsOf("data scientist") // → {field: "data", onet: ["15-2051.00"], isco: ["2120"]}
 */
export function occupationsOf(name: string): Occupations {
  const words = name.split(" ");
  for (let from = 0; from < words.length; from++) {
    const known = table.get(words.slice(from).join(" "));
    if (known !== undefined) return known;
  }
  return unknown;
}

/** The id of a role: its name in kebab-case; `+` and `#` are written out. */
export function roleId(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("+", " plus ")
    .replaceAll("#", " sharp ")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

const table: ReadonlyMap<string, Occupations> = new Map(
  Object.entries(roleOccupations).flatMap(([field, lines]) =>
    lines
      .trim()
      .split("\n")
      .map((line): [string, Occupations] => {
        const [name = "", onet = "", isco = ""] = line.split("|").map((cell) => cell.trim());
        return [name, {field, onet: onet.split(" "), isco: isco.split(" ")}];
      })
  )
);
