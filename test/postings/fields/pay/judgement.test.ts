import {describe, expect, it} from "vitest";
import {isBasePay, type Surroundings} from "../../../../src/postings/fields/pay/base-pay.ts";
import {withThousands} from "../../../../src/postings/fields/pay/implied-thousands.ts";
import {periodBySize} from "../../../../src/postings/fields/pay/period-by-size.ts";
import {isPossible} from "../../../../src/postings/fields/pay/possible.ts";
import type {Sum} from "../../../../src/postings/fields/pay/sum.ts";

const dollars: Sum = {
  start: 0,
  end: 9,
  low: 90_000,
  high: 120_000,
  range: true,
  open: false,
  scaled: true,
  money: true,
  currency: "USD",
  period: null
};
const bare: Sum = {...dollars, low: 100, high: 130, scaled: false, money: false, currency: null};
const nowhere: Surroundings = {before: "", after: "", tag: false, chinese: false, follows: false};

describe("isBasePay(sum, around)", () => {
  it("lets the nearest word decide", () => {
    expect(isBasePay(dollars, {...nowhere, before: "after our seed round the salary is "})).toBe(true);
    expect(isBasePay(dollars, {...nowhere, before: "beside the salary a bonus of "})).toBe(false);
  });

  it("lets a word right after decide first", () => {
    expect(isBasePay(dollars, {...nowhere, before: "a budget of ", after: " base"})).toBe(true);
    expect(isBasePay(dollars, {...nowhere, before: "salary ", after: " in funding"})).toBe(false);
  });

  it("takes a yearly range in a tag for pay unless the word before it says otherwise", () => {
    expect(isBasePay(dollars, {...nowhere, before: "Sales & Marketing (", tag: true})).toBe(true);
    expect(isBasePay(dollars, {...nowhere, before: "Bonus: ", tag: true})).toBe(false);
  });

  it("takes bare numbers only right after a word for pay", () => {
    expect(isBasePay(bare, {...nowhere, before: "Salary: "})).toBe(true);
    expect(isBasePay(bare, {...nowhere, before: "Salary is good, we are "})).toBe(false);
  });
});

describe("withThousands(sum, around)", () => {
  it("completes a range of the size of a salary in thousands", () => {
    expect(withThousands(bare, {...nowhere, before: "Salary: "})).toMatchObject({low: 100_000, high: 130_000});
    expect(withThousands(bare, {...nowhere, after: " + equity"})).toMatchObject({low: 100_000});
  });

  it("leaves rates and other numbers as they are", () => {
    expect(withThousands(bare, {...nowhere, before: "hourly salary: "})).toBe(bare);
    expect(withThousands({...bare, period: "hour"}, {...nowhere, before: "Salary: "})).toMatchObject({low: 100});
    expect(withThousands(bare, nowhere)).toBe(bare);
  });
});

describe("periodBySize(sum, chinese)", () => {
  const of = (currency: string | null, low: number, high: number, chinese = false) =>
    periodBySize({...dollars, currency, low, high}, chinese);

  it("tells only what the size leaves no doubt about", () => {
    expect(of("USD", 90_000, 120_000)).toBe("year");
    expect(of("GBP", 16_500, 29_000)).toBe("year");
    expect(of("EUR", 5600, 7600)).toBe("month");
    expect(of("EUR", 15_000, 15_000)).toBeNull();
    expect(of("USD", 60, 80)).toBeNull();
    expect(of("PLN", 20_000, 28_000)).toBe("month");
    expect(of("BRL", 54_000, 120_000)).toBeNull();
    expect(of(null, 90_000, 120_000)).toBeNull();
    expect(of(null, 15_000, 25_000, true)).toBe("month");
    expect(of(null, 1_000_000, 3_000_000, true)).toBe("year");
  });
});

describe("isPossible(sum, around)", () => {
  const anywhere = {chinese: false, before: ""};

  it("keeps out millions, prices and years", () => {
    expect(isPossible({...dollars, high: 5_000_000}, anywhere)).toBe(false);
    expect(isPossible({...dollars, low: 20, high: 20, period: "month"}, anywhere)).toBe(false);
    expect(isPossible({...bare, low: 2017, high: 2017, range: false}, anywhere)).toBe(false);
    expect(isPossible({...dollars, low: 5e6, high: 8e6, currency: "JPY"}, anywhere)).toBe(true);
    expect(isPossible(dollars, anywhere)).toBe(true);
  });
});
