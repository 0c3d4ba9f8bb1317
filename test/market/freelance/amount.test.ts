import {expect, it} from "vitest";
import {amountOf} from "../../../src/market/freelance/amount.ts";

it.each([
  ["$25.00-$50.00 /hr", 25, 50, null, true],
  ["€20 – €35 / hour", 20, 35, "EUR", true],
  ["$30 - $250 USD", 30, 250, "USD", false],
  ["₹1500-12500 INR", 1500, 12500, "INR", false],
  ["1,500", 1500, 1500, null, false],
  ["1 500 €", 1500, 1500, "EUR", false],
  ["$1.5k", 1500, 1500, null, false],
  ["US$ 40 hourly", 40, 40, "USD", true],
  ["£750", 750, 750, "GBP", false],
  ["£70k", 70_000, 70_000, "GBP", false]
])("amountOf(%s) is %s to %s %s, hourly %s", (written, low, high, currency, hourly) => {
  expect(amountOf(written)).toEqual({low, high, currency, hourly});
});

it.each(["", "0", "negotiable", "$0.00-$0.00", "1 of 3 steps in 2026"])("amountOf(%s) is null", (written) => {
  expect(amountOf(written)).toBeNull();
});
