import fc from "fast-check";
import {expect, it} from "vitest";
import {constantPanel} from "../../src/market/constant-panel.ts";
import {pay} from "../../src/market/pay.ts";
import {periodOf, periodSql, periodsOf} from "../../src/market/per.ts";
import type {Finding, Point} from "../../src/model/finding.ts";
import {figureOver, figuresOver, marketOf} from "./made-market.ts";

fc.configureGlobal({seed: 20});

/** An ad of one of ten employers that pays 100,000 + 1,000 for each step. */
function ad(i: number, over: Readonly<Record<string, unknown>> = {}) {
  const middle = 100_000 + 1000 * (i % 20);
  return {
    posting: `p${i}`,
    month: "2026-01",
    employer_key: `e${i % 10}`,
    pay_low_year: middle - 5000,
    pay_high_year: middle + 5000,
    pay_currency: "USD",
    ...over
  };
}

const forty = Array.from({length: 40}, (_, i) => ad(i));
const silent = {pay_low_year: null, pay_high_year: null, pay_currency: null};
const medianOf = (findings: readonly Finding[]) => findings[0]?.points[0];
const whyOf = (point: Point | undefined) => (point?.value === null ? point.why : undefined);

it("pay is the median of the middles, of all ads, with an interval", async () => {
  const [median] = await figuresOver({postings: [...forty, ad(50, silent), ad(51, silent)]}, pay);
  expect(median?.about).toEqual({currency: "USD"});
  expect(median?.unit).toBe("money-a-year");
  expect(median?.points).toHaveLength(1);
  const point = median?.points[0];
  expect(point).toMatchObject({at: "2026-01", value: 109_500, count: 40, base: 42});
  expect(point?.value === null ? 0 : (point?.low ?? 0)).toBeLessThan(109_500);
  expect(point?.value === null ? 0 : (point?.high ?? 0)).toBeGreaterThan(109_500);
  expect(median?.evidence).toEqual(["p0", "p1", "p10", "p11", "p12", "p13", "p14", "p15", "p16", "p17"]);
});

it("pay shows the coverage beside it, and the newest ads behind it", async () => {
  const findings = await figuresOver({postings: [...forty, ...forty.map((_, i) => ad(100 + i, silent))]}, pay);
  const coverage = findings.at(-1);
  expect(coverage).toMatchObject({unit: "share", about: {coverage: "ads that state pay"}});
  expect(coverage?.points[0]).toMatchObject({value: 0.5, count: 40, base: 80});
  const first = await figureOver({postings: forty}, pay);
  expect(first.evidence).toHaveLength(10);
});

it("pay of a range with one end has no middle and is not observed", async () => {
  const ceiling = forty.map((row) => ({...row, pay_low_year: null}));
  const [median, coverage] = await figuresOver({postings: ceiling}, pay);
  expect(whyOf(median?.points[0])).toBe("no ad states pay");
  expect(coverage?.points[0]).toMatchObject({value: 0, count: 0, base: 40});
});

it("pay never mixes currencies: the most common one is taken and said", async () => {
  const euros = Array.from({length: 10}, (_, i) => ad(200 + i, {pay_currency: "EUR"}));
  const [median] = await figuresOver({postings: [...forty, ...euros]}, pay);
  expect(median?.about).toEqual({currency: "USD"});
  expect(medianOf([median].flatMap((one) => one ?? []))).toMatchObject({value: 109_500, count: 40, base: 50});
  expect(median?.caveats).toEqual(expect.arrayContaining(["pay-in-one-currency", "most-common-currency"]));
  const [asked] = await figuresOver({postings: [...forty, ...euros]}, pay, {options: {currency: "eur"}});
  expect(asked?.points[0]).toMatchObject({value: null, count: 10, base: 50, why: "too few"});
  expect(asked?.caveats).not.toContain("most-common-currency");
});

it("pay in several currencies, none in most ads, is null and says which to choose", async () => {
  const mixed = forty.map((row, i) => ({...row, pay_currency: ["USD", "EUR", "GBP"][i % 3]}));
  const [median] = await figuresOver({postings: mixed}, pay);
  expect(whyOf(median?.points[0])).toBe(
    "pay in several currencies (USD 35 %, EUR 33 %, GBP 33 %); choose one with --currency"
  );
});

it("pay in one currency only has nothing to say of another", async () => {
  const [median] = await figuresOver({postings: forty}, pay, {options: {currency: "EUR"}});
  expect(median?.points[0]).toMatchObject({value: null, count: 0, base: 40, why: "no ad states pay in EUR"});
  const undated = forty.map((row) => ({...row, month: "unknown", posted: null}));
  const [none] = await figuresOver({postings: undated}, pay, {options: {currency: "xxq"}});
  expect(none).toMatchObject({state: "no ad states pay in XXQ", points: []});
  const [own] = await figuresOver({postings: forty}, pay, {options: {currency: "USD"}});
  expect(own?.caveats).not.toContain("pay-in-one-currency");
});

it.each([
  ["no postings", [] as ReturnType<typeof ad>[], undefined],
  ["few postings", forty.slice(0, 12), "too few"],
  ["one employer only", forty.map((row) => ({...row, employer_key: "e"})), "one employer only"],
  ["five employers", forty.map((row, i) => ({...row, employer_key: `e${i % 5}`})), "too few employers for a margin"],
  [
    "one employer with nearly all",
    forty.map((row, i) => ({...row, employer_key: i < 33 ? "e" : `e${i}`})),
    "too few employers for a margin"
  ]
])("pay of %s is null and says why", async (_, postings, why) => {
  expect(whyOf(medianOf(await figuresOver({postings}, pay)))).toBe(why);
});

it("pay that is equal in all ads is told, with a warning", async () => {
  const equal = forty.map((row) => ({...row, pay_low_year: 90_000, pay_high_year: 90_000}));
  const [median] = await figuresOver({postings: equal}, pay);
  expect(median?.points[0]).toMatchObject({value: 90_000, low: 90_000, high: 90_000});
  expect(median?.caveats).toContain("same-pay-in-all");
});

it("pay of a month without ads is null between months with them", async () => {
  const later = Array.from({length: 40}, (_, i) => ad(300 + i, {month: "2026-03"}));
  const [median] = await figuresOver({postings: [...forty, ...later]}, pay);
  expect(median?.points.map(({at}) => at)).toEqual(["2026-01", "2026-02", "2026-03"]);
  expect(median?.points[1]).toEqual({at: "2026-02", value: null, count: 0, base: 0, why: "no postings"});
});

it("pay goes by quarter and year when asked", async () => {
  const later = Array.from({length: 40}, (_, i) => ad(300 + i, {month: "2026-08"}));
  const [quarters] = await figuresOver({postings: [...forty, ...later]}, pay, {options: {per: "quarter"}});
  expect(quarters?.points.map(({at, count}) => [at, count])).toEqual([
    ["2026-Q1", 40],
    ["2026-Q2", 0],
    ["2026-Q3", 40]
  ]);
  const [years] = await figuresOver({postings: [...forty, ...later]}, pay, {options: {per: "year"}});
  expect(years?.points.map(({at, count}) => [at, count])).toEqual([["2026", 80]]);
});

it("pay of a skill is of the ads that ask for it", async () => {
  const mentions = forty.filter((_, i) => i % 20 >= 10).map(({posting}) => ({posting, skill: "python"}));
  const rest = Array.from({length: 40}, (_, i) => ad(400 + i, {pay_low_year: 200_000, pay_high_year: 200_000}));
  const more = rest.map(({posting}) => ({posting, skill: "python"}));
  const rows = {postings: [...forty, ...rest], mentions: [...mentions, ...more.slice(0, 10)]};
  const findings = await figuresOver(rows, pay, {skills: ["python"], about: {skill: "python"}});
  expect(findings.map(({about}) => Object.keys(about))).toEqual([
    ["skill", "currency"],
    ["skill", "currency", "range"],
    ["skill", "coverage"]
  ]);
  for (const {points} of findings) expect(points[0]).toMatchObject({count: 30, base: 30});
});

it("pay bounds are open when fewer than half state pay, closed and wide when most do", async () => {
  const boundsOf = async (quiet: number) => {
    const rest = Array.from({length: quiet}, (_, i) => ad(500 + i, silent));
    const findings = await figuresOver({postings: [...forty, ...rest]}, pay);
    return findings.find(({about}) => about["range"] !== undefined)?.points[0];
  };
  expect(whyOf(await boundsOf(60))).toBe("fewer than half of the ads state pay: the median of all may be anything");
  const closed = await boundsOf(10);
  expect(closed).toMatchObject({value: 109_500, count: 40, base: 50});
  expect(closed?.value === null ? 0 : (closed?.low ?? 0)).toBeLessThan(109_500);
  expect(await boundsOf(0)).toMatchObject({low: 109_500, high: 109_500});
});

it("pay of a role is that of the role, where an ad tells its roles apart", async () => {
  const two = forty.map((row) => ({
    ...row,
    roles: [
      {role: "designer", pay: {low_year: 50_000, high_year: 60_000, currency: "EUR"}},
      {role: "data engineer", pay: {low_year: 80_000, high_year: 90_000, currency: "USD"}}
    ]
  }));
  const [engineer] = await figuresOver({postings: two}, pay, {where: {role: "data engineer"}});
  expect(engineer?.points[0]).toMatchObject({value: 85_000, count: 40, base: 40});
  const [designer] = await figuresOver({postings: two}, pay, {where: {role: "designer"}});
  expect(designer).toMatchObject({about: {currency: "EUR"}, points: [{value: 55_000}]});
  expect(designer?.evidence).toHaveLength(10);
});

it("pay says so when the share of ads that state pay moved", async () => {
  const rest = Array.from({length: 300}, (_, i) => ad(1000 + i, {...silent, employer_key: `s${i}`}));
  const later = Array.from({length: 200}, (_, i) => ad(2000 + i, {month: "2026-06", employer_key: `e${i % 100}`}));
  const [median, panel] = await figuresOver({postings: [...forty, ...rest, ...later]}, pay);
  expect(median?.caveats).toContain("pay-coverage-moved");
  expect(panel?.about["panel"]).toBe("employers that state pay in both halves of the time");
  expect(panel?.points.at(-1)).toMatchObject({count: 20, base: 200});
  const [steady] = await figuresOver({postings: forty}, pay);
  expect(steady?.caveats).not.toContain("pay-coverage-moved");
});

it("constantPanel(ads) keeps employers of both halves, whatever the order", () => {
  const cells = fc.array(
    fc.record({
      month: fc.constantFrom("2026-01", "2026-02", "2026-03", "2026-04"),
      cluster: fc.constantFrom("a", "b", "c")
    }),
    {maxLength: 20}
  );
  fc.assert(
    fc.property(cells, (ads) => {
      const kept = constantPanel(ads);
      expect(constantPanel([...ads].reverse()).length).toBe(kept.length);
      for (const {cluster} of kept)
        expect(new Set(kept.filter((a) => a.cluster === cluster).map((a) => a.month)).size).toBeGreaterThan(1);
      if (new Set(ads.map(({month}) => month)).size < 2) expect(kept).toEqual([]);
    })
  );
});

it("periodSql(column) says in SQL what periodOf(month) says", async () => {
  const market = await marketOf({postings: []});
  for (const month of ["2025-01", "2025-03", "2025-04", "2025-09", "2025-10", "2025-12"])
    for (const length of ["month", "quarter", "year"] as const) {
      const [row] = await market.database.rows(
        `SELECT ${periodSql("m", length)} AS period FROM (SELECT '${month}' AS m) t`
      );
      expect(row?.["period"]).toBe(periodOf(month, length));
    }
  market.close();
  expect(periodsOf(["2026-05", "unknown", "2025-11"], "quarter")).toEqual(["2025-Q4", "2026-Q1", "2026-Q2"]);
  expect(periodsOf(["unknown"], "year")).toEqual([]);
});
