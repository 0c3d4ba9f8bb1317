import {expect, it} from "vitest";
import {readPostings} from "../../src/app/inputs/read-postings.ts";
import {findSources} from "../../src/app/inputs/source.ts";
import {pay} from "../../src/market/pay.ts";
import type {Posting} from "../../src/model/posting.ts";
import {figuresOver} from "../market/made-market.ts";
import {noSharedData, sharedData} from "../shared-data.ts";

const path = sharedData("postings/hn-2023-01..2023-06.jsonl.gz");

async function postingsOf(file: string): Promise<readonly Posting[]> {
  const found = new Map<string, Posting>();
  for await (const {postings} of readPostings(await findSources([file]), {})) {
    for (const {posting} of postings) found.set(posting.id, posting);
    if (found.size >= 700) break;
  }
  return [...found.values()];
}

it.skipIf(path === null)(`pay of real ads is of those that state it in dollars (${noSharedData})`, async () => {
  const postings = await postingsOf(path ?? "");
  const rows = postings.map(({text: _, parts: __, facts: ___, ...row}) => ({...row, posting: row.id}));
  const [median, ...others] = await figuresOver({postings: rows}, pay, {options: {per: "year"}});
  expect(median?.about).toEqual({currency: "USD"});
  const [point] = median?.points ?? [];
  // Counted apart, from the postings themselves.
  const stated = postings.filter(
    (one) => one.pay_low_year !== null && one.pay_high_year !== null && one.pay_currency !== null
  );
  const dollars = stated.filter((one) => one.pay_currency === "USD");
  const middles = dollars.map((one) => ((one.pay_low_year ?? 0) + (one.pay_high_year ?? 0)) / 2).sort((a, b) => a - b);
  const half = middles.length / 2;
  const middle = ((middles[Math.ceil(half) - 1] ?? 0) + (middles[Math.floor(half)] ?? 0)) / 2;
  expect(point).toMatchObject({at: "2023", value: middle, count: dollars.length, base: postings.length});
  expect(others.at(-1)?.points[0]).toMatchObject({count: stated.length, base: postings.length});
  const bounds = others.find(({about}) => about["range"] !== undefined);
  expect(bounds?.points[0]).toMatchObject({value: null, why: expect.stringContaining("fewer than half")});
  // What the offers of a forum of software companies can be: neither thousands nor millions.
  expect(middle).toBeGreaterThan(110_000);
  expect(middle).toBeLessThan(220_000);
});
