import {writeFileSync} from "node:fs";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {loadLens} from "../../../src/app/lens-files.ts";
import {runHere} from "../cli/run-here.ts";
import {madeApp} from "./made-app.ts";

const here = runHere();
const lens = loadLens(null);
const app = madeApp(lens, here.path("warehouse"));

const ads = Array.from({length: 160}, (_, i) => ({
  id: `p-${i}`,
  title: i % 2 === 0 ? "Data Engineer" : "Nurse",
  company: i === 0 ? '=HYPERLINK("http://evil.example")' : `Employer ${i % 9}`,
  location: i % 2 === 0 ? "Berlin, Germany" : "Paris, France",
  datePosted: i < 80 ? "2025-01-10" : "2025-02-10",
  url: i === 1 ? "javascript:alert(1)" : `https://jobs.example.org/${i}`,
  description: `Requirements:\n- Strong Python <b onmouseover="x()">now</b>\n- Kubernetes, number ${i}\n\nContact: Jane Doe, jane.doe@example.org, +44 20 7946 0123`
}));

beforeAll(async () => {
  writeFileSync(here.path("ads.jsonl"), `${ads.map((ad) => JSON.stringify(ad)).join("\n")}\n`);
  await here.run("ingest", here.path("ads.jsonl"));
});
afterAll(() => {
  app.close();
  here.remove();
});

it("an ad without a date is quoted after those with one", async () => {
  const cobol = [{id: "a-undated"}, {id: "b-old", datePosted: "2019-03-10"}, {id: "c-new", datePosted: "2024-03-10"}];
  const rows = cobol.map((ad) => ({...ad, company: "Initech", title: ad.id, description: "Requirements:\n- COBOL"}));
  const warehouse = here.path("cobol");
  writeFileSync(here.path("cobol.jsonl"), rows.map((row) => JSON.stringify(row)).join("\n"));
  await here.run("ingest", here.path("cobol.jsonl"), "--warehouse", warehouse);
  const own = madeApp(lens, warehouse);
  const order = ({body}: {readonly body: string}) =>
    [...body.matchAll(/ad\?id=([a-c])-/g)].map(([, id]) => id).join("");
  expect(order(await own.get("/skill/cobol"))).toBe("cba");
  expect(order(await own.get("/employer/initech"))).toBe("cba");
  own.close();
});

describe("appOf with a warehouse", () => {
  it("opens on the market", async () => {
    expect((await app.get("/")).headers.get("location")).toBe("/market");
  });

  it("shows figures with margin, base and the data's date", async () => {
    const {body} = await app.get("/skill/python");
    expect(body).toMatch(/Python is asked for in 100\.0\u00a0% of ads of February 2025/);
    expect(body).toContain("80 of 80");
    expect(body).toContain("Data as of 2026-11-22 (no. 1)");
  });

  it("carries filters in the address, and says what they leave", async () => {
    const {body} = await app.get("/skill/python?country=DE");
    expect(body).toContain("40 of 40");
    expect(body).toContain("Only Germany");
    expect(body).toContain("/family/software?country=DE");
  });

  it("tells the caller what cannot be asked, and what is not there", async () => {
    expect((await app.get("/market?sector=nonsense")).status).toBe(400);
    expect((await app.get("/market?from=yesterday")).status).toBe(400);
    expect((await app.get("/skill/no-such-skill")).status).toBe(404);
    expect((await app.get("/role/no-such-role")).status).toBe(404);
    expect((await app.get("/ad?id=nobody")).status).toBe(404);
    expect((await app.get("/compare?skills=no-such-skill")).body).toContain("unknown skill: no-such-skill");
  });

  it("shows the ads behind a figure with what tells of persons masked", async () => {
    const {body} = await app.get("/evidence?skill=python");
    expect(body).toContain("<mark>Python</mark>");
    expect(body).toContain("1 to 20 of 159");
    const ad = await app.get("/ad?id=p-3");
    expect(ad.body).toContain('<mark class="required" title="Python: must have">Python</mark>');
    for (const page of [body, ad.body]) expect(page).not.toMatch(/jane\.doe|7946/);
  });

  it("links to no address but those of the web, and runs nothing of an ad", async () => {
    const {body} = await app.get("/evidence?skill=python&offset=140");
    expect(body).not.toContain("javascript:");
    expect((await app.get("/ad?id=p-3")).body).not.toMatch(/<b onmouseover|<script>/);
  });

  it("gives every figure as CSV, JSON and Parquet, and nothing that is no measure", async () => {
    const csv = await app.get("/data/skill-share.csv?skill=python");
    expect(csv.headers.get("content-type")).toContain("text/csv");
    expect(csv.body).toContain("skill-share,1,skill=python,,2025-02,1,");
    const json = await app.get("/data/skill-share.json?skill=python");
    expect(JSON.parse(json.body)[0].points).toHaveLength(2);
    expect((await app.get("/data/skill-share.parquet?skill=python")).body.slice(0, 4)).toBe("PAR1");
    expect((await app.get("/data/nothing.csv")).status).toBe(404);
    expect((await app.get("/data/..%2f..%2fpackage.json")).status).toBe(404);
  });

  it("finds skills, roles and employers, with slips of the pen, also as a list for the box", async () => {
    expect((await app.get("/search?q=pyton")).body).toContain('<a href="/skill/python">Python</a>');
    expect((await app.get("/search?q=employer+3&part=list")).body).toMatch(/^<ul class="found">.*employer\/employer/s);
    expect((await app.get("/search?q=%3Cb%3E")).body).not.toContain("<b>");
  });

  it("answers the API and the embeds beside the pages", async () => {
    expect(JSON.parse((await app.get("/api/measures/skill-share?skill=python")).body).items).toHaveLength(1);
    expect((await app.get("/embed/skill-share.svg?skill=python")).headers.get("content-type")).toContain("svg");
  });
});
