import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {parse} from "yaml";
import {adapters} from "../../../src/app/collect/adapters/all.ts";
import {readList} from "../../../src/app/collect/board-list.ts";
import {readRules} from "../../../src/app/collect/watch/rules.ts";

const page = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");
const yamlIn = (text: string) => parse(/```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? "");

it("docs/COLLECT.md names every source and every key, and its list is one", () => {
  const text = page("COLLECT.md");
  const table = [...text.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
  );
  expect(table.sort()).toEqual(adapters.map(({name}) => name).sort());
  for (const key of adapters.flatMap(({keys}) => keys)) expect(text).toContain(key);
  expect(readList(yamlIn(text), "docs").boards).toHaveLength(4);
});

it("the rules of docs/WATCH.md are rules", () => {
  const rules = readRules(yamlIn(page("WATCH.md")), (word) => word);
  expect(rules.alerts.map(({when}) => when)).toEqual(["posting", "skill", "silent"]);
  expect(rules.to).toHaveLength(6);
});
