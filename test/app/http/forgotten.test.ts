import {afterAll, beforeAll, expect, it} from "vitest";
import {forget} from "../../../src/app/warehouse/forget.ts";
import {type Made, makeWarehouse} from "./made-warehouse.ts";

let made: Made;
beforeAll(async () => {
  made = await makeWarehouse();
});
afterAll(() => made.remove());

const evidence = "/evidence?measure=skill-share&skill=python&limit=50";

it("what is forgotten while a server runs is gone from its answers, and from those that a browser keeps", async () => {
  const before = await made.get(evidence);
  const tag = {"if-none-match": before.headers.get("etag") ?? ""};
  expect(await before.text()).toContain('"ad-78"');
  expect((await made.get(evidence, tag)).status).toBe(304);
  await forget(made.here.path("warehouse"), "ad-78");
  const after = await made.get(evidence, tag);
  expect(after.status).toBe(200);
  const text = await after.text();
  expect(text).toContain('"ad-76"');
  expect(text).not.toContain('"ad-78"');
  expect((await made.get("/postings/ad-78")).status).toBe(404);
  expect((await made.get(evidence, {"if-none-match": after.headers.get("etag") ?? ""})).status).toBe(304);
});
