import fc from "fast-check";
import {expect, it} from "vitest";
import {medianBudgets} from "../../../src/market/freelance/median-budgets.ts";
import {readFreelance} from "../../../src/market/freelance/read-freelance.ts";

const dayOf = (written: string) => (/^\d{4}-\d{2}-\d{2}/.test(written) ? written.slice(0, 10) : null);

function read(...values: readonly Readonly<Record<string, unknown>>[]) {
  return readFreelance(
    values.map((value, i) => ({value: {title: "Build a chatbot", ...value}, at: `p.csv:${i + 2}`})),
    dayOf
  );
}

it("readFreelance(rows) reads a flag with hourly columns, and a fixed budget", () => {
  const {postings, problems} = read(
    {
      is_hourly: "True",
      hourly_low: "25.0",
      hourly_high: "50.0",
      budget: "",
      published_date: "2024-02-17 09:00",
      link: "u"
    },
    {is_hourly: "False", hourly_low: "", hourly_high: "", budget: "500.0", currency: "usd"}
  );
  expect(problems).toEqual([]);
  expect(postings).toEqual([
    {
      id: "u",
      title: "Build a chatbot",
      kind: "hourly",
      low: 25,
      high: 50,
      currency: null,
      posted: "2024-02-17",
      at: "p.csv:2"
    },
    {
      id: null,
      title: "Build a chatbot",
      kind: "fixed",
      low: 500,
      high: 500,
      currency: "USD",
      posted: null,
      at: "p.csv:3"
    }
  ]);
});

it("readFreelance(rows) reads words for the kind and texts for the budget", () => {
  const {postings} = read(
    {job_type: "Hourly", budget: "$15 - $30"},
    {payment_type: "Fixed-price", budget: "€250 – €750"},
    {budget: "£40 / hr"},
    {hourly_rate: "$12.00-$20.00"},
    {min_price: 30, max_price: 250, currency: "USD", rate_type: "fixed"}
  );
  expect(postings.map(({kind, low, high, currency}) => [kind, low, high, currency])).toEqual([
    ["hourly", 15, 30, null],
    ["fixed", 250, 750, "EUR"],
    ["hourly", 40, 40, "GBP"],
    ["hourly", 12, 20, null],
    ["fixed", 30, 250, "USD"]
  ]);
});

it("readFreelance(rows) rejects a budget that is empty, zero, or of two kinds, and a row without title", () => {
  const {postings, problems} = read(
    {is_hourly: "True", hourly_low: "", hourly_high: "", budget: ""},
    {is_hourly: "False", budget: "0"},
    {hourly_rate: "20", budget: "500"},
    {title: "", budget: "500"}
  );
  expect(postings).toEqual([]);
  expect(problems.map(({code}) => code)).toEqual(Array(4).fill("budget-unreadable"));
});

function budget(kind: "hourly" | "fixed", sum: number, currency: string | null = "USD") {
  return {id: null, title: "t", kind, low: sum, high: sum, currency, posted: null, at: "p"};
}

it("medianBudgets(postings) never mixes hours with sums, nor currencies", () => {
  const postings = [
    ...Array.from({length: 20}, (_, i) => budget("hourly", i + 1)),
    ...Array.from({length: 11}, (_, i) => budget("fixed", 100 * (i + 1))),
    ...Array.from({length: 10}, () => budget("fixed", 900, "EUR")),
    ...Array.from({length: 9}, () => budget("fixed", 900, null))
  ];
  expect(medianBudgets(postings)).toEqual([
    {kind: "hourly", currency: "USD", count: 20, median: 10.5, low: 6, high: 15, why: null},
    {kind: "fixed", currency: "USD", count: 11, median: 600, low: 200, high: 1000, why: null},
    {kind: "fixed", currency: "EUR", count: 10, median: 900, low: 900, high: 900, why: null},
    {kind: "fixed", currency: null, count: 9, median: null, low: null, high: null, why: "too few: 9 of at least 10"}
  ]);
});

it("medianBudgets(postings) counts each posting once, and does not mind their order", () => {
  const postings = fc.array(
    fc.record({kind: fc.constantFrom("hourly" as const, "fixed" as const), sum: fc.integer({min: 1, max: 900})}),
    {maxLength: 60}
  );
  fc.assert(
    fc.property(postings, (list) => {
      const made = list.map(({kind, sum}) => budget(kind, sum));
      const medians = medianBudgets(made);
      expect(medians.reduce((sum, {count}) => sum + count, 0)).toBe(list.length);
      expect(medianBudgets([...made].reverse())).toEqual(medians);
    })
  );
});
