import {expect, it} from "vitest";
import {wantedForm} from "../../../src/app/http/negotiate.ts";

it.each([
  [undefined, "json"],
  ["*/*", "json"],
  ["text/csv", "csv"],
  ["text/*", "csv"],
  ["text/html,application/xhtml+xml,*/*;q=0.8", "json"],
  ["application/json;q=0.5, text/csv", "csv"],
  ["text/csv;q=0.1, application/json;q=0.2", "json"],
  ["text/csv;q=0, */*", "json"],
  ["application/*", "json"],
  ["TEXT/CSV", "csv"],
  ["image/png", null],
  ["text/csv;q=nonsense", null],
  ["", null]
])("wantedForm(%s) is %s", (accept, form) => {
  expect(wantedForm(accept, ["json", "csv"])).toBe(form);
});

it("wantedForm(text/csv) is null where there is no table", () => {
  expect(wantedForm("text/csv", ["json"])).toBeNull();
});
