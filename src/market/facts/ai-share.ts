import type {PublishedFact} from "../../model/published-fact.ts";
import {aiShare, hiringLab, inSeries, number, readAt} from "./make.ts";

const tracker = hiringLab("ai-tracker", "Share of postings that mention AI", "2026-06-30");
const mention = {basis: "neither", adjusted: false, source: tracker, read: readAt.series} as const;
const looser =
  "Compare with skill-mention-share, not with skill-share: the series counts any mention, not what is asked for.";

/** What is published on the share of postings that name AI. */
export const aiShareFacts: readonly PublishedFact[] = [
  {
    ...mention,
    id: "us-ai-share-newest",
    says: "About one US posting in seventeen on Indeed mentioned AI at the end of June 2026, a third more than at the start of the year.",
    date: "2026-06-30",
    population: "US postings on Indeed",
    numbers: [aiShare("US", "2026-06-30", 0.05881), aiShare("US", "2026-01-01", 0.04414)],
    assay: looser
  },
  {
    ...mention,
    id: "us-ai-share-peak-and-trough",
    says: "The US share first peaked in March 2022 and had nearly halved by the end of June 2023, before it rose past that peak.",
    date: "2022-03-13..2023-06-29",
    population: "US postings on Indeed",
    numbers: [
      aiShare("US", "2022-03-13", 0.0329),
      aiShare("US", "2023-06-29", 0.01689),
      aiShare("US", "2019-01-01", 0.01715)
    ],
    assay: "The measure composition splits such a fall: AI-heavy sectors shrank while the shares within them rose."
  },
  {
    ...mention,
    id: "gb-ai-share-newest",
    says: "In Great Britain the share was 9.4 % at the end of June 2026, up from 3.4 % eighteen months before.",
    date: "2026-06-30",
    population: "British postings on Indeed",
    numbers: [aiShare("GB", "2026-06-30", 0.094), aiShare("GB", "2025-01-01", 0.03435)],
    assay: looser
  },
  {
    ...mention,
    id: "ca-ai-share-newest",
    says: "In Canada nearly 18 % of postings mentioned AI at the end of June 2026, against 3.6 % at the start of 2025.",
    date: "2026-06-30",
    population: "Canadian postings on Indeed",
    numbers: [aiShare("CA", "2026-06-30", 0.17932), aiShare("CA", "2025-01-01", 0.03623)],
    assay:
      "So steep a rise asks what the mentions are: recruiting notices that say AI screens applicants count too. Assay reads how each mention is meant."
  },
  {
    ...mention,
    id: "de-fr-ai-share-newest",
    says: "Germany stood at 5.1 % and France at 3.9 % at the end of June 2026.",
    date: "2026-06-30",
    population: "German and French postings on Indeed",
    numbers: [aiShare("DE", "2026-06-30", 0.05134), aiShare("FR", "2026-06-30", 0.03892)],
    assay:
      "Words for AI differ between languages, so levels of countries are not like for like; the movement within one is."
  },
  {
    ...mention,
    id: "ie-au-ai-share-newest",
    says: "Ireland stood at 14.7 % and Australia at 7.6 % at the end of June 2026.",
    date: "2026-06-30",
    population: "Irish and Australian postings on Indeed",
    numbers: [aiShare("IE", "2026-06-30", 0.14673), aiShare("AU", "2026-06-30", 0.07568)],
    assay: looser
  },
  {
    ...mention,
    id: "us-ai-share-revised",
    says: "The US value for 30 September 2025 was first published as 3.214 %, a month later as 3.568 %, and stood at 3.682 % in July 2026.",
    date: "2025-09-30",
    population: "US postings on Indeed",
    numbers: [
      aiShare("US", "2025-09-30", 0.03682),
      number("as published on 8 October 2025", 0.03214, "share"),
      number("as published a month later", 0.03568, "share")
    ],
    read: "the newest value from the series; the two earlier ones from its public history",
    assay:
      "assay revisions shows for every figure of ours what it was at each earlier time; a chart of a published series does not."
  },
  {
    ...mention,
    id: "us-genai-share",
    says: "The narrower share that names generative AI was 0.35 % of US postings at the end of June 2025, where that series ends.",
    date: "2025-06-28",
    population: "US postings on Indeed",
    source: hiringLab("ai-tracker", "Share of postings that mention generative AI", "2025-06-28"),
    numbers: [
      inSeries("US, 2025-06-28", 0.00347, "share", {
        figure: {quantity: "genai-share", about: {country: "US"}, at: "2025-06-28"},
        series: {
          file: "hiring-lab/ai-tracker/GenAI_posting.csv",
          column: "GenAI_share_postings",
          row: {date: "2025-06-28", jobcountry: "US"},
          scale: 100
        }
      })
    ],
    assay:
      "A series that went silent is named as such; Assay's family genai-llm gives the same by month from your own postings."
  },
  {
    id: "what-ai-mentions-mean",
    says: "Of US postings that mention AI, about half build or use it, one in seven uses it in recruiting, and a quarter give no context.",
    date: "2024-07..2025-06",
    population: "US postings on Indeed that mention AI",
    basis: "neither",
    adjusted: null,
    numbers: [
      number("build or use it", 0.52, "share"),
      number("use it in recruiting", 0.14, "share"),
      number("no clear context, about", 0.25, "share")
    ],
    source: {publisher: "Indeed Hiring Lab", title: null, url: "https://www.hiringlab.org/?p=20048", date: null},
    read: readAt.publisher,
    assay:
      "This is why Assay tells must have, nice to have and day to day from about us: only the first three count as asked for."
  },
  {
    id: "ai-postings-february-2024",
    says: "AI-related postings had come back to 2 % of US postings by the end of February 2024, against 3.3 % in March 2022; generative AI from 3 in 100,000 in January 2023 to 11 in 10,000.",
    date: "2024-02",
    population: "US postings on Indeed",
    basis: "neither",
    adjusted: null,
    numbers: [
      number("AI-related", 0.02, "share"),
      number("generative AI, February 2024", 0.0011, "share"),
      number("generative AI, January 2023", 0.00003, "share")
    ],
    source: {
      publisher: "Indeed Hiring Lab",
      title: "March 2024 US labor market update",
      url: "https://www.hiringlab.org/2024/03/14/march-2024-us-labor-market-update/",
      date: "2024-03-14"
    },
    read: readAt.publisher,
    assay: "Thirty-fold from a base of 3 in 100,000: growth needs a floor on its base, which the measure growth has."
  }
];
