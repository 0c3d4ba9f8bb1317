import type {Command} from "commander";
import type {Where} from "../../market/filters.ts";
import {cuts} from "../../market/where.ts";
import {contracts, seniorities, workplaces} from "../../model/values.ts";
import {sectorNames} from "../../postings/sector.ts";
import {countryWord} from "./country-word.ts";
import {CallerError} from "./failure.ts";
import {roleWord} from "./role-word.ts";

/** The options of a command line as commander gives them. */
export type Flags = Readonly<Record<string, string | undefined>>;

/** Adds the filters that every figure takes. */
export function withFilters(command: Command): Command {
  for (const {name, says} of cuts) command.option(`--${name} <${name}>`, says);
  return command.option("--from <month>", "first month, YYYY-MM").option("--to <month>", "last month, YYYY-MM");
}

const closed: Readonly<Record<string, readonly string[]>> = {
  seniority: seniorities,
  workplace: workplaces,
  contract: contracts,
  sector: sectorNames
};

/** The filters that were given. @throws CallerError `unknown --sector: …`, `invalid month: …`, `invalid months: …` */
export function whereOf(flags: Flags): Where {
  const {from, to} = flags;
  for (const month of [from, to])
    if (month !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month))
      throw new CallerError(`invalid month: ${month}; for example 2026-01`);
  if (from !== undefined && to !== undefined && from > to)
    throw new CallerError(`invalid months: from ${from} to ${to}; the first comes after the last`);
  const kept = cuts.flatMap(({name}) => {
    const given = flags[name];
    return given === undefined ? [] : [[name, wordOf(name, given)] as const];
  });
  return {...Object.fromEntries(kept), ...(from === undefined ? {} : {from}), ...(to === undefined ? {} : {to})};
}

function wordOf(name: string, given: string): string {
  if (name === "country") return countryWord(given);
  if (name === "role") return roleWord(given);
  const known = closed[name];
  return known === undefined ? given : nearest(name, given, known);
}

/** A word of a closed list, or the only one of it that has the word in it: `fintech` for `finance and fintech`. */
function nearest(name: string, given: string, known: readonly string[]): string {
  const word = given.trim().toLowerCase();
  const same = known.filter((value) => value.toLowerCase() === word);
  const near = same.length > 0 ? same : known.filter((value) => value.toLowerCase().includes(word));
  const [found] = near;
  if (found === undefined || near.length > 1 || word === "")
    throw new CallerError(`unknown --${name}: ${given}; known: ${(near.length > 1 ? near : known).join(", ")}`);
  return found;
}

/** A word of a closed list; undefined when none was given. @throws CallerError with the list */
export function oneOf<T extends string>(name: string, value: string | undefined, known: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((word) => word === value);
  if (found === undefined) throw new CallerError(`unknown --${name}: ${value}; known: ${known.join(", ")}`);
  return found;
}
