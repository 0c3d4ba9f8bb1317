import {expect, it} from "vitest";
import {currenciesOf, medians} from "../../../src/app/site/pay-figures.ts";
import {madeFinding, madePoint} from "../pages/made-finding.ts";

const median = (currency: string | null, ads: number) =>
  madeFinding([], {about: currency === null ? {} : {currency}, points: [madePoint("2025", ads)]});

it("currenciesOf(findings) has the currency of most ads first, and none of medians in several", () => {
  const found = [median("EUR", 30), median(null, 90), median("USD", 20), median("USD", 15)];
  expect(currenciesOf(found)).toEqual(["USD", "EUR"]);
  expect(currenciesOf([median(null, 90)])).toEqual([]);
});

it("medians(findings) keeps those of one currency, however many are in several", () => {
  const found = [median(null, 90), median("USD", 20), median("EUR", 10)];
  expect(medians(found)).toEqual([found[1]]);
  expect(medians([median(null, 90)])).toHaveLength(1);
});
