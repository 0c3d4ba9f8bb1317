import {describe, expect, it} from "vitest";
import {rangeTable} from "../../../src/app/pages/charts/range-table.ts";
import {figureBlock} from "../../../src/app/pages/parts/figure.ts";
import {shareSentence} from "../../../src/app/pages/parts/sentences.ts";
import {slugOf} from "../../../src/app/pages/parts/slug.ts";
import type {Site} from "../../../src/app/pages/site.ts";
import {sourceCaveats} from "../../../src/market/chain.ts";
import {madeFinding, madePoint} from "./made-finding.ts";

const live: Site = {live: true, edition: null, here: "", up: "/", filters: {country: "US"}};
const words = {title: "Python rises", says: "Share of ads."};

describe("figureBlock(lines, words, site)", () => {
  const {markup} = figureBlock([{name: "Python", finding: madeFinding([10, null, 30])}], words, live);

  it("draws the chart with a label, and has a table behind it with every point", () => {
    expect(markup).toContain('role="img"');
    expect(markup).toContain('aria-label="Python rises. Share of ads."');
    expect(markup.match(/<th scope="row">/g)).toHaveLength(3);
    expect(markup).toContain("too few ads to say");
  });

  it("tells what is counted, of what, and what to mind", () => {
    expect(markup).toContain("<dd>ads that ask</dd>");
    expect(markup).toContain("<dd>ads of the month</dd>");
    expect(markup).toContain("The margin covers chance, not which boards we read.");
  });

  it("calls no range of counted ads a margin of chance", () => {
    const points = [
      {at: "2025-01", value: 5, low: 5, high: 8, count: 5, base: 8},
      {at: "2025-02", value: 6, low: 6, high: 8, count: 6, base: 8}
    ];
    const open = figureBlock(
      [{name: "open", finding: madeFinding([], {unit: "postings", fewest: 1, points})}],
      words,
      live
    );
    expect(open.markup).toContain('<th scope="col">Range</th>');
    expect(open.markup).toContain("<dd>none of chance. Duplicates within a month count once.</dd>");
    expect(open.markup).not.toContain("95 %");
    expect(markup).toContain('<th scope="col">95 % margin</th>');
    expect(markup).toContain("<dd>95 %; under 30 ads no value is given.");
  });

  it("has no style or script within it", () => {
    expect(markup).not.toMatch(/<style|<script|\sstyle=/);
  });

  it("says why nothing is drawn, and what would help", () => {
    const finding = madeFinding([null, null], {where: {country: "ZZ"}});
    const empty = figureBlock([{name: "Python", finding}], words, live).markup;
    expect(empty).toContain("Why is this empty?");
    expect(empty).toContain("30 are needed for a value");
    expect(empty).toContain("Fewer filters, or more ads, would help.");
    expect(empty).not.toContain("<svg");
  });

  it("leaves out how many ads are needed where there are enough", () => {
    const why = "pay in several currencies (USD 45 %, EUR 30 %); choose one with --currency";
    const points = [{at: "2025-01", value: null, count: 60, base: 200, why}];
    const empty = figureBlock([{name: "pay", finding: madeFinding([], {points})}], words, live).markup;
    expect(empty).toContain("Pay in several currencies (USD 45 %, EUR 30 %). More ads would help.");
  });

  it("tells a published site of each figure whose data it links to", () => {
    const told: (readonly [name: string, figures: number])[] = [];
    const site: Site = {
      ...live,
      live: false,
      up: "../",
      filters: {},
      onData: (name, figures) => void told.push([name, figures.length])
    };
    const {markup: published} = figureBlock([{name: "Python", finding: madeFinding([1, 2])}], words, site);
    expect(told).toEqual([["skill-share-python", 1]]);
    expect(published).toContain('href="../data/skill-share-python.csv"');
    expect(published).not.toContain("/evidence");
  });
});

describe("shareSentence(name, finding)", () => {
  it("names no rise between months of which not all sources were read throughout", () => {
    const points = [madePoint("2024-01", 10), madePoint("2025-01", 40)];
    const same = {k: 1, n: 9, kk: 1, kn: 9, nn: 81, clusters: 1};
    const sums = [1, 2, 3, 4].map((i) => ({...same, source: i < 3 ? "old" : "new", month: `2024-0${i}`}));
    const finding = madeFinding([], {points, caveats: sourceCaveats(sums)});
    expect(shareSentence("AI", finding)).toContain(
      "; 10.0\u00a0% a year before, but not all sources were read throughout"
    );
  });

  const year = (then: number, now: number) =>
    madeFinding([], {points: [madePoint("2024-01", then), madePoint("2025-01", now)]});

  it("says up and down only where the margins do not meet", () => {
    expect(shareSentence("Python", year(10, 40))).toContain("up from 10.0\u00a0% a year before");
    expect(shareSentence("Python", year(40, 10))).toContain("down from 40.0\u00a0% a year before");
    expect(shareSentence("Python", year(20, 22))).toContain("too close to tell apart");
  });

  it("takes the growth over whole years before two months, where it is sure", () => {
    const grown = (low: number, high: number) =>
      madeFinding([], {
        unit: "growth",
        points: [{at: "2024-02..2025-01", value: 0.66, low, high, count: 50, base: 900}]
      });
    expect(shareSentence("Python", year(20, 22), {growth: grown(0.3, 1.1)})).toContain(", up 66\u00a0% in a year");
    expect(shareSentence("Python", year(20, 22), {growth: grown(-0.1, 1.1)})).toContain("too close to tell apart");
  });

  it("says nothing of a share that has no value", () => {
    expect(shareSentence("Python", madeFinding([null]))).toBe("Python: too few ads to say");
  });
});

describe("rangeTable(rows)", () => {
  it("draws the value inside its margin on one scale, and says why a row has none", () => {
    const rows = [
      {name: "a", point: madePoint("2025-01", 50)},
      {name: "b", point: madePoint("2025-01", null)}
    ];
    const {markup} = rangeTable(rows, {unit: "share", heads: ["Skill", "Share"]});
    const [, x = "", width = ""] = /<rect x="([\d.]+)" y="2" width="([\d.]+)"/.exec(markup) ?? [];
    const [, at = ""] = /<line x1="([\d.]+)"/.exec(markup) ?? [];
    expect(Number(at)).toBeGreaterThan(Number(x));
    expect(Number(at)).toBeLessThan(Number(x) + Number(width));
    expect(markup).toContain("too few ads to say");
  });
});

it("slugOf(finding) can be a file and an id", () => {
  expect(slugOf({measure: "pay", about: {currency: "€/ü"}, where: {role: "Data Engineer"}})).toBe(
    "pay-u-role-data-engineer"
  );
});
