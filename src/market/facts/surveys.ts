import type {PublishedFact} from "../../model/published-fact.ts";
import {figured, number, readAt} from "./make.ts";

const all = {population: "employers, all sectors, global"};
const tech = {population: "US tech employers"};
const outlook =
  "measure outlook --survey FILE gives each wave with its margin, and tests the change; the gross shares stand beside it.";

/** What is published from surveys of employers. */
export const surveyFacts: readonly PublishedFact[] = [
  {
    id: "meos-q1-2026",
    says: "For the first quarter of 2026, 40 % of employers planned more staff, 40 % the same and 16 % less: a net outlook of 24.",
    date: "2026-Q1",
    population: "more than 39,000 employers in 41 countries, all sectors",
    basis: "net",
    adjusted: null,
    numbers: [
      figured("net outlook", 24, "net-percent", {quantity: "outlook", about: all, at: "2026-Q1"}),
      figured("plan more (gross)", 0.4, "share", {quantity: "gross-increase", about: all, at: "2026-Q1"}),
      figured("plan fewer (gross)", 0.16, "share", {quantity: "gross-decrease", about: all, at: "2026-Q1"})
    ],
    source: {
      publisher: "ManpowerGroup",
      title: "Employers shift to precision hiring strategy as global employment outlook holds at 24 %",
      url: "https://www.stocktitan.net/news/MAN/employers-shift-to-precision-hiring-strategy-as-global-employment-948s08rg971k.html",
      date: "2025-12-09"
    },
    read: "in the publisher's release, as carried at the address given",
    assay: `${outlook} With n = 39,000 it is ±0.7 before design effect.`
  },
  {
    id: "meos-q2-2026",
    says: "For the second quarter of 2026, 45 % planned more staff, 40 % the same, 13 % less; 2 % were unsure, after 4 % the quarter before.",
    date: "2026-Q2",
    population: "employers of the same survey, all sectors, global",
    basis: "gross",
    adjusted: null,
    numbers: [
      figured("plan more (gross)", 0.45, "share", {quantity: "gross-increase", about: all, at: "2026-Q2"}),
      figured("plan fewer (gross)", 0.13, "share", {quantity: "gross-decrease", about: all, at: "2026-Q2"}),
      number("unsure", 0.02, "share"),
      number("unsure the quarter before", 0.04, "share")
    ],
    source: {
      publisher: "ManpowerGroup",
      title: null,
      url: "https://www.prnewswire.com/news-releases/global-hiring-intentions-strengthen-as-employment-outlook-hits-returns-to-2022-levels-302709157.html",
      date: "2026-03-10"
    },
    read: "in the publisher's release, in the part that was at hand; the number of respondents was not in it",
    assay: `${outlook} The gross 45 % is not the outlook.`
  },
  {
    id: "us-tech-outlook-q1-2026",
    says: "For the first quarter of 2026, 49 % of US tech employers planned to add staff and 16 % to cut: a net outlook of 33, below the global tech average of 35.",
    date: "2026-Q1",
    population: "US tech employers; their number is not published",
    basis: "net",
    adjusted: null,
    numbers: [
      figured("net outlook", 33, "net-percent", {quantity: "outlook", about: tech, at: "2026-Q1"}),
      figured("plan more (gross)", 0.49, "share", {quantity: "gross-increase", about: tech, at: "2026-Q1"}),
      figured("plan fewer (gross)", 0.16, "share", {quantity: "gross-decrease", about: tech, at: "2026-Q1"}),
      number("global tech, net outlook", 35, "net-percent")
    ],
    source: {
      publisher: "Experis (ManpowerGroup)",
      title: "US tech hiring moderates as employers prioritize quality over quantity",
      url: "https://www.prnewswire.com/news-releases/us-tech-hiring-moderates-as-employers-prioritize-quality-over-quantity-302662272.html",
      date: "2026-01-15"
    },
    read: readAt.publisher,
    assay:
      "No n, so no margin: at 600 respondents it would be ±5.9 points, at 1,000 ±4.6, wider than the gap to the global 35."
  },
  {
    id: "us-tech-outlook-fall",
    says: "The US tech outlook for the first quarter of 2026 was told as 10 points down on the quarter before and 19 on the year before.",
    date: "2025-Q1..2026-Q1",
    population: "US tech employers; their number is not published",
    basis: "net",
    adjusted: null,
    numbers: [
      number("against the quarter before", -10, "net-percent"),
      number("against the year before", -19, "net-percent")
    ],
    source: {
      publisher: "Experis (ManpowerGroup)",
      title: "US tech hiring moderates as employers prioritize quality over quantity",
      url: "https://www.prnewswire.com/news-releases/us-tech-hiring-moderates-as-employers-prioritize-quality-over-quantity-302662272.html",
      date: "2026-01-15"
    },
    read: readAt.publisher,
    assay:
      "A change needs the margins of both waves; with neither n published it cannot be told from chance by a reader."
  },
  {
    id: "meos-why-cut",
    says: "Of employers that planned to cut in the first quarter of 2026, 29 % named economic challenges, 24 % less demand for some roles and 20 % automation.",
    date: "2026-Q1",
    population: "employers of the survey that planned to cut; their number is not published",
    basis: "gross",
    adjusted: null,
    numbers: [
      number("economic challenges", 0.29, "share"),
      number("less demand for some roles", 0.24, "share"),
      number("automation", 0.2, "share")
    ],
    source: {
      publisher: "ManpowerGroup",
      title: "Employers adopt precision hiring as global employment outlook holds at 24 %",
      url: "https://hrtechcube.com/employers-adopt-precision-hiring-as-global-employment-outlook-holds-at-24",
      date: "2025-12-09"
    },
    read: "in the publisher's release, as carried at the address given",
    assay:
      "Reasons that employers give; no ad tells why somebody was let go. cut-and-hire shows who cuts and advertises for AI at once."
  },
  {
    id: "meos-ai-in-hiring",
    says: "Two thirds of employers said in early 2026 that they use AI in hiring, onboarding or training; 8 % that it fully meets what they expected.",
    date: "2026-Q2",
    population: "employers of the survey, global",
    basis: "gross",
    adjusted: null,
    numbers: [number("use it", 0.67, "share"), number("it fully meets expectations", 0.08, "share")],
    source: {
      publisher: "ManpowerGroup",
      title: null,
      url: "https://www.prnewswire.com/news-releases/global-hiring-intentions-strengthen-as-employment-outlook-hits-returns-to-2022-levels-302709157.html",
      date: "2026-03-10"
    },
    read: "in the publisher's release, in the part that was at hand",
    assay:
      "Use by the employer is not a skill asked of the applicant; ads that say AI screens applications count as about us."
  },
  {
    id: "ny-fed-ai-use",
    says: "In August 2025, 40 % of service firms around New York used AI, after 25 % the year before; 1 % of the service firms that use it had laid people off for it and 13 % expected to.",
    date: "2025-08",
    population: "firms of the New York and northern New Jersey region that answered, about 300 executives",
    basis: "gross",
    adjusted: null,
    numbers: [
      number("service firms using AI", 0.4, "share"),
      number("the year before", 0.25, "share"),
      number("laid off because of AI", 0.01, "share"),
      number("expect to within six months", 0.13, "share")
    ],
    source: {
      publisher: "Federal Reserve Bank of New York",
      title: "Are businesses scaling back hiring due to AI?",
      url: "https://libertystreeteconomics.newyorkfed.org/2025/09/are-businesses-scaling-back-hiring-due-to-ai",
      date: "2025-09-04"
    },
    read: "use at the publisher's own address; layoffs and number of respondents in accounts by others",
    assay:
      "With some 300 answers a share of 40 % has a margin of about ±5.5 points; the survey importer tells it when n is given."
  },
  {
    id: "wef-skills-2030",
    says: "Employers expected in 2025 that 39 % of core skills will have changed by 2030; 41 % planned to reduce staff where AI replaces work.",
    date: "2025..2030",
    population: "more than 1,000 large employers in 55 economies",
    basis: "gross",
    adjusted: null,
    numbers: [number("core skills changed by 2030", 0.39, "share"), number("plan to reduce staff", 0.41, "share")],
    source: {
      publisher: "World Economic Forum",
      title: "Future of Jobs Report 2025",
      url: "https://dataconomy.com/2025/01/09/41-percent-of-global-firms-plan-layoffs-by-2030-due-to-ai",
      date: "2025-01"
    },
    read: readAt.account,
    assay:
      "Expectations, and gross: those that plan to add are not set against. Assay shows what ads ask for now, and how that moved."
  }
];
