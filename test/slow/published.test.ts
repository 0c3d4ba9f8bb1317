import {readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {readList} from "../../src/app/collect/board-list.ts";
import {layoutOf} from "../../src/app/collect/layout.ts";
import {noteTerms} from "../../src/app/collect/terms-file.ts";
import {readTerms} from "../../src/app/collect/terms-read.ts";
import {type Here, runHere} from "../app/cli/run-here.ts";

let here: Here;
afterAll(() => here.remove());

const nouns =
  "harbour lantern meadow copper violin granite orchard falcon ribbon timber saddle marble canyon thistle anchor".split(
    " "
  );

/** An invented advert whose every stretch of words is its own, so that a copied stretch is known again. */
function body(i: number): string {
  const word = (n: number) => `${nouns[(i * 7 + n * 3) % nouns.length]}${i}x${n}`;
  const prose = (from: number) => Array.from({length: 60}, (_, n) => word(from + n)).join(" ");
  return `${prose(0)}. Requirements:\n- Strong Python and SQL, ${prose(100)}\n- ${prose(200)}`;
}

const ads = Array.from({length: 60}, (_, i) => ({
  id: `p-${i}`,
  title: "Data Engineer",
  company: `Employer ${i % 30}`,
  datePosted: `2026-0${1 + (i % 3)}-15`,
  url: `https://jobs.example.org/${i}`,
  description: body(i)
}));

beforeAll(async () => {
  here = runHere();
  writeFileSync(here.path("ads.jsonl"), ads.map((ad) => JSON.stringify(ad)).join("\n"));
  await here.run("ingest", here.path("ads.jsonl"));
  const {code, err} = await here.run("report", "--out", here.path("site"));
  if (code !== 0) throw new Error(err);
});

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

const most = 25;

/** The longest stretch of words of an ad that stands in a text, counted from the words that are its own. */
function longestStretch(text: string): number {
  const plain = text.replace(/<[^>]*>/g, " ");
  let longest = 0;
  let length = 0;
  for (const word of plain.split(/[\s,.;:…"'()[\]{}\\]+/)) {
    if (word === "") continue;
    length = /^[a-z]+\d+x\d+$/.test(word) ? length + 1 : 0;
    longest = Math.max(longest, length);
  }
  return longest;
}

it("longestStretch(text) sees a body that was published", () => {
  expect(longestStretch(`<p>${body(3)}</p>`)).toBe(60);
  expect(longestStretch("Strong Python and SQL")).toBe(0);
});

it("a published site holds figures and short quotes with links, never a body of an ad", () => {
  const files = filesUnder(here.path("site"));
  expect(files.length).toBeGreaterThan(3);
  for (const path of files) expect(longestStretch(readFileSync(path, "utf8")), path).toBeLessThanOrEqual(most);
  const site = files.map((path) => readFileSync(path, "utf8")).join("\n");
  expect(site).toContain("https://jobs.example.org/");
});

it("the terms of what was collected travel with the site, and the command says what may not be published", async () => {
  const list = readList({name: "mine", boards: ["greenhouse/acme", "remotive"]}, "mine");
  noteTerms(layoutOf(here.path("warehouse")), list);
  const {code, err} = await here.run("report", "--out", here.path("with-terms"));
  expect(code).toBe(0);
  expect(err).toContain("for this machine only, until somebody reads their terms (terms.json): Greenhouse\n");
  const terms = readTerms({terms: here.path("with-terms/terms.json")});
  expect(terms?.sources.map(({title, use}) => [title, use])).toEqual(
    expect.arrayContaining([
      ["Greenhouse", "local"],
      ["Remotive", "publish"]
    ])
  );
});
