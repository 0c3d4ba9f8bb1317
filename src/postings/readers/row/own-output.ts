import type {Given, RawPosting} from "../../raw.ts";
import {hasKeys, isObject, type JsonObject, listOf, stringOf, valueAt} from "../json.ts";

/** Whether a row is a posting as Assay itself prints it. */
export function isOwnOutput(record: JsonObject): boolean {
  return typeof record.text === "string" && hasKeys(record, "employer_key", "parts", "facts");
}

/**
 * A printed posting read back: the same id and, to the character, the same text.
 *
 * Of its values only those count as given that were given in a payload; what was read from the text is read again, so
 * that it has its quote.
 */
export function ownOutput(record: JsonObject, raw: RawPosting): RawPosting {
  const {title, body} = cut(stringOf(record.text) ?? "", titleOf(record), stringOf(record.body));
  const facts = listOf(record.facts).filter(isObject);
  const again = <T>(field: string, value: Given<T> | null): Given<T> | null => {
    const from = stringOf(facts.find((fact) => fact.field === field && stringOf(fact.from) !== null)?.from);
    return value === null || from === null ? null : {value: value.value, from};
  };
  return {
    ...raw,
    title,
    body,
    markup: "text",
    sector: valueAt(record.sector, "by") === "inferred" ? null : raw.sector,
    workplace: again("workplace", raw.workplace),
    contract: again("contract", raw.contract),
    seniority: again("seniority", raw.seniority),
    degree: again("degree", raw.degree),
    years_min: again("years_min", raw.years_min),
    visa: again("visa", raw.visa),
    relocation: again("relocation", raw.relocation),
    equity: again("equity", raw.equity),
    pay: again("pay", raw.pay)
  };
}

/** The title that was given; adverts of the forum have none of their own, even where the text begins with what was found. */
function titleOf(record: JsonObject): string | null {
  return record.source === "hn" && record.body === record.text ? null : stringOf(record.title);
}

/** Title and body that give the text again; a title that was found in the text is no part of it. */
function cut(text: string, title: string | null, body: string | null): {title: string | null; body: string | null} {
  if (title === null || !text.startsWith(title)) return {title: null, body: text === "" ? null : text};
  if (text === title) return {title, body: null};
  return {title, body: text === `${title}\n\n${body}` ? body : text};
}
