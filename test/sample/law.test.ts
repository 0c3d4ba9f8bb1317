import {beforeAll, expect, it} from "vitest";
import {advertAt} from "../../sample/advert.ts";
import {effectOf} from "../../sample/chance.ts";
import type {Advert} from "../../sample/content.ts";
import {plantedSkills, skillNumber} from "../../sample/data/skills.ts";
import {spread} from "../../sample/market.ts";
import {shareLaw} from "../../sample/share-law.ts";
import {coefficientOf} from "../../src/stats/coefficient.ts";
import {leastSquares} from "../../src/stats/least-squares.ts";
import {marketOf} from "./made.ts";

const market = marketOf(7);
let adverts: readonly Advert[] = [];
let firsts: readonly Advert[] = [];
beforeAll(() => {
  adverts = Array.from({length: market.postings}, (_, row) => advertAt(market, row));
  firsts = adverts.filter(({repeat}) => repeat === null);
});

const originals = () => firsts;
const asks = ({content}: Advert, skill: number) => content.asked.some((ask) => ask.skill === skill);

/** How far what came is from what the law says, in standard errors that are clustered by employer. */
function distance(skill: number): number {
  const byEmployer = new Map<number, number>();
  const laws = market.monthNames.map((_, month) => shareLaw(market, skill, month));
  for (const advert of originals()) {
    const {number} = advert.content.employer;
    const left = (asks(advert, skill) ? 1 : 0) - (laws[advert.month] ?? 0);
    byEmployer.set(number, (byEmployer.get(number) ?? 0) + left);
  }
  const sums = [...byEmployer.values()];
  const sum = sums.reduce((all, one) => all + one, 0);
  return sum / Math.sqrt(sums.reduce((all, one) => all + one * one, 0));
}

it("the skills that are drawn keep to their law, within what chance over employers allows", () => {
  const common = plantedSkills
    .map((_, skill) => skill)
    .filter((skill) => originals().filter((advert) => asks(advert, skill)).length >= 200);
  expect(common.length).toBeGreaterThan(80);
  const distances = common.map((skill) => Math.abs(distance(skill)));
  expect(Math.max(...distances)).toBeLessThan(4.5);
  const far = distances.filter((z) => z > 1.96).length / distances.length;
  expect(far).toBeLessThan(0.2);
});

it("shareLaw follows the planted growth, and nobody asks before a thing is there", () => {
  const [agents, hadoop] = [skillNumber("ai-agents"), skillNumber("apache-hadoop")];
  const last = market.monthNames.length - 1;
  expect(shareLaw(market, agents, 0)).toBe(0);
  expect(shareLaw(market, agents, last)).toBeGreaterThan(3 * shareLaw(market, agents, last - 18));
  expect(shareLaw(market, hadoop, last)).toBeLessThan(0.4 * shareLaw(market, hadoop, 0));
  expect(adverts.filter((advert) => asks(advert, agents) && advert.posted < "2023-06").length).toBe(0);
});

it("ads of one employer resemble each other more than chance would have it", () => {
  const skill = skillNumber("amazon-web-services");
  const liking = (advert: Advert) => effectOf(market.seed, advert.content.employer.number, 10_000 + skill);
  const share = (some: readonly Advert[]) => some.filter((advert) => asks(advert, skill)).length / some.length;
  const [fond, averse] = [originals().filter((a) => liking(a) > 0.7), originals().filter((a) => liking(a) < -0.7)];
  expect(share(fond)).toBeGreaterThan(1.4 * share(averse));
  expect(spread.employerSkill).toBeGreaterThan(0);
});

it("employers are of heavy-tailed sizes and hire in bursts", () => {
  const counts = new Map<string, number>();
  for (const {content} of adverts) counts.set(content.employer.name, (counts.get(content.employer.name) ?? 0) + 1);
  const sizes = [...counts.values()].sort((a, b) => b - a);
  expect(sizes.slice(0, 10).reduce((sum, size) => sum + size, 0) / adverts.length).toBeGreaterThan(0.08);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(4);
  const largest = adverts.filter(({content}) => counts.get(content.employer.name) === sizes[0]);
  const months = market.monthNames.map((_, month) => largest.filter((advert) => advert.month === month).length);
  const mean = largest.length / months.length;
  const variance = months.reduce((sum, n) => sum + (n - mean) ** 2, 0) / months.length;
  expect(variance / mean).toBeGreaterThan(2);
});

it("the planted premium is found when all is known, and the raw difference is not it", () => {
  const skill = skillNumber("retrieval-augmented-generation");
  const {premium} = plantedSkills[skill] ?? {premium: Number.NaN};
  const paid = originals().flatMap(({content, month}) => {
    const {stated} = content.pay;
    return stated === null ? [] : [{content, month, y: Math.log((stated.low + stated.high) / 2)}];
  });
  const kubernetes = skillNumber("kubernetes");
  const has = (one: (typeof paid)[number], k: number) => (one.content.asked.some((ask) => ask.skill === k) ? 1 : 0);
  const clusters = paid.map(({content}) => content.employer.number);
  const full = leastSquares(
    {
      y: paid.map(({y}) => y),
      x: paid.map((one) => [has(one, skill), has(one, kubernetes), market.years[one.month] ?? 0]),
      absorbed: [
        paid.map(({content}) => content.role.title),
        paid.map(({content}) => content.level.pay),
        paid.map(({content}) => content.place.city),
        clusters
      ]
    },
    {kind: "cluster", of: clusters}
  );
  const found = full === null ? null : coefficientOf(full, 0);
  const {value = Number.NaN, error = Number.NaN} = found ?? {};
  expect(premium).toBe(0.1);
  expect(Math.abs(value - premium)).toBeLessThan(3.5 * error);
  expect(error).toBeLessThan(0.02);
  const dollars = paid.filter(({content}) => content.pay.currency === "USD");
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const raw =
    mean(dollars.filter((one) => has(one, skill) === 1).map(({y}) => y)) -
    mean(dollars.filter((one) => has(one, skill) === 0).map(({y}) => y));
  expect(raw).toBeGreaterThan(2 * premium);
});
