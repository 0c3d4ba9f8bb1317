import type {PublishedFact} from "../../model/published-fact.ts";
import {figured, hiringLab, inSeries, number, readAt} from "./make.ts";

const raw = {basis: "neither", adjusted: null} as const;
const premium = (publisher: string, at: string) => ({quantity: "premium", about: {publisher}, at});

/** What is published on pay and premiums. */
export const payFacts: readonly PublishedFact[] = [
  {
    ...raw,
    id: "pwc-premium-2024",
    says: "US ads that ask for AI specialist skills offered 25 % more than others in PwC's first count, British ones 14 %, Canadian ones 11 %.",
    date: "2024",
    population: "job ads of 15 countries; these three",
    numbers: [
      figured("US", 0.25, "growth", premium("PwC", "2024")),
      number("UK", 0.14, "growth"),
      number("Canada", 0.11, "growth")
    ],
    source: {
      publisher: "PwC",
      title: "2024 AI Jobs Barometer",
      url: "https://news.outsourceaccelerator.com/ai-higher-wages-pwc-study",
      date: "2024"
    },
    read: readAt.account,
    assay:
      "premium shows the whole curve from raw to within one employer and one title; a single number hides which one it is."
  },
  {
    ...raw,
    id: "pwc-premium-2025",
    says: "PwC's next count put the average premium at 56 % in 2024, double the 25 % of the year before, over close to a billion ads.",
    date: "2025",
    population: "job ads of six continents",
    numbers: [figured("2024", 0.56, "growth", premium("PwC", "2025")), number("the year before", 0.25, "growth")],
    source: {
      publisher: "PwC",
      title: "2025 Global AI Jobs Barometer",
      url: "https://menafn.com/1109629220/AI-Linked-To-A-Fourfold-Increase-In-Productivity-Growth-And-56-Wage-Premium-While-Jobs-Grow-Even-In-The-Most-Easily-Automated-Roles-Pwc-2025-Global-AI-Jobs-Barometer",
      date: "2025-06-03"
    },
    read: "in the publisher's release, as carried at the address given",
    assay:
      "compression follows a premium on a constant panel, so that a change of countries or of who states pay is not taken for one of pay."
  },
  {
    ...raw,
    id: "pwc-premium-2026",
    says: "PwC's count of 2026 puts the premium at 62 %, against 57 % the year before; from 16 % in government to 118 % in consumer markets.",
    date: "2026",
    population: "over a billion job ads of 27 countries",
    numbers: [
      figured("2026", 0.62, "growth", premium("PwC", "2026")),
      number("the year before, as now told", 0.57, "growth"),
      number("government", 0.16, "growth"),
      number("consumer markets", 1.18, "growth")
    ],
    source: {
      publisher: "PwC",
      title: "2026 Global AI Jobs Barometer",
      url: "https://ground.news/article/ai-reshapes-global-labour-market-into-two-distinct-paths-rewarding-human-skills-pwc-2026-global-ai-jobs-barometer_be2f9d",
      date: "2026-06-15"
    },
    read: readAt.account,
    assay:
      "The year before was published as 56 and is now told as 57: keep vintages. Set it beside premium within title and employer."
  },
  {
    ...raw,
    id: "lightcast-premium",
    says: "Ads with one AI skill offer 28 % more (nearly 18,000 dollars a year), ads with two or more 43 %.",
    date: "2025",
    population: "over 1.3 billion job postings",
    numbers: [
      figured("one AI skill", 0.28, "growth", premium("Lightcast", "2025")),
      number("two or more", 0.43, "growth"),
      number("one AI skill, in dollars", 18_000, "money-a-year")
    ],
    source: {
      publisher: "Lightcast",
      title: "Beyond the Buzz: Developing the AI Skills Employers Actually Need",
      url: "https://superintelligencedigest.com/jobs-requiring-ai-skills-command-28-higher-salaries-study-finds",
      date: "2025"
    },
    read: readAt.account,
    assay:
      "A raw difference: it holds other jobs, levels and places. premium shows what is left of one after each of these."
  },
  {
    ...raw,
    id: "alekseeva-premium",
    says: "Within the same firm, US ads that asked for AI skills offered 11 % more in 2010 to 2019; within the same job title 5 %.",
    date: "2010..2019",
    population: "US online vacancies that state pay",
    numbers: [
      figured("within firm", 0.11, "growth", premium("Alekseeva et al.", "2010..2019")),
      number("within title", 0.05, "growth")
    ],
    source: {
      publisher: "Labour Economics",
      title: "The demand for AI skills in the labor market (Alekseeva, Azar, Giné, Samila, Taska), 71, 102002",
      url: "https://doi.org/10.1016/j.labeco.2021.102002",
      date: "2021-08"
    },
    read: readAt.abstract,
    assay: "The two ends of premium's curve, from your own ads; where the interval covers 0 the answer is: cannot tell."
  },
  {
    ...raw,
    id: "titles-explain-pay",
    says: "Job titles explain more than nine tenths of the variance of posted pay, among the minority of ads that post it.",
    date: "2016",
    population: "vacancies on CareerBuilder.com that state pay",
    numbers: [number("share of variance, more than", 0.9, "share")],
    source: {
      publisher: "National Bureau of Economic Research (Marinescu, Wolthoff)",
      title: "Opening the black box of the matching function: the power of words, working paper 22508",
      url: "http://www.nber.org/papers/w22508",
      date: "2016-08"
    },
    read: readAt.abstract,
    assay: "Why premium within title is labelled: for a title like prompt engineer the title itself is the skill."
  },
  {
    ...raw,
    id: "us-pay-transparency",
    says: "Nearly half of US postings stated pay in February 2026, against 14 % in January 2020.",
    date: "2026-02",
    population: "US postings on Indeed",
    numbers: [transparency("US", "2026-02-01", 0.48776), transparency("US", "2020-01-01", 0.1363)],
    source: hiringLab("pay-transparency", "Share of postings that state pay", "2026-02-01"),
    read: readAt.series,
    assay:
      "Who states pay grew more than threefold, so pay and premium show coverage, a panel of constant coverage, and bounds."
  },
  {
    ...raw,
    id: "gb-pay-transparency",
    says: "In Great Britain 54 % of postings stated pay in February 2026.",
    date: "2026-02",
    population: "British postings on Indeed",
    numbers: [transparency("GB", "2026-02-01", 0.53772)],
    source: hiringLab("pay-transparency", "Share of postings that state pay", "2026-02-01"),
    read: readAt.series,
    assay: "pay gives its coverage beside every median."
  },
  {
    ...raw,
    id: "us-software-pay-transparency",
    says: "Of US software development postings 41 % stated pay in February 2026, less than of all postings.",
    date: "2026-02",
    population: "US software development postings on Indeed",
    numbers: [
      inSeries("2026-02", 0.40941, "share", {
        figure: null,
        series: {
          file: "hiring-lab/pay-transparency/pay-transparency-sector.csv",
          column: "pay_transparency_pct",
          row: {date: "2026-02-01", country_code: "US", sector: "Software Development"},
          scale: 100
        }
      })
    ],
    source: hiringLab("pay-transparency", "Share of postings that state pay, by sector", "2026-02-01"),
    read: readAt.series,
    assay: "Offered pay in ads that state it: not what people earn, nor what you will be offered."
  },
  {
    ...raw,
    id: "us-posted-wage-growth",
    says: "Posted pay in US ads was 2.4 % higher in April 2026 than a year before (2.3 % as a three-month average).",
    date: "2026-04",
    population: "761,931 US postings on Indeed that state pay",
    numbers: [
      wages("posted_wage_growth_yoy", "April 2026", 0.0238),
      wages("posted_wage_growth_yoy_3moavg", "three-month average", 0.02302)
    ],
    source: hiringLab("indeed-wage-tracker", "Posted wage growth", "2026-04"),
    read: readAt.series,
    assay: "The series says n; few do. pay gives the median by month with its interval and coverage."
  }
];

function transparency(country: string, date: string, value: number) {
  return inSeries(`${country}, ${date.slice(0, 7)}`, value, "share", {
    figure: {quantity: "pay-coverage", about: {country}, at: date.slice(0, 7)},
    series: {
      file: "hiring-lab/pay-transparency/pay-transparency-country.csv",
      column: "pay_transparency_pct",
      row: {date, country_code: country},
      scale: 100
    }
  });
}

function wages(column: string, name: string, value: number) {
  return inSeries(name, value, "growth", {
    figure: null,
    series: {
      file: "hiring-lab/indeed-wage-tracker/posted-wage-growth-by-country.csv",
      column,
      row: {jobcountry: "US", month: "Apr-26"},
      scale: 1
    }
  });
}
