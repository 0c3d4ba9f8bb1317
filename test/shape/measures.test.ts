import {readdirSync, readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {program} from "../../src/app/cli/run.ts";
import {measuresMarkdown} from "../../src/app/measures-markdown.ts";
import {caveats} from "../../src/market/caveats.ts";
import {measures} from "../../src/market/measures.ts";
import {units} from "../../src/market/units.ts";

const market = new URL("../../src/market/", import.meta.url);
const helpOf = (name: string) => {
  let help = "";
  const out = async (text: string) => {
    help += text;
  };
  const io = {out, err: () => undefined, terminal: false, columns: 100, env: {}, cwd: ".", now: () => new Date(0)};
  program(io)
    .commands.find((command) => command.name() === name)
    ?.outputHelp();
  return help;
};

it("docs/MEASURES.md is what the records say (npx tsx scripts/measures.ts writes it)", () => {
  const page = readFileSync(new URL("../../docs/MEASURES.md", import.meta.url), "utf8");
  expect(page).toBe(measuresMarkdown(measures));
});

it("help tells every measure and option from its record", () => {
  const help = helpOf("measure");
  for (const {name, counts, options, files} of measures) {
    expect(help).toContain(`  ${name}`);
    expect(help).toContain(counts);
    for (const option of [...options.map((own) => own.name), ...files]) expect(help).toContain(`--${option} <`);
  }
});

it("every measure is one record in one file of its name", () => {
  expect(new Set(measures.map(({name}) => name)).size).toBe(measures.length);
  const files = new Set(readdirSync(market, {recursive: true}).map((path) => String(path).split("/").at(-1)));
  for (const {name} of measures) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(files).toContain(`${name}.ts`);
  }
});

it("every measure says what it counts, over what, in which unit, how and with which caveats", () => {
  for (const measure of measures) {
    for (const words of [measure.title, measure.counts, measure.of, measure.method]) expect(words).toMatch(/\w{3}/);
    expect(Object.keys(units)).toContain(measure.unit);
    expect(measure.caveats.length).toBeGreaterThan(0);
    for (const code of measure.caveats) expect(Object.keys(caveats)).toContain(code);
    expect(Number.isInteger(measure.fewest) && measure.fewest >= 1).toBe(true);
  }
});

it("an option means the same in every measure that takes it", () => {
  const told = new Map<string, string>();
  for (const option of measures.flatMap(({options}) => options)) {
    const words = JSON.stringify([option.value, option.says, option.known]);
    expect(told.get(option.name) ?? words).toBe(words);
    told.set(option.name, words);
  }
});
