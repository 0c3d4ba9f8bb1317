/** An object of JSON, or of XML turned to records, of whatever keys and values. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys: no array, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The value at a path of keys; undefined where a step is missing or inherited.
 *
 * @example valueAt({location: {city: "Oslo"}}, "location", "city") // → "Oslo"
 */
export function valueAt(record: unknown, ...path: readonly string[]): unknown {
  let value = record;
  for (const key of path) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** Whether the record itself has all of the keys. */
export function hasKeys(record: JsonObject, ...keys: readonly string[]): boolean {
  return keys.every((key) => Object.hasOwn(record, key));
}

/** A list as it is, nothing as an empty list, and anything else as a list of one: repeated elements of XML come both ways. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

/** The string, exactly as it stands (of an XML element, its text); null when there is nothing but blanks. */
export function stringOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (isObject(value) && typeof value["#text"] === "string") return stringOf(value["#text"]);
  return null;
}

/** A string or a number as one trimmed word or phrase; null when there is none. */
export function wordOf(value: unknown): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : null;
  return stringOf(value)?.trim() ?? null;
}

const nameKeys = "name display_name displayName label title legalName libelle nom nombre bezeichnung value".split(" ");

/** The name of a thing that is given as a string or as an object with a name; null when it has none. */
export function nameOf(value: unknown): string | null {
  const word = wordOf(value);
  if (word !== null || !isObject(value)) return word;
  for (const key of nameKeys) {
    const name = stringOf(valueAt(value, key));
    if (name !== null) return name.trim();
  }
  return null;
}

/** The first of the values that is a string with something in it, exactly as it stands. */
export function firstString(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const string = stringOf(value);
    if (string !== null) return string;
  }
  return null;
}

const yes = new Set(["true", "yes", "y", "t", "1", "1.0", "ja", "sí", "si", "oui", "tak", "sim", "是"]);

/** Whether a flag is set; what is false, 0, empty or another word says nothing. */
export function isSet(value: unknown): boolean {
  if (value === true || value === 1) return true;
  return typeof value === "string" && yes.has(value.trim().toLowerCase());
}

const plainNumber = /^[+-]?\d{1,15}(?:\.\d+)?$/;
const thousands = /^[1-9]\d{0,2}(?:([., '’\u00a0\u202f])\d{3})(?:\1\d{3})*$/;

/**
 * The number that is given as a number or in digits; null for anything else.
 *
 * @example numberOf("85,000") // → 85000
 */
export function numberOf(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  const word = stringOf(value)?.trim();
  if (word === undefined || word.length > 24) return null;
  if (thousands.test(word)) return Number(word.replace(/\D/g, ""));
  return plainNumber.test(word) ? Number(word) : null;
}

/** The pieces of a list in one string, trimmed; empty ones are left out. */
export function piecesOf(list: string, joint: string): readonly string[] {
  return list
    .split(joint)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}
