import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {collectSettings} from "../../../src/app/collect/settings.ts";

const cwd = mkdtempSync(join(tmpdir(), "settings-"));
afterAll(() => rmSync(cwd, {recursive: true, force: true}));

it("collectSettings() take the environment before the file before the default", () => {
  expect(collectSettings({}, cwd)).toEqual({
    contact: "https://www.npmjs.com/package/assay-jobs",
    consent: [],
    via: null
  });
  writeFileSync(join(cwd, "assay.yaml"), "contact: mailto:ann@example.org\nconsent: [adzuna]\n");
  expect(collectSettings({}, cwd)).toMatchObject({contact: "mailto:ann@example.org", consent: ["adzuna"]});
  const env = {
    ASSAY_CONTACT: "https://a.example",
    ASSAY_CONSENT: "adzuna, weworkremotely",
    ASSAY_COLLECT_VIA: "http://127.0.0.1:9"
  };
  expect(collectSettings(env, cwd)).toEqual({
    contact: "https://a.example",
    consent: ["adzuna", "weworkremotely"],
    via: "http://127.0.0.1:9"
  });
  expect(collectSettings({ASSAY_COLLECT_VIA: ""}, cwd).via).toBeNull();
});

it("collectSettings() refuse a gateway that is no web address", () => {
  expect(() => collectSettings({ASSAY_COLLECT_VIA: "localhost:80"}, cwd)).toThrow("invalid ASSAY_COLLECT_VIA");
});
