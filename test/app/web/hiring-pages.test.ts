import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {z} from "zod";
import {loadLens} from "../../../src/app/lens-files.ts";
import {runHere} from "../cli/run-here.ts";
import {madeApp} from "./made-app.ts";

const here = runHere();
const lens = loadLens(null);
const months = Array.from(
  {length: 54},
  (_, i) => `${2022 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}`
);
const published = [
  {country: "US", months: months.map((at, i) => ({at, value: 100 + i}))},
  {country: "NZ", months: [{at: "1999-01", value: 100}]}
];
const app = madeApp(lens, here.path("warehouse"), published);
const bare = madeApp(lens, here.path("bare"));

const figures = z.array(
  z.looseObject({
    about: z.record(z.string(), z.string()),
    points: z.array(z.looseObject({value: z.number().nullable(), count: z.number(), base: z.number()}))
  })
);

async function measured(...words: readonly string[]) {
  const {out} = await here.run("measure", ...words, "--json", "--warehouse", here.path("warehouse"));
  const value: unknown = JSON.parse(out);
  return figures.parse(Array.isArray(value) ? value : [value]);
}

beforeAll(async () => {
  const [ads, seen] = [here.path("ads.jsonl"), here.path("seen.jsonl")];
  await here.run("sample", "--postings", "1500", "--out", ads, "--sightings", seen);
  await here.run("ingest", ads, seen, "--warehouse", here.path("warehouse"));
  await here.run("ingest", ads, "--warehouse", here.path("bare"));
});
afterAll(() => {
  app.close();
  bare.close();
  here.remove();
});

/** The text of a page, its markup taken off. */
function words(body: string): string {
  return body
    .replace(/<[^>]*>/g, " ")
    .replaceAll("\u00a0", " ")
    .replace(/\s+/g, " ");
}

describe("the page of duration", () => {
  it("says what the measure says, and that ads still up are counted as up for so long", async () => {
    const text = words((await app.get("/duration")).body);
    const [median] = (await measured("duration"))[0]?.points ?? [];
    expect(text).toContain(`taken down within ${median?.value?.toFixed(1)} days`);
    expect(text).toContain(
      `${median?.count.toLocaleString("en-GB")} of the ${median?.base.toLocaleString("en-GB")} ads`
    );
    expect(text).toContain(`The other ${(median?.base ?? 0) - (median?.count ?? 0)} were still up when last looked at`);
    expect(text).toContain("Taken down does not mean filled");
    expect(text).toMatch(/After .*7 days .*30 days .*60 days .*90 days/);
  });

  it("carries the filters, and has its data", async () => {
    const {body} = await app.get("/duration?country=US");
    expect(body).toContain("Only United States");
    expect(body).toContain('href="/data/duration.csv?country=US"');
    expect((await app.get("/data/duration.csv?country=US")).body).toContain("component=median days up");
  });

  it("says why it is empty where no board was looked at", async () => {
    for (const path of ["/duration", "/open"]) {
      const text = words((await bare.get(path)).body);
      expect(text).toContain("cannot be told yet");
      expect(text).toContain("Why is this empty? This is counted from looks at the same boards");
    }
  });
});

it("the page of open ads says how many were open on the newest day", async () => {
  const points = (await measured("postings-open"))[0]?.points ?? [];
  const text = words((await app.get("/open")).body);
  expect(text).toContain(`${points.at(-1)?.value?.toLocaleString("en-GB")} ads were open on 28 June 2026`);
  expect(text).toContain("By country");
});

describe("the page of the index", () => {
  it("is of the source with most ads alone where there are several, and says so", async () => {
    const {body} = await app.get("/postings-index");
    expect(body).toContain("Ads of greenhouse alone, which brought most");
    expect(body).toContain('href="?sources=all"');
    const all = words((await app.get("/postings-index?sources=all")).body);
    const [own] = await measured("postings-index");
    expect(all).toContain(`stand at ${own?.points.at(-1)?.value?.toFixed(1)}, where the first full year is 100`);
    expect(all).toContain("All sources together");
    expect((await app.get("/postings-index?sources=all&base=2023")).body).toContain("where 2023 is 100");
    expect((await app.get("/postings-index?base=never")).status).toBe(400);
  });

  it("stands beside a published index, as the page of sources does", async () => {
    for (const path of ["/postings-index?sources=all", "/sources"])
      expect(words((await app.get(path)).body)).toMatch(
        /Our ads and the published index of United States are [\d.]+ % apart in a month, on average/
      );
    expect(words((await app.get("/postings-index?country=NZ")).body)).toContain("it shares fewer than six months");
    expect(words((await app.get("/postings-index?country=DE")).body)).toContain("is of United States, New Zealand");
    expect(words((await bare.get("/sources")).body)).toContain("assay serve --series");
  });
});

describe("the page of signs of shortage", () => {
  it("has the signs of the skill that is asked for beside those of all ads, and no score", async () => {
    const text = words((await app.get("/shortage?skill=python")).body);
    const [share] = (await measured("scarcity", "--skill", "python"))[0]?.points ?? [];
    expect(text).toMatch(/Posted anew later .* Days up .* Pay against like ads/);
    expect(text).toContain(`Python ${(100 * (share?.value ?? 0)).toFixed(1)} %`);
    expect(text).toContain("All ads");
    expect(text).toContain("added up to no score");
  });

  it("says which word is no skill", async () => {
    expect(words((await app.get("/shortage?skill=no-such-skill")).body)).toContain("unknown skill: no-such-skill");
  });
});

it("the page of downturns tells the deepest fall, and what held up in it", async () => {
  const text = words((await app.get("/downturns?sources=all")).body);
  const all = await measured("resilience");
  const fall = all.find(({about}) => about["component"] === "all postings in the fall")?.points[0]?.value ?? 0;
  expect(text).toContain(`All ads fell by ${(-100 * fall).toFixed(0)} %`);
  expect(text).toMatch(/What held up, by family of skills .* Software/);
  expect(text).toMatch(/entry level/i);
});

it("search finds these pages by what they are about, and every page leads to them", async () => {
  for (const [query, path] of [
    ["duration", "/duration"],
    ["scarcity", "/shortage"],
    ["resilience", "/downturns"],
    ["vacancies", "/open"],
    ["postings index", "/postings-index"]
  ] as const) {
    expect((await app.get(`/search?q=${query.replace(" ", "+")}`)).body).toContain(`<a href="${path}">`);
    expect((await app.get("/market")).body).toContain(`href="${path}"`);
  }
});
