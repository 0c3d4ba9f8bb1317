import {readFileSync} from "node:fs";
import type {Board} from "../../../src/app/collect/adapters/adapter.ts";
import {samples} from "../../postings/readers/samples.ts";
import {sharedData} from "../../shared-data.ts";
import type {Reply} from "./replay-server.ts";

/** What one board of an adapter answers, in the form that the source documents. */
export interface PlayedBoard {
  readonly board: Board;
  readonly answers: Readonly<Record<string, Reply>>;
  /** The address whose answer shows the schema. */
  readonly first: string;
  /** What the source gives for a board without postings; null where it cannot be empty. */
  readonly empty: Reply | null;
  /** The postings that a whole crawl brings. */
  readonly ids: number;
}

const xml = "application/xml; charset=utf-8";
const json = (value: unknown): Reply => ({body: JSON.stringify(value), type: "application/json; charset=utf-8"});

/** A board as a list names it. */
export function board(
  source: string,
  slug: string | null = null,
  options: Readonly<Record<string, string>> = {}
): Board {
  return {source, slug, employer: null, options};
}

function played(
  made: Board,
  answers: Readonly<Record<string, Reply>>,
  more: Partial<Omit<PlayedBoard, "board" | "answers">> = {}
): PlayedBoard {
  return {board: made, answers, first: Object.keys(answers)[0] ?? "", empty: null, ids: 1, ...more};
}

const item = (title: string, link: string) =>
  `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><pubDate>Tue, 07 Apr 2026 10:00:00 GMT</pubDate><description>&lt;p&gt;Bind books.&lt;/p&gt;</description></item>`;
const feed = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Jobs at Paper House</title><link>https://paper.example/</link>${items}</channel></rss>`;
const [, , item0, , thread] = samples["hn"] ?? [];
const month = "Ask HN: Who is hiring? (March 2024)";
const hnThread = {
  ...thread,
  title: month,
  children: [
    {
      id: 900005,
      created_at: "2024-03-01T17:00:00Z",
      author: "dan",
      type: "comment",
      text: "Windmill | Miller | Lisse, NL | ONSITE<p>We are hiring a miller: apply at windmill.example.",
      parent_id: 900000,
      story_id: 900000,
      children: [{id: 1, author: "x", type: "comment", text: "reply"}]
    },
    {
      id: 900006,
      created_at: "2024-03-01T18:00:00Z",
      author: "dee",
      type: "comment",
      text: "Forge | Smith | Sheffield, UK | ONSITE<p>We are hiring a smith: apply at forge.example.",
      parent_id: 900000,
      story_id: 900000,
      children: []
    }
  ]
};

/** One board of every adapter. */
export const playedBoards: readonly PlayedBoard[] = [
  played(
    board("greenhouse", "orchard"),
    {
      "boards-api.greenhouse.io/v1/boards/orchard/jobs?content=true": json({
        jobs: samples["greenhouse"],
        meta: {total: 1}
      })
    },
    {empty: json({jobs: [], meta: {total: 0}})}
  ),
  played(
    board("lever", "spanworks"),
    {"api.lever.co/v0/postings/spanworks?mode=json&skip=0&limit=100": json(samples["lever"])},
    {empty: json([])}
  ),
  played(
    board("ashby", "clear-glass"),
    {
      "api.ashbyhq.com/posting-api/job-board/clear-glass?includeCompensation=true": json({
        apiVersion: "1",
        jobs: [samples["ashby"]?.[1], {...samples["ashby"]?.[1], id: "hidden", isListed: false}]
      })
    },
    {empty: json({apiVersion: "1", jobs: []})}
  ),
  played(
    board("smartrecruiters", "HarbourGroup"),
    {
      "api.smartrecruiters.com/v1/companies/HarbourGroup/postings?limit=100&offset=0": json({
        offset: 0,
        limit: 100,
        totalFound: 2,
        content: [samples["smartrecruiters"]?.[0], {...samples["smartrecruiters"]?.[0], id: "744000100000002"}]
      }),
      "api.smartrecruiters.com/v1/companies/HarbourGroup/postings/744000100000001": json({
        ...samples["smartrecruiters"]?.[1],
        id: "744000100000001"
      }),
      "api.smartrecruiters.com/v1/companies/HarbourGroup/postings/744000100000002": json(
        samples["smartrecruiters"]?.[1]
      )
    },
    {empty: json({offset: 0, limit: 100, totalFound: 0, content: []}), ids: 2}
  ),
  played(
    board("recruitee", "sweet"),
    {"sweet.recruitee.com/api/offers/": json({offers: samples["recruitee"]})},
    {empty: json({offers: []})}
  ),
  played(
    board("personio", "bergbahn"),
    {
      "bergbahn.jobs.personio.de/xml?language=en": {
        type: xml,
        body: `<?xml version="1.0"?><workzag-jobs><position><id>1960001</id><office>Sölden</office><recruitingCategory>Lift</recruitingCategory><name>Seilbahntechniker</name><jobDescriptions><jobDescription><name>Aufgaben</name><value><![CDATA[<p>Seile prüfen</p>]]></value></jobDescription></jobDescriptions><createdAt>2025-02-13T09:13:38+00:00</createdAt></position></workzag-jobs>`
      }
    },
    {empty: {type: xml, body: '<?xml version="1.0"?><workzag-jobs></workzag-jobs>'}}
  ),
  played(
    board("workable", "loft"),
    {
      "www.workable.com/api/accounts/loft?details=true": json({
        name: "The Loft",
        description: null,
        jobs: samples["workable"]
      })
    },
    {empty: json({name: "The Loft", description: null, jobs: []})}
  ),
  played(
    board("teamtailor", "snow"),
    {
      "snow.teamtailor.com/jobs.rss?per_page=200": {
        type: xml,
        body: feed(item("Ski Tuner", "https://snow.teamtailor.com/jobs/500001-ski-tuner"))
      }
    },
    {empty: {type: xml, body: feed("")}}
  ),
  played(
    board("hn", "2024-03"),
    {
      "hn.algolia.com/api/v1/search_by_date?tags=story,author_whoishiring&hitsPerPage=1000": json({
        hits: [
          {objectID: "900100", title: "Ask HN: Who is hiring? (April 2024)", _tags: ["story"]},
          {objectID: "899999", title: "Ask HN: Who wants to be hired? (March 2024)", _tags: ["story"]},
          {objectID: "900000", title: month, _tags: ["story"]}
        ]
      }),
      "hacker-news.firebaseio.com/v0/item/900000.json": json({
        id: 900000,
        type: "story",
        time: 1,
        kids: [900005, 900006]
      }),
      "hn.algolia.com/api/v1/items/900000": json(hnThread)
    },
    {ids: 2}
  ),
  played(
    board("hn", "2024-03", {api: "firebase"}),
    {
      "hacker-news.firebaseio.com/v0/user/whoishiring.json": json({id: "whoishiring", submitted: [900100, 900000]}),
      "hacker-news.firebaseio.com/v0/item/900100.json": json({
        id: 900100,
        type: "story",
        time: 1,
        title: "Ask HN: Who is hiring? (April 2024)",
        kids: [7]
      }),
      "hacker-news.firebaseio.com/v0/item/900000.json": json({
        id: 900000,
        type: "story",
        time: 1,
        title: month,
        kids: [900003, 900004]
      }),
      "hacker-news.firebaseio.com/v0/item/900003.json": json({
        ...item0,
        text: "Kilnhouse | Potter | Oslo | ONSITE<p>We are hiring a potter."
      }),
      "hacker-news.firebaseio.com/v0/item/900004.json": json({id: 900004, type: "comment", deleted: true, time: 1})
    },
    {ids: 1}
  ),
  played(
    board("usajobs", null, {from: "2024-01-01", to: "2024-01-31"}),
    {
      "data.usajobs.gov/api/historicjoa?StartPositionOpenDate=2024-01-01&EndPositionOpenDate=2024-01-31": json({
        paging: {metadata: {totalCount: 2, pageSize: 1, continuationToken: "t2"}, next: null},
        data: [samples["usajobs"]?.[2]]
      }),
      "data.usajobs.gov/api/historicjoa?StartPositionOpenDate=2024-01-01&EndPositionOpenDate=2024-01-31&continuationtoken=t2":
        json({
          paging: {metadata: {totalCount: 2, pageSize: 1, continuationToken: null}, next: null},
          data: [{...samples["usajobs"]?.[2], usajobsControlNumber: 800000004}]
        })
    },
    {empty: json({paging: {metadata: {totalCount: 0}}, data: []}), ids: 2}
  ),
  played(
    board("usajobs-search", null, {q: "ranger"}),
    {
      "data.usajobs.gov/api/Search?ResultsPerPage=500&Page=1&Keyword=ranger": json({
        SearchResult: {SearchResultCount: 1, SearchResultCountAll: 1, SearchResultItems: [samples["usajobs"]?.[1]]}
      })
    },
    {empty: json({SearchResult: {SearchResultCount: 0, SearchResultCountAll: 0, SearchResultItems: []}})}
  ),
  played(
    board("platsbanken", null, {q: "glas"}),
    {
      "jobsearch.api.jobtechdev.se/search?offset=0&limit=100&sort=pubdate-desc&q=glas": json({
        total: {value: 1},
        hits: samples["platsbanken"]
      })
    },
    {empty: json({total: {value: 0}, hits: []})}
  ),
  played(
    board("arbeitnow"),
    {
      "www.arbeitnow.com/api/job-board-api?page=1": json({
        data: samples["arbeitnow"],
        links: {next: "https://www.arbeitnow.com/api/job-board-api?page=2"},
        meta: {}
      }),
      "www.arbeitnow.com/api/job-board-api?page=2": json({data: [], links: {next: null}, meta: {}})
    },
    {empty: json({data: [], links: {next: null}, meta: {}})}
  ),
  played(
    board("remoteok"),
    {"remoteok.com/api": json([{legal: "link back"}, ...(samples["remoteok"] ?? [])])},
    {empty: json([{legal: "link back"}])}
  ),
  played(
    board("remotive"),
    {"remotive.com/api/remote-jobs": json({"job-count": 1, jobs: samples["remotive"]})},
    {empty: json({"job-count": 0, jobs: []})}
  ),
  played(
    board("jobicy"),
    {"jobicy.com/api/v2/remote-jobs?count=50": json({jobs: samples["jobicy"]})},
    {empty: json({jobs: []})}
  ),
  played(
    board("rss", "https://paper.example/feed"),
    {
      "paper.example/feed": {
        type: "application/rss+xml",
        body: feed(item("Bookbinder", "https://paper.example/77") + item("Printer", "https://paper.example/78"))
      }
    },
    {empty: {type: xml, body: feed("")}, ids: 2}
  ),
  played(
    board("page", "https://pane.example/sitemap.xml", {match: "/jobs/"}),
    {
      "pane.example/sitemap.xml": {
        type: xml,
        body: "<?xml version='1.0'?><urlset><url><loc>https://pane.example/about</loc></url><url><loc>https://pane.example/jobs/1?a=1&amp;b=2</loc></url><url><loc>https://pane.example/jobs/gone</loc></url><url><loc>https://elsewhere.example/jobs/9</loc></url></urlset>"
      },
      "pane.example/jobs/1?a=1&b=2": {
        type: "text/html",
        body: `<html><head><script type="application/ld+json">${JSON.stringify(samples["schema-org"]?.[0])}</script></head></html>`
      }
    },
    {empty: {type: xml, body: "<urlset></urlset>"}}
  ),
  played(
    board("weworkremotely", "remote-design-jobs"),
    {
      "weworkremotely.com/categories/remote-design-jobs.rss": {
        type: xml,
        body: feed(
          "<item><title>Lantern Ltd: Lamp Designer</title><region>Anywhere in the World</region><category>Design</category><description>&lt;p&gt;Lamps&lt;/p&gt;</description><pubDate>Mon, 06 Apr 2026 20:31:11 +0000</pubDate><guid>https://weworkremotely.com/remote-jobs/lantern</guid><link>https://weworkremotely.com/remote-jobs/lantern</link></item>"
        )
      }
    },
    {empty: {type: xml, body: feed("")}}
  ),
  played(
    board("adzuna", "gb", {q: "thatch"}),
    {
      "api.adzuna.com/v1/api/jobs/gb/search/1?app_id=id&app_key=key&results_per_page=50&content-type=application/json&what=thatch":
        json({
          count: 1,
          results: samples["adzuna"]
        })
    },
    {empty: json({count: 0, results: []})}
  )
];

/** Genuine answers that lie beside the repository, with the number of postings in each. */
export const genuineBoards = [
  {
    file: "greenhouse_wayve.json",
    board: board("greenhouse", "wayve"),
    at: "boards-api.greenhouse.io/v1/boards/wayve/jobs?content=true",
    type: "application/json",
    postings: 75
  },
  {
    file: "lever_mistral.json",
    board: board("lever", "mistral"),
    at: /^api\.lever\.co\/v0\/postings\/mistral\?/,
    type: "application/json",
    postings: 156
  },
  {
    file: "recruitee_jobtome.json",
    board: board("recruitee", "jobtome"),
    at: "jobtome.recruitee.com/api/offers/",
    type: "application/json",
    postings: 3
  },
  {
    file: "personio_orderbird.xml",
    board: board("personio", "orderbird"),
    at: "orderbird.jobs.personio.de/xml?language=en",
    type: xml,
    postings: 4
  },
  {file: "remoteok.json", board: board("remoteok"), at: "remoteok.com/api", type: "application/json", postings: 95},
  {
    file: "weworkremotely.xml",
    board: board("weworkremotely"),
    at: "weworkremotely.com/categories/remote-programming-jobs.rss",
    type: xml,
    postings: 25
  }
] as const;

/** The text of a genuine answer; null where the real data is absent. */
export function genuineAnswer(file: string): string | null {
  const path = sharedData(`postings/boards/${file}`);
  return path === null ? null : readFileSync(path, "utf8");
}
