import {type Parsed, problem} from "../model/problem.ts";
import {type Family, type Skill, type SkillKind, skillKinds, type Trap} from "../model/skill.ts";
import {expandPattern} from "./patterns.ts";

/**
 * Reads one entry of a lens file.
 *
 * @param entry  what the YAML holds
 * @param family the family of the file
 * @param at     where it stands: `software.yaml:python`
 */
export function parseSkill(entry: unknown, family: Family, at: string): Parsed<Skill> {
  if (!isRecord(entry)) return invalid(at, "not a mapping");
  const {id, name, kind} = entry;
  if (typeof id !== "string" || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return invalid(at, `id ${String(id)}`);
  if (typeof name !== "string" || name === "") return invalid(`${at}:${id}`, "no name");
  const known = skillKinds.find((word): word is SkillKind => word === kind);
  if (known === undefined) return invalid(`${at}:${id}`, `kind ${String(kind)}`);
  const since = entry["since"] === undefined ? null : String(entry["since"]);
  if (since !== null && !/^\d{4}(?:-\d{2})?$/.test(since)) return invalid(`${at}:${id}`, `since ${since}`);
  const traps = list(entry["traps"]).map(readTrap);
  const broken = words(entry["patterns"]).find((pattern) => !isPattern(pattern));
  if (broken !== undefined) return invalid(`${at}:${id}`, `pattern ${broken}`);
  if (traps.includes(null)) return invalid(`${at}:${id}`, "a trap without an alias");
  return {
    ok: true,
    value: {
      id,
      name,
      family,
      kind: known,
      aliases: words(entry["aliases"]),
      patterns: words(entry["patterns"]),
      traps: traps.filter((trap) => trap !== null),
      since,
      broader: words(entry["broader"]),
      needs: words(entry["needs"]),
      links: links(entry["links"])
    }
  };
}

function invalid(at: string, found: string): Parsed<never> {
  return {ok: false, problem: problem("record-invalid", at, found)};
}

function isPattern(pattern: string): boolean {
  try {
    return expandPattern(pattern).length > 0;
  } catch {
    return false;
  }
}

function readTrap(entry: unknown): Trap | null {
  if (!isRecord(entry) || entry["alias"] === undefined) return null;
  return {
    alias: String(entry["alias"]),
    case: entry["case"] === true,
    not: words(entry["not"]),
    needs: words(entry["needs"])
  };
}

function links(value: unknown): Readonly<Record<string, string>> {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, id]) => [key, String(id)])) : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function words(value: unknown): readonly string[] {
  return list(value).map(String);
}
