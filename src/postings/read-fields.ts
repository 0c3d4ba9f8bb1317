import type {Fact, FactField} from "../model/fact.ts";
import type {Pay} from "../model/pay.ts";
import type {Contract, Degree, Offer, Seniority, Workplace} from "../model/values.ts";
import {findContract} from "./fields/contract.ts";
import {findDegree} from "./fields/degree.ts";
import {findEquity} from "./fields/equity.ts";
import {findPay} from "./fields/pay.ts";
import {findRelocation} from "./fields/relocation.ts";
import {findSeniority} from "./fields/seniority.ts";
import {findSigningBonus} from "./fields/signing-bonus.ts";
import {findVisa} from "./fields/visa.ts";
import {findWorkplace} from "./fields/workplace.ts";
import {findYears} from "./fields/years.ts";
import type {Found} from "./found.ts";
import type {Given, RawPosting} from "./raw.ts";

/** The values of a posting that are read from its words or its payload, and where each was read. */
export interface Fields {
  readonly workplace: Workplace;
  readonly seniority: Seniority;
  readonly contract: Contract;
  readonly degree: Degree;
  readonly years_min: number | null;
  readonly visa: Offer;
  readonly signing_bonus: Offer;
  readonly relocation: Offer;
  readonly equity: Offer;
  /** Base pay of the payload, else every statement in the text, in reading order. */
  readonly pays: readonly Pay[];
  readonly facts: readonly Fact[];
}

/** Reads every field: a value given in the payload goes before one found in the text. */
export function readFields(
  posting: {
    readonly text: string;
    readonly title: string | null;
    readonly country: string | null;
    readonly pays: readonly Found<Pay>[];
  },
  raw: RawPosting
): Fields {
  const {text, title, country} = posting;
  const facts: Fact[] = [];
  const pick = <T extends string | number>(
    field: FactField,
    given: Given<T> | null,
    found: Found<T> | null
  ): T | null => {
    if (given !== null) facts.push({field, value: String(given.value), start: null, end: null, from: given.from});
    else if (found !== null)
      facts.push({field, value: String(found.value), start: found.start, end: found.end, from: null});
    return given?.value ?? found?.value ?? null;
  };
  const pays = statedPays(raw, posting.pays, country, facts);
  const years = findYears(text);
  const named = findSeniority(title, text, years);
  const inTitle = named !== null && title !== null && named.end <= title.length;
  return {
    pays,
    workplace: pick("workplace", raw.workplace, findWorkplace(text)) ?? "unsaid",
    seniority: pick("seniority", inTitle ? null : raw.seniority, named) ?? "unsaid",
    contract: pick("contract", raw.contract, findContract(text)) ?? "unsaid",
    degree: pick("degree", raw.degree, findDegree(text)) ?? "unsaid",
    years_min: pick("years_min", raw.years_min, years),
    visa: pick("visa", raw.visa, findVisa(text)) ?? "unsaid",
    signing_bonus: pick("signing_bonus", null, findSigningBonus(text)) ?? "unsaid",
    relocation: pick("relocation", raw.relocation, findRelocation(text)) ?? "unsaid",
    equity: pick("equity", raw.equity, findEquity(text)) ?? "unsaid",
    facts
  };
}

function statedPays(
  raw: RawPosting,
  found: readonly Found<Pay>[],
  country: string | null,
  facts: Fact[]
): readonly Pay[] {
  const stated = raw.pay !== null ? [raw.pay] : payTextOf(raw, country);
  // Boards guess sums without a currency (RemoteOK does); the words of the ad go before such a guess.
  const given = found.length > 0 && stated.every(({value}) => value.currency === null) ? [] : stated;
  for (const {value, from} of given) facts.push({field: "pay", value: payWords(value), start: null, end: null, from});
  if (given.length > 0) return given.map(({value}) => value);
  for (const {value, start, end} of found) facts.push({field: "pay", value: payWords(value), start, end, from: null});
  return found.map(({value}) => value);
}

function payTextOf({pay_text}: RawPosting, country: string | null): readonly Given<Pay>[] {
  if (pay_text === null) return [];
  return findPay(pay_text.value, {country}).map(({value}) => ({value, from: pay_text.from}));
}

/** Pay in one line, as a fact shows it: `USD 150000-225000 year`. */
export function payWords({low, high, currency, period}: Pay): string {
  const sums = low === high ? `${low ?? ""}` : `${low ?? ""}-${high ?? ""}`;
  return [currency, sums, period].filter((word) => word !== null && word !== "").join(" ");
}
