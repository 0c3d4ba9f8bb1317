import type {PublishedFact} from "../../model/published-fact.ts";
import {number, readAt} from "./make.ts";

/** What is published on beginners. */
export const entryLevelFacts: readonly PublishedFact[] = [
  {
    id: "canaries-young-workers",
    says: "In the occupations most exposed to AI, employment of workers aged 22 to 25 fell by 13 % against others, within firms, after generative AI spread.",
    date: "2022-11..2025-07",
    population: "US workers paid through one large payroll provider",
    basis: "net",
    adjusted: null,
    numbers: [number("relative change", -0.13, "growth")],
    source: {
      publisher: "Stanford Digital Economy Lab",
      title: "Canaries in the coal mine? Six facts about the recent employment effects of artificial intelligence",
      url: "https://digitaleconomy.stanford.edu/publication/canaries-in-the-coal-mine-six-facts-about-the-recent-employment-effects-of-artificial-intelligence",
      date: "2025-11-13"
    },
    read: "in the abstract at the publisher's own address; accounts of a later version give 16 %; the months from an account",
    assay:
      "Payrolls, not ads. resilience gives the share of entry-level ads by month, which may move with or without it."
  },
  {
    id: "cs-graduates-unemployment",
    says: "6.1 % of recent computer science graduates aged 22 to 27 were unemployed, on data of 2023.",
    date: "2023",
    population: "US graduates aged 22 to 27 with a degree in computer science",
    basis: "neither",
    adjusted: null,
    numbers: [number("unemployed", 0.061, "share")],
    source: {
      publisher: "Federal Reserve Bank of New York",
      title: "The labor market for recent college graduates",
      url: "https://althacker.news/item?id=46293103",
      date: null
    },
    read: readAt.account,
    assay:
      "Often quoted as new: the data are of 2023. How long a search takes is in no ad, so a claim on it cannot be checked here."
  },
  {
    id: "pwc-seniorised-entry-level",
    says: "US entry-level roles that ask for what seniors used to bring grew by 35 % since 2019; other entry-level roles fell by 10 %.",
    date: "2019..2026",
    population: "2.4 million US entry-level job ads",
    basis: "neither",
    adjusted: null,
    numbers: [number("with senior skills", 0.35, "growth"), number("others", -0.1, "growth")],
    source: {
      publisher: "PwC",
      title: "2026 Global AI Jobs Barometer",
      url: "https://ground.news/article/ai-reshapes-global-labour-market-into-two-distinct-paths-rewarding-human-skills-pwc-2026-global-ai-jobs-barometer_be2f9d",
      date: "2026-06-15"
    },
    read: readAt.account,
    assay: "asked-together with --seniority junior shows which skills come with it, ad by ad."
  }
];
