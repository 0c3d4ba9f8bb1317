import {type Adapter, usual} from "./adapter.ts";
import {readFeed} from "./rss.ts";

/** We Work Remotely's RSS feeds by category. Its terms ask one to inquire first. */
export const weworkremotely: Adapter = {
  ...usual,
  name: "weworkremotely",
  title: "We Work Remotely",
  reader: "weworkremotely",
  whole: false,
  accepts: /xml|rss/i,
  terms: {
    url: "https://weworkremotely.com/api-terms-and-guidelines",
    read_on: "2026-11-27",
    aggregates: "consent",
    quotes: "consent",
    attribution: "We Work Remotely",
    max_per_day: null
  },
  start: ({slug}) => [
    {url: `https://weworkremotely.com/categories/${encodeURIComponent(slug ?? "remote-programming-jobs")}.rss`}
  ],
  read: (text, ask, board) => readFeed(text, ask, {...board, employer: null})
};
