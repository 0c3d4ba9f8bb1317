import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {factFields} from "../../../src/model/fact.ts";
import {contracts, degrees, payPeriods, seniorities, workplaces} from "../../../src/model/values.ts";
import type {RawPlace, RawPosting} from "../../../src/postings/raw.ts";
import {readers} from "../../../src/postings/readers/all.ts";
import {readerOf, readRecord} from "../../../src/postings/readers/read-record.ts";
import {noContext} from "../../../src/postings/readers/reader.ts";
import {sourceNames} from "../../../src/postings/readers/sources.ts";
import {samples} from "./samples.ts";

const strings = ["own_id", "url", "title", "body", "employer", "language", "sector"] as const;

/** What every raw posting must be, whatever it was read from. */
function expectSound(raw: RawPosting): void {
  for (const name of strings) {
    const value = raw[name];
    expect(
      value === null || (typeof value === "string" && value.trim() !== ""),
      `${name}: ${JSON.stringify(value)}`
    ).toBe(true);
  }
  expect(raw.title !== null || raw.body !== null).toBe(true);
  expect(sourceNames).toContain(raw.source);
  expect(["html", "text", "unknown"]).toContain(raw.markup);
  expect(raw.posted === null || typeof raw.posted === "number" || raw.posted.trim() !== "").toBe(true);
  for (const place of raw.places) expectPlace(place);
  expectValues(raw);
}

function expectPlace(place: RawPlace): void {
  const words = typeof place === "string" ? [place] : Object.values(place);
  expect(words.length).toBeGreaterThan(0);
  for (const word of words) expect(typeof word === "string" && word.trim() !== "").toBe(true);
}

function expectValues(raw: RawPosting): void {
  const known: Readonly<Record<string, readonly unknown[]>> = {
    workplace: workplaces,
    contract: contracts,
    seniority: seniorities,
    degree: degrees
  };
  for (const name of ["workplace", "contract", "seniority", "degree"] as const) {
    const given = raw[name];
    if (given === null) continue;
    expect(known[name]).toContain(given.value);
    expect(given.value).not.toBe("unsaid");
    expect(given.from.trim()).not.toBe("");
  }
  expect(raw.years_min === null || raw.years_min.value > 0).toBe(true);
  for (const offer of [raw.visa, raw.relocation, raw.equity])
    expect(offer === null || offer.value === "yes").toBe(true);
  if (raw.pay !== null) expectPay(raw.pay.value);
}

function expectPay({low, high, currency, period}: NonNullable<RawPosting["pay"]>["value"]): void {
  expect(low !== null || high !== null).toBe(true);
  for (const sum of [low, high]) expect(sum === null || (Number.isFinite(sum) && sum > 0)).toBe(true);
  if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
  expect(currency === null || /^[A-Z]{3}$/.test(currency)).toBe(true);
  expect(period === null || payPeriods.includes(period)).toBe(true);
}

const keysOf = (value: unknown): readonly string[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, child]) => [...(Array.isArray(value) ? [] : [key]), ...keysOf(child)]);
const keys = [...new Set(Object.values(samples).flatMap((records) => records.flatMap(keysOf)))];

/** Values of every kind and mood, among them those that real payloads use for nothing. */
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    {depthSize: "small", withCrossShrink: true},
    fc.constantFrom<unknown>(
      null,
      "",
      "  ",
      0,
      -1,
      false,
      true,
      "true",
      "0",
      "null",
      [],
      {},
      "https://a.example/7",
      "Oslo",
      "2025-01-02",
      1777305655,
      "USD",
      "<p>x</p>",
      Number.NaN,
      "remote"
    ),
    fc.string(),
    fc.double(),
    fc.array(tie("value"), {maxLength: 3}),
    fc.dictionary(fc.constantFrom(...keys), tie("value"), {maxKeys: 4})
  )
})).value;

describe.each(readers.map((reader) => [reader.name, reader] as const))("reader %s", (name, reader) => {
  const own = samples[name] ?? [];

  it("has samples and a name of the closed list", () => {
    expect(own.length).toBeGreaterThan(0);
    expect(sourceNames).toContain(name);
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it("claims its samples, and nobody before it does", () => {
    for (const record of own) expect(readerOf(record).name).toBe(name);
  });

  it("claims by content, whatever the order of the keys", () => {
    for (const record of own) {
      const turned = Object.fromEntries(Object.entries(record).reverse());
      expect(reader.claims(turned)).toBe(reader.claims(record));
    }
  });

  it("reads its samples soundly, with ids that are unique and no paths", () => {
    const raws = own.flatMap((record) => readRecord(record, "x:1", noContext).raws);
    expect(raws.length).toBeGreaterThanOrEqual(own.length);
    for (const raw of raws) expectSound(raw);
    for (const raw of raws) expect(raw.source).toBe(name);
    const ids = raws.flatMap(({own_id}) => own_id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).not.toMatch(/[/\\\s]/);
  });

  it("reads the same record the same way twice and leaves it unchanged", () => {
    for (const record of own) {
      const before = JSON.stringify(record);
      expect(readRecord(record, "x:1", noContext)).toEqual(readRecord(record, "x:1", noContext));
      expect(JSON.stringify(record)).toBe(before);
    }
  });

  it("never throws on a sample with parts exchanged, and stays sound", () => {
    const changes = fc.dictionary(fc.constantFrom(...own.flatMap((record) => Object.keys(record))), anything, {
      minKeys: 1,
      maxKeys: 6
    });
    fc.assert(
      fc.property(fc.constantFrom(...own), changes, (record, change) => {
        const {raws, problems} = readRecord({...record, ...change}, "x:1", noContext);
        for (const raw of raws) expectSound(raw);
        for (const found of problems) expect(found.at.startsWith("x:1")).toBe(true);
      }),
      {numRuns: 80}
    );
  });

  it("never throws on a sample with a part missing", () => {
    for (const record of own) {
      for (const key of Object.keys(record)) {
        const {[key]: _, ...rest} = record;
        for (const raw of readRecord(rest, "x:1", noContext).raws) expectSound(raw);
      }
    }
  });
});

describe("readRecord(record, at, context)", () => {
  it("never throws on arbitrary JSON", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue({maxDepth: 6}), fc.dictionary(fc.constantFrom(...keys), anything)), (value) => {
        const {raws, problems} = readRecord(value, "x:1", noContext);
        for (const raw of raws) expectSound(raw);
        expect(raws.length + problems.length).toBeGreaterThan(0);
      }),
      {numRuns: 1500}
    );
  });

  it("has one sample folder a reader and one reader a source", () => {
    expect(readers.map(({name}) => name).sort()).toEqual([...sourceNames].sort());
    expect(Object.keys(samples).sort()).toEqual([...sourceNames].sort());
    expect(factFields.length).toBeGreaterThan(0);
  });
});
