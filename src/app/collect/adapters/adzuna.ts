import {numberOf, valueAt} from "../../../postings/readers/json.ts";
import {type Adapter, slugOf, usual} from "./adapter.ts";
import {parsed, recordsAt} from "./json-page.ts";

const perPage = 50;

/** Adzuna's search API of one country (`gb`, `us` …), by the user's own key. Figures made from it need written consent. */
export const adzuna: Adapter = {
  ...usual,
  name: "adzuna",
  title: "Adzuna",
  reader: "adzuna",
  whole: false,
  pauseMs: 2500,
  maxPages: 40,
  keys: ["ASSAY_ADZUNA_ID", "ASSAY_ADZUNA_KEY"],
  terms: {
    url: "https://developer.adzuna.com/docs/terms_of_service",
    read_on: "2026-11-27",
    aggregates: "consent",
    quotes: "consent",
    attribution: "Jobs by Adzuna",
    max_per_day: 5
  },
  start: (board, {env}) => {
    const q = board.options["q"] === undefined ? "" : `&what=${encodeURIComponent(board.options["q"])}`;
    const key = `app_id=${encodeURIComponent(env["ASSAY_ADZUNA_ID"] ?? "")}&app_key=${encodeURIComponent(env["ASSAY_ADZUNA_KEY"] ?? "")}`;
    const path = `https://api.adzuna.com/v1/api/jobs/${slugOf(board)}/search`;
    return [{url: `${path}/1?${key}&results_per_page=${perPage}&content-type=application/json${q}`}];
  },
  read(text, {url}) {
    const value = parsed(text);
    const records = recordsAt(value, "results");
    if (records === null) return null;
    const next = new URL(url);
    const page = Number(next.pathname.split("/").at(-1));
    next.pathname = next.pathname.replace(/\d+$/, String(page + 1));
    const promised = numberOf(valueAt(value, "count"));
    return {records, promised, next: records.length < perPage ? [] : [{url: next.href}]};
  }
};
