import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {runHere} from "./cli/run-here.ts";

const here = runHere();
afterAll(here.remove);

it("ai-share is refused on a warehouse that was collected from boards chosen for AI", async () => {
  const ads = Array.from({length: 60}, (_, i) => ({
    id: `p-${i}`,
    title: "Engineer",
    company: `Employer ${i}`,
    datePosted: "2026-01-15",
    description: `Requirements:\n- Strong deep learning, ad ${i}`
  }));
  writeFileSync(here.path("ads.jsonl"), ads.map((ad) => `${JSON.stringify(ad)}\n`).join(""));
  await here.run("ingest", here.path("ads.jsonl"));
  const share = async () => JSON.parse((await here.run("measure", "ai-share", "--json")).out);
  expect((await share()).points[0]).toMatchObject({value: 1, count: 60, base: 60});

  const seen = ads.map(({id}) => ({
    board: "lever/acme",
    posting: id,
    seen_at: "2026-01-20T00:00:00Z",
    state: "listed"
  }));
  writeFileSync(here.path("seen.jsonl"), seen.map((row) => `${JSON.stringify(row)}\n`).join(""));
  await here.run("ingest", here.path("seen.jsonl"));
  mkdirSync(join(here.path("warehouse"), "collected"));
  const list = {name: "ai", chosen_for: "ai", boards: ["lever/acme"]};
  writeFileSync(
    join(here.path("warehouse"), "collected", "terms.json"),
    JSON.stringify({format: 1, sources: [], lists: [list]})
  );
  const refused = await share();
  expect(refused.points).toEqual([
    {at: "2026-01", value: null, count: 0, base: 0, why: expect.stringContaining("chosen because they hire for AI")}
  ]);
  expect(refused.caveats).toContain("chosen-boards-left-out");
  expect(refused.evidence).toEqual([]);
});

it("ai-share leaves out the sources that the settings name as chosen for AI", async () => {
  const own = runHere({ASSAY_WAREHOUSE: here.path("warehouse"), ASSAY_CHOSEN_FOR_AI: "row, other"});
  const {points} = JSON.parse((await own.run("measure", "ai-share", "--json")).out);
  expect(points[0]).toMatchObject({value: null, base: 0});
  own.remove();
});
