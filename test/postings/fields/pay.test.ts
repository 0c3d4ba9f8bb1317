import {describe, expect, it} from "vitest";
import {findPay} from "../../../src/postings/fields/pay.ts";

/** `low-high currency period «quote»` of every statement. */
function read(text: string, country: string | null = null): string[] {
  return findPay(text, {country}).map(({value, start, end}) => {
    const sums = value.low === value.high ? `${value.low}` : `${value.low ?? ""}-${value.high ?? ""}`;
    return [sums, value.currency ?? "?", value.period ?? "?"].join(" ").concat(` «${text.slice(start, end)}»`);
  });
}

describe("findPay(text)", () => {
  it.each([
    ["Baker | Oslo | €90-130k", "90000-130000 EUR year «€90-130k»"],
    ["Baker | $120k to $150k", "120000-150000 USD year «$120k to $150k»"],
    ["Baker | $150,000", "150000 USD year «$150,000»"],
    ["Baker | $325K – $405K • Offers Equity", "325000-405000 USD year «$325K – $405K»"],
    ["Baker | £70k + bonus", "70000 GBP year «£70k»"],
    ["Baker | 70 000 – 90 000 €", "70000-90000 EUR year «70 000 – 90 000 €»"],
    ["Baker | $150k-$225k base", "150000-225000 USD year «$150k-$225k»"],
    ["Baker | 70k€ | Lyon", "70000 EUR year «70k€»"],
    ["Baker | EUR 65.000 - 85.000", "65000-85000 EUR year «EUR 65.000 - 85.000»"],
    ["Baker | 30-60k USD", "30000-60000 USD year «30-60k USD»"],
    ["Salary: CHF 120'000", "120000 CHF year «CHF 120'000»"],
    ["Salary 90k-150k AUD", "90000-150000 AUD year «90k-150k AUD»"],
    ["Salaries:\nNZD $121k", "121000 NZD year «NZD $121k»"],
    ["Baker ($110,000-$150,000(AUD))", "110000-150000 AUD year «$110,000-$150,000(AUD)»"],
    ["Baker | €72,5k", "72500 EUR year «€72,5k»"]
  ])("reads the yearly sum of %s", (text, said) => expect(read(text)).toEqual([said]));

  it.each([
    ["$90-$110k", "90000-110000 USD year «$90-$110k»"],
    ["$170-225K + equity", "170000-225000 USD year «$170-225K»"],
    ["120-140 k€", "120000-140000 EUR year «120-140 k€»"],
    ["$60-80,000 a year", "60000-80000 USD year «$60-80,000 a year»"],
    ["$130k-90k", "90000-130000 USD year «$130k-90k»"],
    ["$80\u00ad-$125k", "80000-125000 USD year «$80\u00ad-$125k»"],
    ["â\u0082¬40 - â\u0082¬60 an hour", "40-60 EUR hour «â\u0082¬40 - â\u0082¬60 an hour»"]
  ])("shares the scale of the ends and orders them in %s", (text, said) => expect(read(text)).toEqual([said]));

  it.each([
    ["Pay: $45/hr - $60/hr", "45-60 USD hour «$45/hr - $60/hr»"],
    ["Baker | Contract | $50-75/hr", "50-75 USD hour «$50-75/hr»"],
    ["Pay is $30-45 hourly", "30-45 USD hour «$30-45 hourly»"],
    ["We pay £500/day for this.", "500 GBP day «£500/day»"],
    ["Salary: 5600 - 7600 EUR/month", "5600-7600 EUR month «5600 - 7600 EUR/month»"],
    ["Range: $3,000 AUD - $4,000 AUD / Monthly", "3000-4000 AUD month «$3,000 AUD - $4,000 AUD / Monthly»"],
    ["Pay of gross monthly 35,000 PLN + VAT", "35000 PLN month «monthly 35,000 PLN»"],
    [
      "The annual salary range is $100,000 - $120,000.",
      "100000-120000 USD year «annual salary range is $100,000 - $120,000»"
    ],
    ["$115,000 - $130,000 a year", "115000-130000 USD year «$115,000 - $130,000 a year»"]
  ])("takes the period that %s says", (text, said) => expect(read(text)).toEqual([said]));

  it.each([
    ["Jahresgehalt: 65.000 bis 80.000 Euro", "65000-80000 EUR year «Jahresgehalt: 65.000 bis 80.000 Euro»"],
    ["Stundenlohn 18,50 €", "18.5 EUR hour «Stundenlohn 18,50 €»"],
    ["Rémunération entre 45 et 55k€ par an", "45000-55000 EUR year «45 et 55k€ par an»"],
    ["Sueldo de 24.372,15 euros brutos anuales", "24372.15 EUR year «24.372,15 euros brutos anuales»"],
    ["SALARIO: 15 EUR/ H BRUTO", "15 EUR hour «15 EUR/ H»"],
    ["薪资 3万-5万", "30000-50000 ? month «3万-5万»"],
    ["后端 15K-25K", "15000-25000 ? month «15K-25K»"],
    ["年薪 40-60万人民币", "400000-600000 CNY year «年薪 40-60万人民币»"],
    ["薪水 20～50k/mo", "20000-50000 ? month «20～50k/mo»"]
  ])("reads %s in its language", (text, said) => expect(read(text)).toEqual([said]));

  it("leaves money without an ISO code without one", () => {
    expect(read("薪水 5000-8000U")).toEqual(["5000-8000 ? month «5000-8000U»"]);
    expect(read("Salary: 5000-8000 USDT")).toEqual(["5000-8000 ? ? «5000-8000 USDT»"]);
    expect(read("Baker | 450k kr")).toEqual(["450000 ? ? «450k kr»"]);
  });

  it("settles shared signs by the country", () => {
    expect(read("Baker | $120k", "AU")).toEqual(["120000 AUD year «$120k»"]);
    expect(read("Baker | US$120k", "AU")).toEqual(["120000 USD year «US$120k»"]);
    expect(read("Salary ¥6,000,000", "JP")).toEqual(["6000000 JPY year «¥6,000,000»"]);
    expect(read("Baker | 450k kr", "NO")).toEqual(["450000 NOK year «450k kr»"]);
  });

  it("leaves a period that cannot be told null", () => {
    expect(read("Baker | 150-250k+ | Remote")).toEqual(["150000-250000 ? ? «150-250k+»"]);
    expect(read("Baker | BRL 54k-120k")).toEqual(["54000-120000 BRL ? «BRL 54k-120k»"]);
  });

  it("reads ends that stand open", () => {
    expect(read("Baker | $100k+ | Oslo")).toEqual(["100000- USD year «$100k+»"]);
    expect(read("Salary: up to $200k")).toEqual(["-200000 USD year «up to $200k»"]);
    expect(read("Salary from 80k DOE")).toEqual(["80000- ? ? «from 80k»"]);
    expect(read("Salary: to £100,000")).toEqual(["-100000 GBP year «to £100,000»"]);
    expect(read("薪资 10K起")).toEqual(["10000- ? month «10K起»"]);
    expect(read("薪资 200万以内")).toEqual(["-2000000 ? year «200万以内»"]);
  });

  it("counts the months of a year that the ad states", () => {
    const [monthly] = findPay("薪资 20k-40k·14薪");
    expect(monthly?.value).toMatchObject({period: "month", months: 14, low_year: 280_000, high_year: 560_000});
    expect(findPay("Sueldo de 1.640 EUR/B en 14 pagas")[0]?.value.low_year).toBe(22_960);
    expect(findPay("Sueldo de 2.000 euros en 12 pagas")[0]?.value.months).toBeNull();
  });

  it("completes the yearly values", () => {
    expect(findPay("Pay: $45/hr - $60/hr")[0]?.value).toMatchObject({low_year: 93_600, high_year: 124_800});
    expect(findPay("12-15 LPA")[0]?.value).toMatchObject({low_year: 1_200_000, currency: "INR", period: "year"});
  });

  it("reads thousands that the ad leaves out beside a word for salary", () => {
    expect(read("Salary: 100-130")).toEqual(["100000-130000 ? ? «100-130»"]);
    expect(read("Baker $110-$150 + equity")).toEqual(["110000-150000 USD year «$110-$150»"]);
    expect(read("岗位薪资20-25")).toEqual(["20000-25000 ? month «20-25»"]);
  });

  it.each([
    "$200,000 OTE",
    "We raised $60M from friends",
    "a $2B revenue business",
    "backed by $350,000 of seed money",
    "health, dental, 401k and 403b",
    "over 10k users and 300k+ signups",
    "$1,000 learning budget",
    "$5k signing bonus",
    "0.3-0.41% equity",
    "Bonus: $10-20k",
    "Meals: $400 monthly allowance",
    "gym for £90/month",
    "a plan for $99 a month",
    "hitting $1M+ annual quotas",
    "refer a friend and get $1,000.",
    "a team of 6 based in Oslo, since 2017",
    "see https://a.example/jobs/4921-818d?id=90k",
    "PHP 7.1 and Python 3.12",
    "3个月试用期，成立于2017年",
    "QPS 1w+，1400W+ 注册用户"
  ])("finds no base pay in %s", (text) => expect(read(text)).toEqual([]));

  it("reads the base pay beside other money", () => {
    expect(read("We raised $60M. Salary: $150k-$200k base + $10k signing bonus + $1,000 for books")).toEqual([
      "150000-200000 USD year «$150k-$200k»"
    ]);
    expect(read("Base Salary: $90,000 - $120,000 Equity: 0.2%")).toEqual([
      "90000-120000 USD year «$90,000 - $120,000»"
    ]);
    expect(read("Sales & Marketing ($70-90k)")).toEqual(["70000-90000 USD year «$70-90k»"]);
  });

  it("gives every statement in reading order", () => {
    expect(read("Hiring:\n- Baker ($60-80k)\n- Miller ($90k-$100k plus options)\n- Clerk")).toEqual([
      "60000-80000 USD year «$60-80k»",
      "90000-100000 USD year «$90k-$100k»"
    ]);
    expect(read("Salaries start at $150k for bakers and $200k for millers.")).toHaveLength(2);
  });
});
