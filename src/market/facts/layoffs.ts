import type {PublishedFact} from "../../model/published-fact.ts";
import {figured, number, readAt} from "./make.ts";

const told = {basis: "gross", adjusted: false, read: readAt.account} as const;
const announced = "announced cuts of US employers, as counted from announcements";
const cuts = (at: string) => ({
  quantity: "layoffs",
  about: {publisher: "Challenger, Gray & Christmas", country: "US"},
  at
});
const challenger = (url: string, date: string) => ({publisher: "Challenger, Gray & Christmas", title: null, url, date});

/** What is published on layoffs and the reasons that are given for them. */
export const layoffFacts: readonly PublishedFact[] = [
  {
    ...told,
    id: "challenger-october-2025",
    says: "US employers announced 153,074 job cuts in October 2025, the most in an October since 2003; AI was named for 31,039 of them.",
    date: "2025-10",
    population: announced,
    numbers: [
      figured("announced", 153_074, "people", cuts("2025-10")),
      number("AI named as the reason", 31_039, "people")
    ],
    source: challenger(
      "https://particle.news/story/us-october-layoff-announcements-hit-22-year-high-led-by-tech-and-warehousing",
      "2025-11"
    ),
    assay:
      "Plans, gross of hiring, and the reason is the employer's own word. measure layoffs gives your lists by month, as a range."
  },
  {
    ...told,
    id: "challenger-2025-to-november",
    says: "Through November 2025 the count was 1,170,821, half as many again as the year before; AI was named for 54,694, under one in twenty.",
    date: "2025-01..2025-11",
    population: announced,
    numbers: [
      figured("announced", 1_170_821, "people", cuts("2025-01..2025-11")),
      number("AI named as the reason", 54_694, "people")
    ],
    source: challenger("https://hrtechfeed.com/job-cuts-highest-since-2020-the-real-reasons-why", "2025-12"),
    assay: "Set the reason beside the whole: 54,694 of 1,170,821 is 4.7 %."
  },
  {
    ...told,
    id: "challenger-may-2026",
    says: "In May 2026 AI was named for 38,579 of 97,006 announced cuts; with 87,714 in five months it passed the 54,836 of all 2025.",
    date: "2026-05",
    population: announced,
    numbers: [
      figured("announced", 97_006, "people", cuts("2026-05")),
      number("AI named as the reason", 38_579, "people"),
      number("AI named, January to May", 87_714, "people"),
      number("AI named, all of 2025", 54_836, "people")
    ],
    source: challenger("https://techjacksolutions.com/?p=56382", "2026-06"),
    assay: "What employers say of their cuts, not what caused them; it cannot be checked from ads."
  },
  {
    ...told,
    id: "challenger-june-2026",
    says: "In June 2026 announced cuts fell to 45,849, AI named for 14,029; technology had announced 139,156 in half a year.",
    date: "2026-06",
    population: announced,
    numbers: [
      figured("announced", 45_849, "people", cuts("2026-06")),
      number("AI named as the reason", 14_029, "people"),
      number("technology, January to June", 139_156, "people")
    ],
    source: challenger("https://techscurrent.com/?p=3150", "2026-07-01"),
    assay:
      "Halved in a month: a few large announcements move such a count. measure layoffs shows the number of events beside the people."
  },
  {
    ...told,
    id: "layoffs-fyi-2024",
    says: "One tracker counted 151,484 people laid off by 542 tech companies in 2024.",
    date: "2024",
    population: "tech companies of any country whose layoffs became public",
    numbers: [number("people", 151_484, "people"), number("companies", 542, "number")],
    source: {
      publisher: "layoffs.fyi",
      title: null,
      url: "https://indiatoday.in/world/us-news/story/techies-on-edge-as-global-layoffs-continue-in-2024-whats-in-store-for-2025-glbs-2665974-2025-01-17",
      date: "2025-01-17"
    },
    assay:
      "A lower bound: rows with only a percentage have no number. Import the list and measure layoffs says how many are missing."
  },
  {
    id: "yale-no-disruption",
    says: "Thirty-three months after ChatGPT the mix of US occupations showed no discernible disruption of the labour market as a whole.",
    date: "2022-11..2025-08",
    population: "US workers by occupation and exposure to AI",
    basis: "net",
    adjusted: null,
    numbers: [number("months looked at", 33, "number")],
    source: {
      publisher: "The Budget Lab at Yale",
      title: "Evaluating the impact of AI on the labor market",
      url: "https://gokawiil.com/article/156791",
      date: "2025-10-01"
    },
    read: "in an account by others that quotes it, at the address given; its date from another account",
    assay:
      "About people at work, not ads. composition shows for ads whether a change is of the mix or within occupations."
  }
];
