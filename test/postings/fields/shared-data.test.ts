import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {type GoldFields, type ReadFields, scoreFields} from "../../../bench/reading/fields.ts";
import {findContract} from "../../../src/postings/fields/contract.ts";
import {findDegree} from "../../../src/postings/fields/degree.ts";
import {findEquity} from "../../../src/postings/fields/equity.ts";
import {findPay} from "../../../src/postings/fields/pay.ts";
import {findRelocation} from "../../../src/postings/fields/relocation.ts";
import {findSeniority} from "../../../src/postings/fields/seniority.ts";
import {findSigningBonus} from "../../../src/postings/fields/signing-bonus.ts";
import {findVisa} from "../../../src/postings/fields/visa.ts";
import {findWorkplace} from "../../../src/postings/fields/workplace.ts";
import {findYears} from "../../../src/postings/fields/years.ts";
import {noSharedData, sharedData} from "../../shared-data.ts";

const gold = sharedData("benchmarks/gold");
const cases = sharedData("benchmarks/pay-and-role-parsing/eval_cases.json");

/** Floors a little under what was measured; the forty postings showed where rules were wrong, so they prove little. */
const floors: Readonly<Record<string, number>> = {
  pay: 0.95,
  workplace: 0.95,
  visa: 0.95,
  signing_bonus: 0.95,
  relocation: 0.95,
  equity: 0.95,
  years_min: 0.95,
  degree: 0.95,
  seniority: 0.9
};

function goldPostings(folder: string): GoldFields[] {
  return readdirSync(join(folder, "annotations")).map((file) => {
    const {doc, posting} = JSON.parse(readFileSync(join(folder, "annotations", file), "utf8"));
    const text = readFileSync(join(folder, "texts", `${doc}.txt`), "utf8");
    const line = text.slice(0, text.indexOf("\n"));
    return {text, title: line.includes("|") || line.length > 120 ? null : line, posting};
  });
}

function readFields({text, title}: GoldFields): ReadFields {
  return {
    pay: findPay(text).map(({value}) => value),
    workplace: findWorkplace(text)?.value ?? "unsaid",
    visa: findVisa(text)?.value ?? "unsaid",
    signing_bonus: findSigningBonus(text)?.value ?? "unsaid",
    relocation: findRelocation(text)?.value ?? "unsaid",
    equity: findEquity(text)?.value ?? "unsaid",
    years_min: findYears(text)?.value ?? null,
    degree: findDegree(text)?.value ?? "unsaid",
    seniority: findSeniority(title, text)?.value ?? "unsaid"
  };
}

const scores = gold === null ? {} : scoreFields(goldPostings(gold), readFields);

describe.skipIf(gold === null)(`the readers of fields on annotated postings (${noSharedData} otherwise)`, () => {
  it.each(Object.entries(floors))("read %s right at least as often as %f", (field, floor) => {
    const score = scores[field];
    expect(score?.accuracy ?? 0, JSON.stringify(score?.errors)).toBeGreaterThanOrEqual(floor);
  });
});

interface Case {
  readonly name: string;
  readonly comment: {readonly content: string};
  readonly expected: {readonly roles?: readonly {readonly expect?: Record<string, unknown>}[]};
}

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/gu, "\n")
    .replaceAll("&#x2F;", "/")
    .replaceAll("&amp;", "&");

describe.skipIf(cases === null)(`the readers of fields on hand-made answers (${noSharedData} otherwise)`, () => {
  it("give the expected pay, remote and contract", () => {
    const {test_cases}: {test_cases: readonly Case[]} = JSON.parse(readFileSync(cases ?? "", "utf8"));
    for (const {name, comment, expected} of test_cases) {
      const text = plain(comment.content);
      const answer = expected.roles?.[0]?.expect ?? {};
      const pay = findPay(text)[0]?.value;
      if (answer.salary_min !== undefined) expect(pay?.low ?? null, name).toBe(answer.salary_min);
      if (answer.salary_max !== undefined) expect(pay?.high ?? null, name).toBe(answer.salary_max);
      if (answer.salary_currency !== undefined) expect(pay?.currency, name).toBe(answer.salary_currency);
      if (answer.is_remote === true) expect(findWorkplace(text)?.value, name).toBe("remote");
      if (answer.employment_type === "Contract") expect(findContract(text)?.value, name).toBe("contract");
    }
  });
});
