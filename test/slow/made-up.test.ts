import {existsSync} from "node:fs";
import {afterAll, expect, it} from "vitest";
import {loadLens} from "../../src/app/lens-files.ts";
import {madeApp} from "../app/web/made-app.ts";

const app = madeApp(loadLens(null));
afterAll(() => app.close());

it("made-up data are behind their own door, and say what they are wherever they go", async () => {
  expect((await app.get("/market")).status).toBe(404);
  expect((await app.get("/made-up")).body).toContain("Make it and show it");
  const {status, headers} = await app.post("/made-up", {show: "yes"});
  expect(status).toBe(303);
  const cookie = headers.get("set-cookie")?.split(";")[0] ?? "";
  await app.madeUp.make();
  expect(app.madeUp.state()).toBe("ready");
  const page = await app.get("/market", {cookie});
  expect(page.body).toContain('class="made-up"');
  expect(page.body).toContain("<strong>Made-up data.</strong>");
  const csv = await app.get("/data/skill-share.csv?skill=python", {cookie});
  expect(csv.headers.get("content-disposition")).toContain("made-up-skill-share.csv");
  for (const line of csv.body.trimEnd().split("\r\n").slice(1)) expect(line).toMatch(/,true$/);
  expect((await app.get("/embed/skill-share.svg?skill=python", {cookie})).body.toLowerCase()).toContain("made-up");
  expect((await app.get("/market")).status).toBe(404);
  const folder = app.madeUp.context()?.warehouse ?? "";
  expect(existsSync(folder)).toBe(true);
  app.madeUp.remove();
  expect(existsSync(folder)).toBe(false);
});
