import {expect, it} from "vitest";
import {shortagePage} from "../../../src/app/pages/shortage-page.ts";
import type {Site} from "../../../src/app/pages/site.ts";

const site: Site = {live: true, edition: null, here: "shortage", up: "/", filters: {}};
const all = {id: null, name: "all ads", signs: []};
const given = {typed: "", fault: null, filters: null};

it("shortagePage(rows) of very many ads says that a skill is to be typed, and is not called empty", () => {
  const {body} = shortagePage({...given, rows: [all], late: true}, site);
  expect(body.markup).toContain("type the one you want to look at");
  expect(body.markup).not.toContain("Why is this empty");
});

it("shortagePage(rows) of no rows says why it is empty", () => {
  const {body} = shortagePage({...given, rows: [], late: false}, site);
  expect(body.markup).toContain("Why is this empty");
  expect(body.markup).not.toContain("type the one");
});
