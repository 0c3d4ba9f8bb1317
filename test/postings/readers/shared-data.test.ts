import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {gunzipSync} from "node:zlib";
import Papa from "papaparse";
import {describe, expect, it} from "vitest";
import type {Problem} from "../../../src/model/problem.ts";
import {datesIn, parsePosted, tellDateOrder} from "../../../src/postings/dates.ts";
import {postingId} from "../../../src/postings/identity.ts";
import type {RawPosting} from "../../../src/postings/raw.ts";
import {listOf, valueAt} from "../../../src/postings/readers/json.ts";
import {readRecord} from "../../../src/postings/readers/read-record.ts";
import {noContext} from "../../../src/postings/readers/reader.ts";
import {xmlRecords} from "../../../src/postings/readers/xml-records.ts";
import {noSharedData, sharedData} from "../../shared-data.ts";

const folder = sharedData("postings");
const path = (name: string) => join(folder ?? "", name);
const text = (name: string) => readFileSync(path(name), "utf8");

interface All {
  readonly raws: readonly RawPosting[];
  readonly problems: readonly Problem[];
}

function readAll(records: readonly unknown[]): All {
  const read = records.map((record, i) => readRecord(record, `x:${i + 1}`, noContext));
  return {raws: read.flatMap(({raws}) => raws), problems: read.flatMap(({problems}) => problems)};
}

/** The list of records at a path of keys in a JSON file. */
function jsonList(name: string, ...keys: readonly string[]): readonly unknown[] {
  const value: unknown = JSON.parse(text(name));
  const list = listOf(valueAt(value, ...keys));
  expect(list.length).toBeGreaterThan(1);
  return list;
}

const jsonLines = (name: string): readonly unknown[] =>
  gunzipSync(readFileSync(path(name)))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

function xml(name: string): readonly unknown[] {
  const records: unknown[] = [];
  const parser = xmlRecords(
    (record) => records.push(record),
    (code) => expect(code).toBeNull()
  );
  parser.write(text(name));
  parser.end();
  return records;
}

const idOf = (raw: RawPosting) => postingId(raw, {employerKey: null, title: null, place: null, text: ""}, () => "hash");
const has = (raw: RawPosting, name: string) =>
  Object.entries(raw).some(
    ([key, value]) => key === name && value !== null && !(Array.isArray(value) && value.length === 0)
  );
const having = (raws: readonly RawPosting[], name: string) => raws.filter((raw) => has(raw, name)).length;
const undated = (raws: readonly RawPosting[]) =>
  raws.filter(({posted}) => parsePosted(posted, "day-first").posted === null).length;
const distinct = (raws: readonly RawPosting[]) => new Set(raws.map(idOf)).size;

/** Counts that hold for the whole file: rows, then how many have each field. */
function expectCounts(
  {raws}: All,
  counts: Readonly<Partial<Record<keyof RawPosting | "distinct" | "undated", number>>>
): void {
  const {distinct: ids, undated: none, ...fields} = counts;
  const found = Object.fromEntries(Object.keys(fields).map((name) => [name, having(raws, name)]));
  expect(found).toEqual(fields);
  expect(distinct(raws)).toBe(ids ?? raws.length);
  expect(undated(raws)).toBe(none ?? 0);
}

describe.skipIf(folder === null)(`readRecord over the real data (${folder === null ? noSharedData : "found"})`, () => {
  it("reads the board lists field by field", () => {
    const ashby = readAll(jsonList("boards/ashby_photoroom.json", "data", "jobBoard", "jobPostings"));
    expect(ashby.raws).toHaveLength(13);
    expectCounts(ashby, {title: 13, body: 0, places: 13, pay_text: 3, url: 0, undated: 13});
    expect(ashby.raws[0]).toMatchObject({
      title: "Business Development Representative",
      places: ["New York"],
      pay_text: {from: "compensationTierSummary"}
    });

    const greenhouse = readAll(jsonList("boards/greenhouse_wayve.json", "jobs"));
    expect(greenhouse.raws).toHaveLength(75);
    expectCounts(greenhouse, {title: 75, body: 75, employer: 75, url: 75, places: 75, language: 75});
    expect(greenhouse.raws[0]).toMatchObject({
      own_id: "8431122002",
      employer: "Wayve",
      places: ["Germany"],
      posted: "2026-02-24T04:46:10-05:00",
      markup: "html"
    });
    expect(greenhouse.raws[0]?.body?.startsWith('<div class="content-intro"><p>At Wayve')).toBe(true);
    expect(greenhouse.raws.filter(({places}) => places.length === 2)).toHaveLength(3);

    const lever = readAll(jsonList("boards/lever_mistral.json"));
    expect(lever.raws).toHaveLength(156);
    expectCounts(lever, {title: 156, body: 156, employer: 156, workplace: 156, places: 156, contract: 1});
    expect(lever.raws[0]).toMatchObject({
      own_id: "2a357282-9d44-4b41-a249-c75ffe878ce2",
      employer: "mistral",
      workplace: {value: "hybrid"},
      places: [{name: "Paris", country: "FR"}]
    });

    const recruitee = readAll(jsonList("boards/recruitee_jobtome.json", "offers"));
    expect(recruitee.raws).toHaveLength(3);
    for (const {body} of recruitee.raws) expect(body).toContain("</div>\n<div>");
    expectCounts(recruitee, {body: 3, workplace: 3, degree: 3, contract: 3});
  });

  it("reads the lists without texts", () => {
    const bosch = readAll(jsonList("boards/smartrecruiters_boschgroup.json", "content"));
    expect(bosch.raws).toHaveLength(50);
    expectCounts(bosch, {title: 50, body: 0, contract: 50, workplace: 11, seniority: 13, language: 50, sector: 50});
    expect(bosch.raws.filter(({contract}) => contract?.value === "fixed-term")).toHaveLength(17);

    const just = readAll(jsonList("boards/justjoinit.json", "data"));
    expect(just.raws).toHaveLength(10);
    expectCounts(just, {title: 10, employer: 10, pay: 6, workplace: 10, seniority: 10, body: 2});
    expect(just.raws.find(({employer}) => employer === "HUT42 Sp. z o.o.")?.pay?.value).toMatchObject({
      low: 6480,
      high: 6480,
      currency: "PLN",
      period: "month"
    });
  });

  it("reads the feeds", () => {
    const personio = readAll(xml("boards/personio_orderbird.xml"));
    expect(personio.raws).toHaveLength(4);
    expectCounts(personio, {title: 4, body: 4, employer: 4, years_min: 4, contract: 4});
    expect(personio.raws[0]).toMatchObject({
      own_id: "1967281",
      employer: "orderbird GmbH",
      places: ["Berlin"],
      years_min: {value: 2}
    });

    const wwr = readAll(xml("boards/weworkremotely.xml"));
    expect(wwr.raws).toHaveLength(25);
    expectCounts(wwr, {title: 25, employer: 25, body: 25, workplace: 25});
    expect(wwr.raws[0]).toMatchObject({
      employer: "Veeva Systems",
      title: "Data Product Manager - Link Activity Data",
      posted: "Mon, 06 Apr 2026 20:31:11 +0000"
    });
    expect(parsePosted(wwr.raws[0]?.posted ?? null, null).posted).toBe("2026-04-06T20:31:11Z");
  });

  it("reads Remote OK: a notice skipped, mojibake repaired, 15 with pay", () => {
    const {raws, problems} = readAll(jsonList("boards/remoteok.json"));
    expect(problems.map(({code}) => code)).toEqual(["record-not-a-posting"]);
    expect(raws).toHaveLength(95);
    expectCounts({raws, problems}, {pay: 15, notes: 71, workplace: 14, places: 60});
    for (const {title, body, places} of raws)
      expect(`${title}${body}${JSON.stringify(places)}`).not.toMatch(/[\u0080-\u009f]|â€/);
    expect(raws.find(({own_id}) => own_id === "1131339")?.pay?.value).toMatchObject({
      low: 50000,
      high: 210000,
      currency: null
    });
  });

  it("reads 28,238 and 2,481 rows of the forum", () => {
    const early = readAll(jsonLines("hn-2013-08..2018-04.jsonl.gz"));
    expect(early.raws).toHaveLength(28_238);
    expectCounts(early, {title: 0, body: 28_238, workplace: 0, places: 24_235});
    expect(early.raws[0]).toMatchObject({
      own_id: "6141776",
      posted: "2013-08-01",
      places: [{name: "Austin, TX", country: "US"}],
      workplace: null
    });

    const late = readAll(jsonLines("hn-2023-01..2023-06.jsonl.gz"));
    expect(late.raws).toHaveLength(2_481);
    expectCounts(late, {body: 2_481, workplace: 0, places: 0, distinct: 2_278});
    expect(late.raws.map(idOf)[0]).toBe("hn:34220983");
  });

  it("reads 3,737 Spanish rows, whose deadlines settle the order of their dates", () => {
    const rows = Papa.parse<Record<string, string>>(text("eures-es-2025-10.csv"), {
      header: true,
      skipEmptyLines: true
    }).data;
    expect(tellDateOrder(rows.flatMap((row) => [...datesIn(row)]))).toBe("day-first");
    const eures = readAll(rows);
    expect(eures.raws).toHaveLength(3_737);
    expectCounts(eures, {title: 3_737, body: 3_737, employer: 58, contract: 1_243, places: 3_737});
    expect(eures.raws[0]).toMatchObject({
      source: "eures",
      own_id: "NzE4NDAzMCAxMDI",
      title: "CONDUCTORES DE CAMIÓN, EN GENERAL",
      places: [{region: "Palencia", country: "España"}]
    });
    expect(new Set(eures.raws.map(({posted}) => parsePosted(posted, "day-first").posted))).toEqual(
      new Set(["2025-10-08", "2025-10-09", "2025-10-10", "2025-10-11"])
    );
  });

  it("reads 1,117 Chinese rows, forms that nobody filled in among them", () => {
    const rebase = readAll(jsonLines("rebase-zh-2021..2026.jsonl.gz"));
    expect(rebase.raws).toHaveLength(1_117);
    expectCounts(rebase, {title: 1_117, body: 1_109, pay: 0, workplace: 0});
    expect(rebase.raws.find(({own_id}) => own_id === "89")).toMatchObject({
      source: "rebase",
      posted: "2022-03-06",
      places: []
    });
  });

  it("reads 16,765 announcements of the government", () => {
    const files = readdirSync(path("usajobs")).sort();
    const {raws, problems} = readAll(files.flatMap((name) => jsonList(`usajobs/${name}`)));
    expect(problems).toEqual([]);
    expect(raws).toHaveLength(16_765);
    expectCounts({raws, problems}, {title: 16_765, employer: 16_765, url: 16_765, body: 0});
    expect(raws.filter(({contract}) => contract?.value === "permanent")).toHaveLength(14_724);
    expect(raws.find(({own_id}) => own_id === "704869900")).toMatchObject({
      employer: "Goddard Space Flight Center",
      posted: "2024-02-01",
      contract: {value: "fixed-term"}
    });
  });

  it("reads 182 adverts of one employer", () => {
    const microsoft = readAll(jsonList("microsoft-careers-2019.json"));
    expect(microsoft.raws).toHaveLength(182);
    expectCounts(microsoft, {title: 182, body: 182, employer: 182, places: 182, undated: 182});
    expect(microsoft.raws.map(idOf)[0]).toBe("microsoft:385161");
  });

  it("reads the new ads that a crawl sighted as rows without texts", () => {
    const sightings = sharedData("sightings");
    if (sightings === null) return;
    const [name] = readdirSync(sightings).sort();
    const lines = readFileSync(join(sightings, name ?? ""), "utf8")
      .trim()
      .split("\n");
    const sighted = lines.map((line): unknown => JSON.parse(line)).filter((event) => valueAt(event, "event") === "new");
    const {raws, problems} = readAll(sighted);
    expect(problems).toEqual([]);
    expect([having(raws, "title"), having(raws, "own_id"), having(raws, "url")]).toEqual(Array(3).fill(sighted.length));
  });
});
