import {expect, it} from "vitest";
import {emerging} from "../../src/market/emerging.ts";
import {adsOf, monthsFrom} from "./made-ads.ts";
import {figuresOver} from "./made-market.ts";

const months = monthsFrom("2025-01", 12);
const ads = adsOf(months, {each: 20});
const bodies = ads.map(({posting, month}, at) => ({
  posting,
  month,
  text: `We need Python, Docker${month >= "2025-08" && at % 20 < 5 ? ", Zorbulate" : ""} and Kubernetes for ad ${at}.`
}));

it("emerging finds a name that stands beside tools of late, with its months, base and first ads", async () => {
  const [found, ...others] = await figuresOver({postings: ads, bodies}, emerging);
  expect(others).toEqual([]);
  expect(found?.about).toEqual({term: "Zorbulate"});
  expect(found?.state).toBe("first seen 2025-08; named more of late; in a burst since 2025-08");
  expect(found?.points.map(({count}) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5]);
  for (const {base} of found?.points ?? []) expect(base).toBe(20);
  expect(found?.beside).toMatchObject({recent: 25, before: 0});
  expect(found?.evidence).toHaveLength(3);
});

it("emerging reads an even part of the ads where they are many, and says so", async () => {
  const [found] = await figuresOver({postings: ads, bodies}, emerging, {options: {texts: "120"}});
  const bases = found?.points.reduce((sum, {base}) => sum + base, 0) ?? 0;
  expect(bases).toBeGreaterThan(80);
  expect(bases).toBeLessThan(160);
  expect(found?.caveats.join(" ")).toContain(`Read in ${bases} of 240 ads`);
});

it("emerging keeps to the filters, and refuses a number of texts that is none", async () => {
  expect(await figuresOver({postings: ads, bodies}, emerging, {where: {to: "2025-06"}})).toEqual([]);
  await expect(figuresOver({postings: ads, bodies}, emerging, {options: {texts: "all"}})).rejects.toThrow(
    "invalid --texts"
  );
});
