import {describe, expect, it} from "vitest";
import {payOf} from "../../../src/model/pay.ts";
import {ownPays} from "../../../src/postings/titles/own-pay.ts";

const find = (text: string, words: readonly string[]) =>
  words.map((value) => ({value, start: text.indexOf(value), end: text.indexOf(value) + value.length}));

function pays(text: string, jobs: readonly string[]) {
  const sums = Array.from(text.matchAll(/\$(\d+)k/g), ({0: said, 1: sum, index}) => ({
    value: payOf({low: Number(sum) * 1000, high: null, currency: "USD", period: "year", months: null}),
    start: index,
    end: index + said.length
  }));
  return ownPays(find(text, jobs), find(text, jobs), text, sums).map((pay) => pay?.low ?? null);
}

describe("ownPays(jobs, titles, text, pays)", () => {
  it("gives a job the pay on its line", () => {
    expect(pays("Jobs:\nBaker: $50k\nCook: $60k", ["Baker", "Cook"])).toEqual([50_000, 60_000]);
  });

  it("gives a job the pay under its heading", () => {
    expect(pays("Baker\n\nBread. $50k\n\nCook\n\nSoup. $60k", ["Baker", "Cook"])).toEqual([50_000, 60_000]);
    expect(pays("Baker\n\nBread.\n\nCook\n\nSoup. $60k", ["Baker", "Cook"])).toEqual([null, 60_000]);
  });

  it("leaves pay of a line with several jobs to the posting", () => {
    expect(pays("Crumb | Baker, Cook | $50k", ["Baker", "Cook"])).toEqual([null, null]);
    expect(pays("Crumb | Baker $50k, Cook $60k", ["Baker", "Cook"])).toEqual([50_000, 60_000]);
  });

  it("leaves pay far from the only job to the posting", () => {
    expect(pays("Crumb | Baker\n\nWe raised money.\n\n$50k", ["Baker"])).toEqual([null]);
    expect(pays("Crumb | Baker | $50k", ["Baker"])).toEqual([50_000]);
  });

  it("gives nothing where no pay is stated", () => {
    expect(pays("Baker", ["Baker"])).toEqual([null]);
  });
});
