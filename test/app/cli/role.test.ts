import {afterAll, expect, it} from "vitest";
import {runHere} from "./run-here.ts";

const here = runHere();
afterAll(here.remove);

it("assay role tells what a title names, its level and its occupations", async () => {
  const {code, out} = await here.run("role", "Senior MLOps Engineer (m/f/d), Berlin");
  expect(code).toBe(0);
  expect(out).toContain("mlops engineer (mlops-engineer)");
  expect(out).toContain("level     senior");
  expect(out).toMatch(/O\*NET-SOC \d\d-\d{4}\.\d\d/);
});

it("assay role --json has the same as data", async () => {
  const {out} = await here.run("role", "Prompt Engineer", "--json");
  expect(JSON.parse(out)).toMatchObject({title: "Prompt Engineer", role: {role: "prompt-engineer"}, occupations: []});
});

it("assay role says when a title names no role", async () => {
  const {code, err} = await here.run("role", "xyzzy");
  expect(code).toBe(2);
  expect(err).toContain("unknown role: xyzzy");
});
