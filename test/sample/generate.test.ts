import {createHash} from "node:crypto";
import fc from "fast-check";
import {expect, it} from "vitest";
import {rowMaker} from "../../sample/generate.ts";
import {employerKey} from "../../src/postings/employer.ts";
import {bodyOf, marketOf, postingOf, rowsOf} from "./made.ts";

const market = marketOf(1);
const rows = rowsOf(market, 3000);

const digest = (lines: readonly string[]) => createHash("sha256").update(lines.join("\n")).digest("hex");

it("rowMaker(market) gives the same bytes for the same seed", () => {
  const again = rowsOf(marketOf(1), 3000);
  expect(digest(again.map(({line}) => line))).toBe(digest(rows.map(({line}) => line)));
});

it("rowMaker(market) gives other rows for another seed", () => {
  const others = rowsOf(marketOf(2), 300);
  expect(others.filter(({line}, i) => line === rows[i]?.line)).toEqual([]);
});

it("rowMaker(market)(row) depends neither on how many rows there are nor on which came before", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(2999), {minLength: 1, maxLength: 20}),
      fc.integer({min: 3000, max: 1e6}),
      (some, postings) => {
        const make = rowMaker({...market, postings});
        for (const row of some) expect(make(row).line).toBe(rows[row]?.line);
      }
    ),
    {seed: 1, numRuns: 20}
  );
});

it("rowMaker(market) marks every row as synthetic, before anything else", () => {
  expect(rows.filter(({line}) => !line.startsWith('{"synthetic":true,'))).toEqual([]);
});

it("rowMaker(market) writes bodies of the sizes of real ads", () => {
  const sizes = rows.map((row) => bodyOf(row).length).sort((a, b) => a - b);
  const bytes = rows.reduce((sum, {line}) => sum + Buffer.byteLength(line) + 1, 0) / rows.length;
  expect(sizes[1500]).toBeGreaterThan(2600);
  expect(sizes[1500]).toBeLessThan(3400);
  expect(sizes[150]).toBeLessThan(1900);
  expect(sizes.at(-1)).toBeGreaterThan(20_000);
  expect(sizes.at(-1)).toBeLessThan(60_000);
  expect(bytes).toBeGreaterThan(3200);
  expect(bytes).toBeLessThan(3900);
});

it("rowMaker(market) writes in five ways, of which every reader understands its own", () => {
  const sources = new Set(rows.slice(0, 500).map((row) => postingOf(row).source));
  expect([...sources].sort()).toEqual(["ashby", "greenhouse", "lever", "row"]);
  const shapes = new Set(rows.slice(0, 500).map(({line}) => Object.keys(JSON.parse(line)).join()));
  expect(shapes.size).toBeGreaterThanOrEqual(4);
  expect(rows.slice(0, 500).some(({line}) => line.includes("&lt;ul"))).toBe(true);
});

it("every row is read, and nothing is noted of it but that it is made up", () => {
  for (const row of rows.slice(0, 800)) {
    const {content, id, posted, place} = row.advert;
    const posting = postingOf(row);
    expect(posting.notes).toEqual(["posting-synthetic"]);
    expect(posting.id).toBe(id);
    expect(posting.posted?.slice(0, 10)).toBe(posted);
    expect(posting.title).toBe(content.title);
    expect(posting.employer_key).toBe(employerKey(content.employer.name));
    expect(posting.places.map(({country, city}) => [country, city])).toEqual([[place.country, place.city]]);
  }
});

it("what an ad says of pay and terms is read as it was drawn", () => {
  for (const row of rows.slice(0, 400)) {
    const {terms, pay} = row.advert.content;
    const posting = postingOf(row);
    expect([posting.visa, posting.equity, posting.relocation, posting.signing_bonus]).toEqual([
      terms.visa,
      terms.equity,
      terms.relocation,
      terms.signing_bonus
    ]);
    expect([posting.degree, posting.contract]).toEqual([terms.degree, terms.contract]);
    expect([posting.pay_low_year, posting.pay_high_year]).toEqual([pay.stated?.low ?? null, pay.stated?.high ?? null]);
    expect(posting.pay_currency).toBe(pay.stated === null ? null : pay.currency);
  }
});

it("no text is left with a gap that was not filled", () => {
  expect(rows.filter(({line}) => /\{\w+\}|undefined|NaN|null,/.test(line)).map(({line}) => line)).toEqual([]);
});
