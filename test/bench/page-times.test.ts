import {writeFileSync} from "node:fs";
import {afterAll, expect, it} from "vitest";
import {timeFigures} from "../../bench/warehouse/figures.ts";
import {runHere} from "../app/cli/run-here.ts";

const here = runHere();
afterAll(here.remove);

it("timeFigures(warehouse) shows every kind of page with figures, whole", async () => {
  const ads = Array.from({length: 60}, (_, i) => ({
    ...{id: `ad-${i}`, title: i % 2 === 0 ? "Data Engineer" : "Backend Engineer", company: `Employer ${i % 7}`},
    ...{datePosted: `2026-0${1 + (i % 3)}-15`, description: `Requirements:\n- Python and Kubernetes, ${i}`}
  }));
  writeFileSync(here.path("ads.jsonl"), ads.map((ad) => `${JSON.stringify(ad)}\n`).join(""));
  await here.run("ingest", here.path("ads.jsonl"));
  const {pages, figures} = await timeFigures(here.path("warehouse"));
  expect(pages.map(({name}) => name)).toEqual(expect.arrayContaining(["market", "skill", "role", "pay", "terms"]));
  expect(figures.asked).toBeGreaterThan(pages.length);
  for (const {kilobytes, asked} of pages) expect([kilobytes > 2, asked >= 5]).toEqual([true, true]);
});
