import {expect, it} from "vitest";
import {delimiterOf, tellKind} from "../../../src/app/inputs/sniff.ts";

it("tellKind(head) tells JSON lines from a JSON document", () => {
  expect(tellKind('{"title": "a"}\n{"title": "b"}\n', true)).toBe("jsonl");
  expect(tellKind('{"title": "a"}\n', true)).toBe("json");
  expect(tellKind('{"title": "a",,}\n{"title": "b"}\n', true)).toBe("jsonl");
  expect(tellKind('{\n "jobs": []\n}', true)).toBe("json");
  expect(tellKind('{"jobs": [{"id": 1,', false)).toBe("json");
  expect(tellKind('[{"id": 1}]', true)).toBe("json");
});

it("tellKind(head) tells a saved page from a feed", () => {
  expect(tellKind("<!doctype html><html>", true)).toBe("html");
  expect(tellKind('<html lang="en"><head>', true)).toBe("html");
  expect(tellKind('<?xml version="1.0"?>\n<rss version="2.0">', true)).toBe("xml");
  expect(tellKind("<workzag-jobs><position>", true)).toBe("xml");
});

it("tellKind(head) tells a table from a text", () => {
  expect(tellKind("title,company,description\nA,B,C\n", true)).toBe("csv");
  expect(tellKind("Job Title;Company;Ort\nA;B;C\n", true)).toBe("csv");
  expect(tellKind("Senior engineer, remote, great team\nWe are hiring.\n", true)).toBe("text");
  expect(tellKind("We are hiring: apply, please.", true)).toBe("text");
});

it("tellKind(head) sees an empty input and a byte order mark", () => {
  expect(tellKind("", true)).toBe("empty");
  expect(tellKind(" \n", true)).toBe("empty");
  expect(tellKind('\ufeff{"title": "a"}\n', true)).toBe("json");
});

it("delimiterOf(header) tells tabs, semicolons and bars", () => {
  expect(delimiterOf("title\tcompany\n")).toBe("\t");
  expect(delimiterOf('"title";"company"\n')).toBe(";");
  expect(delimiterOf("title|company\n")).toBe("|");
  expect(delimiterOf("Acme | Berlin | Remote\n")).toBeNull();
});
