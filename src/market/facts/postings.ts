import type {PublishedFact} from "../../model/published-fact.ts";
import {hiringLab, inSeries, number, postingsIndex, readAt} from "./make.ts";

const tracker = hiringLab("job_postings_tracker", "Job postings index", "2026-08-14");
const index = {basis: "neither", adjusted: true, source: tracker, read: readAt.series} as const;
const sector = "hiring-lab/job_postings_tracker/US/job_postings_by_sector_US.csv";

/** What is published on how many postings there are. */
export const postingsFacts: readonly PublishedFact[] = [
  {
    ...index,
    id: "us-postings-not-at-peak",
    says: "US postings stood 2 % above their level of February 2020 in mid-August 2026, far below their highest of March 2022.",
    date: "2026-08-14",
    population: "US postings on Indeed, all sectors",
    numbers: [postingsIndex("US", "2026-08-14", 101.79), postingsIndex("US", "2022-03-31", 161.15)],
    assay:
      "The level before the pandemic and the peak in it are two yardsticks: back at the one is not back at the other. postings-index takes --base."
  },
  {
    ...index,
    id: "gb-postings-below-2020",
    says: "British postings stood nearly a third below February 2020 in mid-August 2026.",
    date: "2026-08-14",
    population: "British postings on Indeed, all sectors",
    numbers: [postingsIndex("GB", "2026-08-14", 68.94)],
    assay:
      "postings-index over your own boards, on a fixed panel of sources; never the level of one board beside another's."
  },
  {
    ...index,
    id: "euro-postings",
    says: "Germany stood 4 % above February 2020 and France 7 % below in mid-August 2026.",
    date: "2026-08-14",
    population: "German and French postings on Indeed, all sectors",
    numbers: [postingsIndex("DE", "2026-08-14", 104.28), postingsIndex("FR", "2026-08-14", 92.84)],
    assay: "postings-index by country, with the season taken out when there are two full years."
  },
  {
    ...index,
    id: "ca-au-postings",
    says: "Canada stood 2 % below February 2020 and Australia 48 % above in mid-August 2026.",
    date: "2026-08-14",
    population: "Canadian and Australian postings on Indeed, all sectors",
    numbers: [postingsIndex("CA", "2026-08-14", 98.32), postingsIndex("AU", "2026-08-14", 147.91)],
    assay: "postings-index by country, with the season taken out when there are two full years."
  },
  {
    ...index,
    id: "us-new-and-total-postings",
    says: "In mid-August 2026 new US postings (at most seven days old) stood below February 2020 while all open ones stood above.",
    date: "2026-08-14",
    population: "US postings on Indeed, all sectors",
    numbers: [
      postingsIndex("US", "2026-08-14", 101.79),
      inSeries("new postings, 2026-08-14", 97.19, "index", {
        figure: null,
        series: {
          file: "hiring-lab/job_postings_tracker/US/aggregate_job_postings_US.csv",
          column: "indeed_job_postings_index_SA",
          row: {date: "2026-08-14", variable: "new postings"},
          scale: 1
        }
      })
    ],
    assay:
      "New and open are two measures, postings-new and postings-open; a gap between them is about how long ads stay up."
  },
  {
    id: "us-software-postings",
    says: "US software development postings more than doubled by March 2022 and stood 30 % below February 2020 in September 2024.",
    date: "2024-09-27",
    population: "US software development postings on Indeed",
    basis: "neither",
    adjusted: true,
    numbers: [
      inSeries("2024-09-27", 69.65, "index", {
        figure: {quantity: "postings-index", about: {country: "US", sector: "Software Development"}, at: "2024-09-27"},
        series: {
          file: sector,
          column: "indeed_job_postings_index",
          row: {date: "2024-09-27", variable: "total postings", display_name: "Software Development"},
          scale: 1
        }
      }),
      inSeries("2022-03-02", 231.25, "index", {
        figure: {quantity: "postings-index", about: {country: "US", sector: "Software Development"}, at: "2022-03-02"},
        series: {
          file: sector,
          column: "indeed_job_postings_index",
          row: {date: "2022-03-02", variable: "total postings", display_name: "Software Development"},
          scale: 1
        }
      })
    ],
    source: hiringLab("job_postings_tracker", "Job postings index by sector", "2024-09-27"),
    read: readAt.series,
    assay: "resilience sets a role's fall and recovery against all postings of the same boards."
  },
  {
    id: "us-postings-october-2024",
    says: "The US index was published as 12 % above February 2020 for 11 October 2024, software development as 30 % below.",
    date: "2024-10-11",
    population: "US postings on Indeed",
    basis: "neither",
    adjusted: true,
    numbers: [
      number("all sectors, as published then", 112, "index"),
      postingsIndex("US", "2024-10-11", 111.07),
      number("software development, about", 70, "index")
    ],
    source: {
      publisher: "Indeed Hiring Lab",
      title: "October labor market update: job postings stabilize",
      url: "https://hiringlab.org/2024/10/17/october-labor-market-update-job-postings-stabilize",
      date: "2024-10-17"
    },
    read: "the first number at the publisher's own address, the second from the series as it stood in August 2026",
    assay: "The same day reads 111.07 in the copy of August 2026: a published value of a past date moved by a point."
  },
  {
    id: "tech-postings-by-experience",
    says: "In early 2025 US postings for senior tech titles were 19 % below their level before the pandemic, for standard and junior ones 34 %; those that ask for five years or more rose from 37 % to 42 % of tech postings in three years.",
    date: "2022-Q2..2025-Q2",
    population: "US tech postings on Indeed",
    basis: "neither",
    adjusted: null,
    numbers: [
      number("senior and manager titles against the level before the pandemic", -0.19, "growth"),
      number("standard and junior titles", -0.34, "growth"),
      number("asking for five years or more, 2025-Q2", 0.42, "share"),
      number("asking for five years or more, 2022-Q2", 0.37, "share")
    ],
    source: {publisher: "Indeed Hiring Lab", title: null, url: "https://www.hiringlab.org/?p=19821", date: null},
    read: readAt.publisher,
    assay:
      "resilience shows the share of entry-level ads; it says nothing of how long people search, which no ad tells."
  },
  {
    id: "us-remote-share",
    says: "8.5 % of US postings offered remote work at the end of April 2026, down from 10.5 % in February 2022.",
    date: "2026-04-30",
    population: "US postings on Indeed",
    basis: "neither",
    adjusted: false,
    numbers: [remote("US", "2026-04-30", 0.08461), remote("US", "2022-02-26", 0.10473)],
    source: hiringLab("remote-tracker", "Share of postings that offer remote work", "2026-04-30"),
    read: readAt.series,
    assay:
      "The measure terms gives the share that says remote, from what the ads say; ads that say nothing are unsaid, not on site."
  },
  {
    id: "gb-remote-share",
    says: "In Great Britain 16.8 % of postings offered remote work, as the publisher counts it, at the end of April 2026.",
    date: "2026-04-30",
    population: "British postings on Indeed",
    basis: "neither",
    adjusted: false,
    numbers: [remote("GB", "2026-04-30", 0.16837)],
    source: hiringLab("remote-tracker", "Share of postings that offer remote work", "2026-04-30"),
    read: readAt.series,
    assay: "Assay keeps remote and hybrid apart; whether a published share does is in its notes."
  }
];

function remote(country: string, date: string, value: number) {
  return inSeries(`${country}, ${date}`, value, "share", {
    figure: {quantity: "remote-share", about: {country}, at: date},
    series: {
      file: "hiring-lab/remote-tracker/remote_postings.csv",
      column: "remote_share_postings",
      row: {date, jobcountry: country},
      scale: 100
    }
  });
}
