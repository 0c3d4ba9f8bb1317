import fc from "fast-check";
import {expect, it} from "vitest";
import {gathering} from "../../src/app/gather-terms.ts";
import {loadLens} from "../../src/app/lens-files.ts";

const lens = loadLens(null);
const ad = (i: number, line: string, employer: string | null = `firm ${i}`) => ({
  id: `p${i}`,
  month: `2026-0${1 + (i % 6)}`,
  employer_key: employer,
  parts: [],
  text: `Engineer\n\nRequirements:\n- ${line}`
});
const all = {postings: 1, employers: 1};
type Ad = ReturnType<typeof ad>;
const gathered = (ads: readonly Ad[], fewest = all) => {
  const own = gathering(lens);
  ads.forEach(own.add);
  return own.terms(fewest);
};
const list = (n: number, name: string) => Array.from({length: n}, (_, i) => ad(i, `Python, ${name} and Docker`));

it("gathering counts each posting once, with its employers, months, neighbours and first quotes", () => {
  const ads = list(6, "Zorblax");
  const [term, ...others] = gathered([...ads, ...ads]);
  expect(others).toEqual([]);
  expect(term).toMatchObject({term: "zorblax", written: "Zorblax", employers: 6});
  expect(term?.months.get("2026-01")).toBe(1);
  expect(term?.beside.get("python")).toBe(6);
  expect(term?.sightings.map(({posting}) => posting)).toEqual(["p0", "p1", "p2"]);
  expect(term?.sightings[0]?.quote).toContain("Python, Zorblax and Docker");
});

it("gathering leaves terms of too few postings or employers", () => {
  expect(gathered(list(4, "Zorblax"), {postings: 5, employers: 3})).toEqual([]);
  const one = list(9, "Zorblax").map((posting) => ({...posting, employer_key: "one firm"}));
  expect(gathered(one, {postings: 5, employers: 3})).toEqual([]);
});

it("gathering leaves places, ordinary words, and names that are never listed beside tools", () => {
  expect(gathered([...list(3, "Berlin"), ...list(9, "London UK").slice(3)])).toEqual([]);
  const lower = Array.from({length: 20}, (_, i) => ad(i + 10, "we like a good frobnicate here"));
  expect(gathered([...list(6, "Frobnicate"), ...lower])).toEqual([]);
  expect(gathered(Array.from({length: 6}, (_, i) => ad(i, "we are backed by Zorblax and happy")))).toEqual([]);
});

it("gathering finds the same terms in whatever order the postings come", () => {
  const ads = [...list(4, "Zorblax"), ...list(9, "Quuxbase").slice(4), ad(20, "we know Quuxbase well")];
  const plain = (terms: ReturnType<typeof gathered>) =>
    terms
      .map(({months, beside, ...term}) => ({...term, months: [...months].sort(), beside: [...beside].sort()}))
      .sort((a, b) => (a.term < b.term ? -1 : 1));
  const expected = plain(gathered(ads));
  expect(expected.map(({term}) => term)).toEqual(["quuxbase", "zorblax"]);
  fc.assert(
    fc.property(fc.shuffledSubarray(ads, {minLength: ads.length}), (shuffled) => {
      expect(plain(gathered(shuffled))).toEqual(expected);
    }),
    {numRuns: 20}
  );
});
