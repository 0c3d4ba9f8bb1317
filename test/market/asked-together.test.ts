import fc from "fast-check";
import {expect, it} from "vitest";
import {askedTogether} from "../../src/market/asked-together.ts";
import {liftOf} from "../../src/market/lift.ts";
import {adsOf, monthsFrom} from "./made-ads.ts";
import {figureOver, figuresOver} from "./made-market.ts";

const ads = adsOf(monthsFrom("2026-01", 4), {each: 100}).map((ad, i) => ({
  ...ad,
  sector: i % 4 === 0 ? {name: "health", by: "given"} : {name: "retail and e-commerce", by: "given"}
}));
const every = (n: number, skill: string, from = 0) =>
  ads.filter((_, i) => i % n === from).map(({posting}) => ({posting, skill}));
const mentions = [...every(4, "hipaa"), ...every(8, "audit"), ...every(5, "python"), ...every(4, "cobol", 1)];
const families = {hipaa: "governance-risk", audit: "governance-risk", python: "software", cobol: "software"} as const;
const hipaa = {skills: ["hipaa"], about: {skill: "hipaa"}};

it("asked-together tells pairs that come more, less and as often as by chance", async () => {
  const found = await figuresOver({postings: ads, mentions, families}, askedTogether, hipaa);
  const by = new Map(found.map((finding) => [finding.about["with"], finding]));
  expect(by.get("audit")?.points[0]).toMatchObject({value: 4, count: 50, base: 100, at: "2026-01..2026-04"});
  expect(by.get("audit")?.state).toBe("more often than by chance");
  expect(by.get("audit")?.beside).toMatchObject({"of those that ask": 0.5, "of all": 0.125});
  expect(by.get("python")?.points[0]).toMatchObject({value: 1, count: 20});
  expect(by.get("python")?.state).toBe("cannot tell");
  expect(by.get("cobol")?.points[0]).toMatchObject({value: 0, low: 0, count: 0});
  expect(by.get("cobol")?.state).toBe("less often than by chance");
  expect(found[0]?.about["with"]).toBe("audit");
});

it("asked-together does not take one employer that posts often for a pattern", async () => {
  const own = monthsFrom("2025-01", 12).map((month) => ({posting: `solo:${month}`, month, employer_key: "solo"}));
  const asked = own.flatMap(({posting}) => ["hipaa", "robotics"].map((skill) => ({posting, skill})));
  const made = {postings: [...ads, ...own], mentions: [...mentions, ...asked], families};
  const [one] = await figuresOver(made, askedTogether, {...hipaa, options: {with: "robotics"}});
  expect(one?.points[0]).toMatchObject({count: 12, base: 112});
  expect(one?.state).toBe("cannot tell");
  const many = own.map((ad) => ({...ad, employer_key: ad.posting}));
  const [found] = await figuresOver({...made, postings: [...ads, ...many]}, askedTogether, {
    ...hipaa,
    options: {with: "robotics"}
  });
  expect(found?.state).toBe("more often than by chance");
});

it("asked-together with a skill or a family shows only those", async () => {
  const one = await figuresOver({postings: ads, mentions, families}, askedTogether, {
    ...hipaa,
    options: {with: "python"}
  });
  expect(one.map(({about}) => about["with"])).toEqual(["python"]);
  const family = await figuresOver({postings: ads, mentions, families}, askedTogether, {
    ...hipaa,
    options: {with: "governance-risk"}
  });
  expect(family.map(({about}) => about["with"])).toEqual(["audit"]);
});

it("asked-together beside sectors tells in which sectors a skill is asked for", async () => {
  const found = await figuresOver({postings: ads, mentions, families}, askedTogether, {
    ...hipaa,
    options: {beside: "sectors"}
  });
  expect(found.map(({about, points: [point], state}) => [about["with"], point?.value, state])).toEqual([
    ["health", 4, "more often than by chance"],
    ["retail and e-commerce", 0, "less often than by chance"]
  ]);
});

it("asked-together says why it has no value", async () => {
  const whyOf = async (postings: readonly {posting: string}[]) => {
    const [point] = (await figureOver({postings, mentions, families}, askedTogether, hipaa)).points;
    return point !== undefined && "why" in point ? point.why : "a value";
  };
  expect(await whyOf(ads.slice(0, 40))).toBe("too few");
  expect(await whyOf(ads.map((ad) => ({...ad, employer_key: "one"})))).toBe("one employer only");
  expect(await whyOf([])).toBe("no postings");
});

it("liftOf(sums) is the less sure the fewer employers tell it", () => {
  const of = (employers: number) => {
    const each = 60 / employers;
    const own = {aa: 60 * each + 40, bb: 60 * each, tt: 60 * each, ab: 60 * each, ta: 60 * each, tb: 60 * each};
    const sums = {n: 1000, nn: 940 + 60 * each, a: 100, an: own.aa, b: 60, bn: own.bb, both: 60, tn: own.tt};
    return liftOf({...sums, ...own, clusters: 940 + employers});
  };
  const p = [60, 20, 10, 5, 3, 2, 1].map((employers) => of(employers)?.p ?? Number.NaN);
  expect(p.toSorted((x, y) => x - y)).toEqual(p);
  expect(of(60)).toMatchObject({value: 10});
  expect(of(1)?.low).toBeLessThan(1);
  expect(p.at(-1)).toBeGreaterThan(0.05);
});

it("liftOf(sums) of one ad an employer has the textbook's margin, and is symmetric", () => {
  const pair = fc
    .record({both: fc.integer({min: 1, max: 50}), a: fc.nat(50), b: fc.nat(50), rest: fc.integer({min: 1, max: 200})})
    .map(({both, a, b, rest}) => single(both, {a: both + a, b: both + b, n: both + a + b + rest}));
  fc.assert(
    fc.property(pair, (sums) => {
      const lift = liftOf(sums);
      const swapped = liftOf({
        ...sums,
        a: sums.b,
        b: sums.a,
        aa: sums.bb,
        bb: sums.aa,
        an: sums.bn,
        bn: sums.an,
        ta: sums.tb,
        tb: sums.ta
      });
      expect({...swapped, p: 0}).toEqual({...lift, p: 0});
      expect(swapped?.p).toBeCloseTo(lift?.p ?? -1, 9);
      const half = (Math.log(lift?.high ?? 0) - Math.log(lift?.low ?? 0)) / (2 * 1.959964);
      const {both, a, b, n} = sums;
      const plain = 1 / both - 1 / a - 1 / b - 1 / n + (2 * both) / (a * b);
      if (plain > 0.001 && (lift?.low ?? 0) > 0.01) {
        expect(half ** 2 / plain).toBeGreaterThan(n / (n - 1) - 0.01);
        if (both >= 20) expect(half ** 2 / plain).toBeLessThan(1.5);
      }
    }),
    {seed: 5, numRuns: 200}
  );
});

function single(both: number, {a, b, n}: {readonly a: number; readonly b: number; readonly n: number}) {
  const own = {nn: n, aa: a, bb: b, tt: both, an: a, bn: b, tn: both, ab: both, ta: both, tb: both};
  return {n, a, b, both, clusters: n, ...own};
}
