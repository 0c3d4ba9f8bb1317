import type {PublishedFact} from "../../model/published-fact.ts";
import {figured, number, readAt} from "./make.ts";

const ads = {basis: "neither", adjusted: null} as const;

/** What is published on skills, titles and freelance work. */
export const skillFacts: readonly PublishedFact[] = [
  {
    ...ads,
    id: "genai-postings-2024",
    says: "US postings that name generative AI as a skill rose from 16,000 in 2023 to 66,000 in 2024; those that name prompt engineering from 1,400 to nearly 6,300.",
    date: "2024",
    population: "US job postings",
    numbers: [
      number("generative AI, 2024, more than", 66_000, "postings"),
      number("generative AI, 2023", 16_000, "postings"),
      number("prompt engineering, 2024, nearly", 6300, "postings"),
      number("prompt engineering, 2023", 1400, "postings")
    ],
    source: {
      publisher: "Lightcast, for Stanford's AI Index 2025",
      title: null,
      url: "https://lightcast.io/resources/research/stanford-ai-index-2025",
      date: "2025-04"
    },
    read: readAt.publisher,
    assay: "Counts move with how many ads are read; skill-share sets them against all ads of the month."
  },
  {
    ...ads,
    id: "prompt-engineer-title",
    says: "In a sample of 20,662 job ads 72 had the title prompt engineer, under half a per cent.",
    date: "2025-04",
    population: "job ads on LinkedIn, worldwide, a sample of AI-related roles",
    numbers: [number("titles", 72, "postings"), number("sample", 20_662, "postings")],
    source: {
      publisher: "University of Oulu (Vu, Oppenlaender)",
      title: "Prompt engineer: analyzing skill requirements in the AI job market",
      url: "https://arxiv.org/html/2506.00058v1",
      date: "2025"
    },
    read: readAt.abstract,
    assay:
      "The title and the skill are two series: the one may fall while the other rises. The card of the role shows both."
  },
  {
    ...ads,
    id: "ai-skills-outside-it",
    says: "In 2024, 51 % of postings that ask for AI skills were outside IT and computer science, after 44 % in 2022 and 39 % in 2019.",
    date: "2024",
    population: "postings that ask for AI skills",
    numbers: [
      figured("2024", 0.51, "share", {quantity: "ai-postings-outside-it", about: {}, at: "2024"}),
      number("2022", 0.44, "share"),
      number("2019", 0.39, "share")
    ],
    source: {
      publisher: "Lightcast",
      title: "Beyond the Buzz",
      url: "https://getcoai.com/news/ai-skills-boost-salaries-28-43-across-industries",
      date: "2025"
    },
    read: readAt.account,
    assay: "measure skill-share --family ai-ml --by sector, with the sector as given or inferred, and which."
  },
  {
    ...ads,
    id: "ai-required-16-percent",
    says: "A scan of 195,955 US postings in June 2026 found AI required in 16.2 %, and 3.5 % to be AI roles.",
    date: "2026-06-08",
    population: "195,955 active US postings of one collector",
    numbers: [number("require AI, by its words", 0.162, "share"), number("AI roles", 0.035, "share")],
    source: {
      publisher: "AI Market Pulse",
      title: "AI job adoption 2026",
      url: "https://theaimarketpulse.com/research/ai-job-adoption-2026/",
      date: "2026-06-08"
    },
    read: readAt.publisher,
    assay:
      "Nearly three times the 5.9 % of another publisher in the same month: other boards, other words. A level without both means little."
  },
  {
    ...ads,
    id: "vocabularies-disagree",
    says: "Since November 2022 one collection of US postings shows decline, stability or near-tripling of AI demand, depending on the vocabulary it is searched with.",
    date: "2022-11",
    population: "US postings of the National Labor Exchange",
    numbers: [],
    source: {
      publisher: "Pete Norlander",
      title: "What postings and taxonomies can and cannot say",
      url: "https://www.petenorlander.com/us-lmi/methodology/postings-and-taxonomies",
      date: null
    },
    read: readAt.publisher,
    assay: "--vocabulary esco, onet or assay gives the band; no headline without it."
  },
  {
    ...ads,
    id: "linkedin-fastest-growing-2026",
    says: "AI engineer was the fastest-growing title in the US by jobs started from 2023 to mid-2025, with 3.7 years of experience on average; 26 % remote.",
    date: "2023-01..2025-07",
    population: "jobs that LinkedIn members in the US started",
    numbers: [number("years of experience before it", 3.7, "number"), number("remote", 0.26, "share")],
    source: {
      publisher: "LinkedIn",
      title: "Jobs on the Rise 2026",
      url: "https://theoutpost.ai/news-story/linked-in-reveals-fastest-growing-ai-roles-in-the-us-as-demand-for-machine-learning-talent-surges-22860",
      date: "2026-01"
    },
    read: readAt.account,
    assay: "Fastest by rank; no size is given. growth ranks with sets: how many places the order could have by chance."
  },
  {
    ...ads,
    id: "openings-without-hires",
    says: "US employers reported 7.4 million openings and 5.2 million hires for June 2025; the gap of 30 % was told as ghost jobs.",
    date: "2025-06",
    population: "US employers, all sectors",
    adjusted: null,
    basis: "gross",
    numbers: [number("openings", 7_400_000, "number"), number("hires", 5_200_000, "number")],
    source: {
      publisher: "MyPerfectResume, from JOLTS",
      title: "The ghost job economy",
      url: "https://www.myperfectresume.com/career-center/careers/basics/ghost-job-economy",
      date: "2025-11-07"
    },
    read: readAt.publisher,
    assay:
      "A stock on a day less a flow in a month is no share of ads: it says nothing of ghosts. Assay hedges with two signs at least, as a band."
  },
  {
    ...ads,
    id: "upwork-ai-demand-2025",
    says: "Small and medium-sized clients of a freelance marketplace asked 40 % more for AI and machine learning in August 2025.",
    date: "2025-08",
    population: "US job posts on Upwork, over a million a year",
    numbers: [number("AI and machine learning", 0.4, "growth")],
    source: {
      publisher: "Upwork",
      title: "Monthly hiring report, August 2025",
      url: "https://techintelpro.com/HR/Payroll-%26-Benefits/upwork-report-ai-skills-and-high-value-freelance-work-surge-in-2025",
      date: "2025-09-02"
    },
    read: readAt.account,
    assay:
      "assay freelance reads such postings with hourly and fixed budgets, each by itself, and never in a figure of salaries."
  }
];
