import {linkingWords} from "../data/title-words.ts";
import {roleOfPhrase, type TitleUnit} from "./words.ts";

/** What stands next to the head of a title. */
export interface Fields {
  readonly areas: readonly string[];
  readonly techs: readonly string[];
  /** True when it says only "software" or "web". */
  readonly base: boolean;
  /** True when it says "engineering" or "development". */
  readonly engineering: boolean;
}

/** Fields of work that make a job by themselves: others before them are dropped. */
export const strongFields: ReadonlySet<string> = new Set([
  "backend",
  "frontend",
  "full-stack",
  "ios",
  "android",
  "mobile"
]);

const none: Fields = {areas: [], techs: [], base: false, engineering: false};

/** The fields before a head, from the nearest on; of alternatives ("Backend/Fullstack Engineer") the first. */
export function fieldsBefore(units: readonly TitleUnit[]): Fields {
  let fields = none;
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i];
    if (unit === undefined) break;
    const right = units[i + 1]?.tokens[0]?.joint;
    if (unit.word === null) {
      if (strongFields.has(units[i - 1]?.word?.area ?? "")) continue;
      break;
    }
    const next = joined(
      right === "slash" || right === "and" ? withoutAlternative(fields, unit) : fields,
      unit,
      "before"
    );
    if (next === null) break;
    fields = next;
  }
  return fields;
}

/** The fields after a head: "Développeur Backend", "Engineer, Machine Learning"; of alternatives the first. */
export function fieldsAfter(units: readonly TitleUnit[]): Fields {
  let fields = none;
  for (const [i, unit] of units.entries()) {
    const [token] = unit.tokens;
    if (unit.word === null) {
      if (linkingWords.has(token?.key ?? "")) continue;
      break;
    }
    const isAlternative = i > 0 && (token?.joint === "slash" || token?.joint === "and");
    const next =
      isAlternative && (unit.word.area ?? unit.word.tech) !== undefined ? null : joined(fields, unit, "after");
    if (next === null) break;
    fields = next;
  }
  return fields;
}

function withoutAlternative(fields: Fields, {word}: TitleUnit): Fields {
  if (word?.area !== undefined) return {...fields, areas: [], techs: []};
  return word?.tech === undefined ? fields : {...fields, techs: []};
}

/** The fields with one more; null at a word that is no field. */
function joined(fields: Fields, {word}: TitleUnit, side: "before" | "after"): Fields | null {
  const add = (list: readonly string[], name: string) => (side === "before" ? [name, ...list] : [...list, name]);
  if (word?.area !== undefined) return {...fields, areas: add(fields.areas, word.area)};
  if (word?.tech !== undefined) return {...fields, techs: add(fields.techs, word.tech)};
  if (word?.base) return {...fields, base: true};
  if (word?.head === "engineer" || word?.head === "developer") return {...fields, engineering: true};
  return word?.noise ? fields : null;
}

const leaders: ReadonlySet<string> = new Set(["manager", "lead", "director"]);
const mostFields = 3;

/** A name made of fields of work and a head: the usual name of that, else the words; null when there is no field. */
export function compose({areas, techs, base, engineering}: Fields, head: string): string | null {
  if (areas.length === 1 && areas[0] === "technical") return null;
  const nearest = areas.at(-1);
  const fields = nearest !== undefined && strongFields.has(nearest) ? [nearest] : areas.slice(-mostFields);
  const gerund = engineering && leaders.has(head) ? ["engineering"] : [];
  const known = knownEnd(fields, [...gerund, head].join(" "));
  if (known !== null) return known;
  if (fields.length > 0) return [...fields, ...gerund, head === "developer" ? "engineer" : head].join(" ");
  if (gerund.length > 0) return roleOfPhrase(`engineering ${head}`) ?? `engineering ${head}`;
  const [tech] = techs;
  if (tech !== undefined) return roleOfPhrase(`${tech} ${head}`) ?? `${tech} ${head}`;
  return base ? (roleOfPhrase(`software ${head}`) ?? `software ${head}`) : null;
}

/** The usual name of the whole phrase; of a long one also of its end. */
function knownEnd(fields: readonly string[], head: string): string | null {
  for (let skip = 0; skip < fields.length; skip++) {
    const known = roleOfPhrase([...fields.slice(skip), head].join(" "));
    if (known !== null && (skip === 0 || fields.length === mostFields)) return known;
  }
  return null;
}

/** The fields as one who leads them names them: "data", "software", "machine learning engineering". */
export function fieldName({areas, engineering, base}: Fields): string | null {
  const fields = areas.slice(0, 2).join(" ");
  if (fields !== "") return engineering ? `${fields} engineering` : fields;
  if (engineering) return "engineering";
  return base ? "software" : null;
}
