import {unescapedHtml} from "./body.ts";
import {given} from "./given.ts";
import {type PayFields, widestPay} from "./given-pay.ts";
import {
  hasKeys,
  isObject,
  type JsonObject,
  listOf,
  nameOf,
  numberOf,
  piecesOf,
  stringOf,
  valueAt,
  wordOf
} from "./json.ts";
import {onePosting, type Reader} from "./reader.ts";
import {contractOf} from "./words/contract.ts";
import {languageOf} from "./words/language.ts";
import {workplaceOf} from "./words/workplace.ts";

/** Jobs of the Greenhouse board API, whose `content` is HTML escaped once more; pay ranges are in hundredths. */
export const greenhouse: Reader = {
  name: "greenhouse",
  claims: (record) =>
    hasKeys(record, "absolute_url", "title") && (hasKeys(record, "internal_job_id") || hasKeys(record, "updated_at")),
  read: (record, at, {sibling}) => {
    const {pay, notes} = widestPay([...inputRanges(record), ...currencyRanges(record)]);
    return onePosting({
      source: "greenhouse",
      at,
      own_id: wordOf(record.id),
      url: stringOf(record.absolute_url),
      title: stringOf(record.title),
      body: unescapedHtml(record.content),
      markup: "html",
      employer: nameOf(record.company_name) ?? sibling.company ?? accountOf(record.absolute_url),
      posted: wordOf(record.first_published) ?? wordOf(record.updated_at),
      places: placesOf(record),
      language: languageOf(record.language),
      workplace: given(metadataOf(record, /workplace|remote|location type/i, workplaceOf), "metadata"),
      contract: given(metadataOf(record, /employment|contract/i, contractOf), "metadata"),
      pay,
      notes
    });
  }
};

function placesOf(record: JsonObject): readonly string[] {
  const name = nameOf(record.location);
  if (name !== null) return piecesOf(name, ";");
  return listOf(record.offices).flatMap((office) => nameOf(valueAt(office, "location")) ?? nameOf(office) ?? []);
}

function inputRanges(record: JsonObject): readonly PayFields[] {
  return listOf(record.pay_input_ranges)
    .filter(isObject)
    .map(({min_cents, max_cents, currency_type, title}) => ({
      low: hundredth(min_cents),
      high: hundredth(max_cents),
      currency: currency_type,
      period: periodBySize(title, hundredth(max_cents) ?? hundredth(min_cents)),
      from: "pay_input_ranges"
    }));
}

/** Greenhouse does not say what the range is for: its title does, or a sum that only a year can have. */
function periodBySize(title: unknown, sum: number | null): string | null {
  if (/\bhour/i.test(stringOf(title) ?? "")) return "hour";
  return sum !== null && sum >= 20_000 ? "year" : null;
}

function currencyRanges(record: JsonObject): readonly PayFields[] {
  return listOf(record.metadata)
    .filter((field) => valueAt(field, "value_type") === "currency_range")
    .map((field) => ({
      low: valueAt(field, "value", "min_value"),
      high: valueAt(field, "value", "max_value"),
      currency: valueAt(field, "value", "unit"),
      period: periodBySize(valueAt(field, "name"), numberOf(valueAt(field, "value", "max_value"))),
      from: "metadata"
    }));
}

function metadataOf<T>(record: JsonObject, name: RegExp, read: (value: unknown) => T | null): T | null {
  const field = listOf(record.metadata).find((entry) => name.test(nameOf(valueAt(entry, "name")) ?? ""));
  return read(valueAt(field, "value"));
}

function hundredth(cents: unknown): number | null {
  const sum = numberOf(cents);
  return sum === null ? null : sum / 100;
}

function accountOf(url: unknown): string | null {
  return (
    /^https?:\/\/(?:boards|job-boards)(?:\.eu)?\.greenhouse\.io\/([^/?#]+)\/jobs/.exec(stringOf(url) ?? "")?.[1] ?? null
  );
}
