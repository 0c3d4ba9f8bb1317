import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {contractOf} from "../../../../src/postings/readers/words/contract.ts";
import {currencyOf} from "../../../../src/postings/readers/words/currency.ts";
import {degreeOf} from "../../../../src/postings/readers/words/degree.ts";
import {fold} from "../../../../src/postings/readers/words/fold.ts";
import {languageOf} from "../../../../src/postings/readers/words/language.ts";
import {periodOf} from "../../../../src/postings/readers/words/period.ts";
import {seniorityOf} from "../../../../src/postings/readers/words/seniority.ts";
import {remoteOf, workplaceOf} from "../../../../src/postings/readers/words/workplace.ts";

describe("fold(words)", () => {
  it("writes words in one spelling", () => {
    expect(fold("  Mid-Senior_level ")).toBe("mid senior level");
    expect(fold("Befristete Anstellung – Teilzeit")).toBe("befristete anstellung teilzeit");
    expect(fold("Łódź, Île, Straße")).toBe("lodz ile strasse");
    expect(fold("远程 办公")).toBe("远程 办公");
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (words) => {
        expect(fold(fold(words))).toBe(fold(words));
      })
    );
  });
});

describe("workplaceOf(said)", () => {
  it.each([
    ["remote", "remote"],
    ["REMOTE", "remote"],
    ["Fully Remote", "remote"],
    ["TELECOMMUTE", "remote"],
    ["Work from home", "remote"],
    ["praca zdalna", "remote"],
    ["远程办公", "remote"],
    ["Télétravail", "remote"],
    ["hybrid", "hybrid"],
    ["Hybrid (2 days remote)", "hybrid"],
    ["partly remote", "hybrid"],
    ["Híbrido", "hybrid"],
    ["Hybride", "hybrid"],
    ["OnSite", "onsite"],
    ["on_site", "onsite"],
    ["office", "onsite"],
    ["In-office", "onsite"],
    ["Presencial", "onsite"],
    ["vor Ort", "onsite"],
    ["unspecified", null],
    ["none", null],
    ["no remote", null],
    ["not remote", null],
    ["remote or on site", null],
    ["Full-time", null],
    ["", null],
    [null, null],
    [false, null],
    [{}, null]
  ])("reads %j as %s", (said, workplace) => expect(workplaceOf(said)).toBe(workplace));

  it("reads a field called remote by its flag or its words", () => {
    expect([true, 1, "true", "Yes", "1.0", "Full", "fully", "是"].map(remoteOf)).toEqual(Array(8).fill("remote"));
    expect([false, 0, "false", "No", "0.0", "None", "", null, undefined, 2, "no idea"].map(remoteOf)).toEqual(
      Array(11).fill(null)
    );
    expect(remoteOf("Hybrid")).toBe("hybrid");
  });
});

describe("contractOf(said)", () => {
  it.each([
    ["Permanent", "permanent"],
    ["CDI", "permanent"],
    ["Unbefristet", "permanent"],
    ["fulltime_permanent", "permanent"],
    ["Tills vidare", "permanent"],
    ["umowa o pracę", "permanent"],
    ["TEMPORARY", "fixed-term"],
    ["Fixed term", "fixed-term"],
    ["Determinado", "fixed-term"],
    ["befristet", "fixed-term"],
    ["CDD", "fixed-term"],
    ["FixedTerm", "fixed-term"],
    ["CONTRACTOR", "contract"],
    ["b2b", "contract"],
    ["Contract", "contract"],
    ["freelance", "freelance"],
    ["Autónomo", "freelance"],
    ["INTERN", "internship"],
    ["Praktikum", "internship"],
    ["Puesto de aprendiz", "apprenticeship"],
    ["Alternance", "apprenticeship"],
    ["Full-time", null],
    ["PART_TIME", null],
    ["OTHER", null],
    ["", null],
    [null, null],
    [7, null]
  ])("reads %j as %s", (said, contract) => expect(contractOf(said)).toBe(contract));

  it("takes of a list the one kind that it agrees on", () => {
    expect(contractOf(["permanent", "b2b"])).toBeNull();
    expect(contractOf(["b2b", "b2b"])).toBe("contract");
    expect(contractOf(["Full-time", "Permanent"])).toBe("permanent");
    expect(contractOf(["FULL_TIME", "CONTRACTOR"])).toBeNull();
    expect(contractOf("Full-time / freelance")).toBeNull();
    expect(contractOf([{name: "Internship"}])).toBe("internship");
  });
});

describe("seniorityOf(said)", () => {
  it.each([
    ["Senior", "senior"],
    ["entry_level", "junior"],
    ["Entry-level", "junior"],
    ["Mid-level", "mid"],
    ["Midweight", "mid"],
    ["SE", "senior"],
    ["Principal", "staff-plus"],
    ["Manager", "manager"],
    ["Director", "director-plus"],
    ["c_level", "director-plus"],
    ["Internship", "intern"],
    [["Senior"], "senior"],
    [{label: "Entry Level"}, "junior"],
    ["Mid-Senior level", null],
    ["experienced", null],
    ["associate", null],
    ["Not Applicable", null],
    ["Any", null],
    [["Mid-level", "Senior"], null],
    [[], null],
    ["", null]
  ])("reads %j as %s", (said, level) => expect(seniorityOf(said)).toBe(level));
});

describe("degreeOf(said)", () => {
  it.each([
    ["bachelor_degree", "bachelor"],
    ["Bachelor's Degree", "bachelor"],
    ["BSc", "bachelor"],
    ["master degree", "master"],
    ["postgraduate degree", "master"],
    ["PhD", "phd"],
    ["Ph.D.", "phd"],
    ["Doctorate", "phd"],
    ["本科", "bachelor"],
    ["no requirements", "not-required"],
    ["Bachelor or Master", "bachelor"],
    ["high school", null],
    ["unspecified", null],
    ["professional certificate", null],
    ["", null]
  ])("reads %j as %s", (said, degree) => expect(degreeOf(said)).toBe(degree));
});

describe("languageOf(said)", () => {
  it.each([
    ["en", "en"],
    ["EN", "en"],
    ["en-US", "en-US"],
    ["pt_br", "pt-BR"],
    ["zh-hans-cn", "zh-Hans-CN"],
    [{code: "pt-BR", label: "Portuguese"}, "pt-BR"],
    ["Deutsch", "de"],
    ["français", "fr"],
    ["中文", "zh"],
    ["Klingon", null],
    ["", null],
    [7, null],
    [null, null]
  ])("reads %j as %s", (said, language) => expect(languageOf(said)).toBe(language));
});

describe("periodOf(said)", () => {
  it.each([
    ["YEAR", "year"],
    ["per-year-salary", "year"],
    ["1 YEAR", "year"],
    ["annual", "year"],
    ["p.a.", "year"],
    ["yearly", "year"],
    ["ANN", "year"],
    ["HOUR", "hour"],
    ["per-hour-wage", "hour"],
    ["1 HOUR", "hour"],
    ["hourly", "hour"],
    ["HUR", "hour"],
    ["MONTH", "month"],
    ["Monat", "month"],
    ["/mo", "month"],
    ["weekly", "week"],
    ["per diem", "day"],
    ["DAY", "day"],
    ["月", "month"],
    ["NONE", null],
    ["one-time", null],
    ["", null],
    [null, null]
  ])("reads %j as %s", (said, period) => expect(periodOf(said)).toBe(period));
});

describe("currencyOf(said)", () => {
  it.each([
    ["USD", "USD"],
    ["pln", "PLN"],
    ["€", "EUR"],
    ["US$", "USD"],
    ["zł", "PLN"],
    ["RMB", "CNY"],
    [{code: 1, name: "EUR"}, "EUR"],
    ["$", null],
    ["kr", null],
    ["USDT", null],
    ["", null],
    [null, null],
    [5, null]
  ])("reads %j as %s", (said, currency) => expect(currencyOf(said)).toBe(currency));
});
