import {closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {isObject} from "../../postings/readers/json.ts";
import {jsonLines, readWhole, writeWhole} from "../whole-files.ts";
import type {Board} from "./adapters/adapter.ts";
import {boardKey} from "./adapters/adapter.ts";
import {adapterNamed} from "./adapters/all.ts";
import {type BoardState, newBoard} from "./board-state.ts";
import {type Crawl, type CrawlTools, crawlBoard} from "./crawl.ts";
import {fileName, type Layout} from "./layout.ts";
import type {BoardReport} from "./run-record.ts";
import {afterCrawl, sightingsOf} from "./sightings.ts";
import {needsConsent} from "./terms.ts";

/** What a visit of a board needs beside the world. */
export interface VisitTools extends Omit<CrawlTools, "keep"> {
  readonly layout: Layout;
  /** The folder of the run. */
  readonly run: string;
  /** Sources that the user says have consented. */
  readonly consent: readonly string[];
  /** The instant that sightings carry. */
  readonly at: string;
}

/** What is remembered of a board. */
export function boardState(layout: Layout, key: string): BoardState {
  return readWhole(layout.board(key), isState) ?? newBoard(key);
}

/** The files of one board within a run. */
export function boardFiles(run: string, key: string) {
  const name = fileName(key);
  return {
    payload: join(run, "payloads", `${name}.jsonl`),
    sightings: join(run, "sightings", `${name}.jsonl`),
    state: join(run, "boards", `${name}.json`)
  };
}

/**
 * Crawls a board if its terms permit it, and keeps what came in the folder of the run: payload, sightings, state, each whole
 * or not at all.
 */
export async function visitBoard(board: Board, tools: VisitTools): Promise<BoardReport> {
  const key = boardKey(board);
  const adapter = adapterNamed(board.source);
  const state = boardState(tools.layout, key);
  const why = whyNot(board, state, tools);
  if (why !== null) return {...emptyReport(board, tools.at), ...why};
  const files = boardFiles(tools.run, key);
  const crawl = await crawlInto(files.payload, board, state, tools);
  if (crawl.late) return emptyReport(board, tools.at);
  const seen = sightingsOf(state, crawl, adapter, tools.at);
  writeWhole(files.sightings, jsonLines(seen));
  writeWhole(files.state, JSON.stringify(afterCrawl(state, crawl, tools.at)));
  const {outcome, promised, came, ids, unread, notes} = crawl;
  return {
    ...emptyReport(board, tools.at),
    outcome,
    promised,
    came,
    postings: ids.size,
    fresh: [...ids].filter((id) => !state.listed.includes(id)).length,
    removed: seen.filter((each) => each.state === "removed").length,
    unread: unread.length,
    notes
  };
}

/** Records go to the disk as they come, under a name that nobody reads until the board is done. */
async function crawlInto(payload: string, board: Board, state: BoardState, tools: VisitTools): Promise<Crawl> {
  mkdirSync(join(tools.run, "payloads"), {recursive: true});
  const part = `${payload}.part`;
  rmSync(part, {force: true});
  let rows = 0;
  const handle = openSync(part, "w");
  try {
    return await crawlBoard(board, adapterNamed(board.source), state, {
      ...tools,
      keep(records) {
        rows += records.length;
        writeFileSync(handle, jsonLines(records));
      }
    });
  } finally {
    closeSync(handle);
    if (rows > 0) renameSync(part, payload);
    else rmSync(part, {force: true});
  }
}

/** A report of a board from which nothing came. */
export function emptyReport(board: Board, at: string): BoardReport {
  const none = {promised: null, came: 0, postings: 0, fresh: 0, removed: 0, unread: 0, notes: []};
  return {board: boardKey(board), source: board.source, outcome: "not-reached", ...none, at};
}

function whyNot(board: Board, {pulls}: BoardState, tools: VisitTools): Pick<BoardReport, "outcome" | "notes"> | null {
  const {name, title, terms, keys} = adapterNamed(board.source);
  if (needsConsent(terms) && !tools.consent.includes(name))
    return {
      outcome: "off",
      notes: [`${title} asks for its consent first: ${terms.url}; then set consent: [${name}] in assay.yaml`]
    };
  const missing = keys.filter((key) => (tools.setting.env[key] ?? "") === "");
  if (missing.length > 0) return {outcome: "off", notes: [`needs a key of your own in ${missing.join(" and ")}`]};
  const since = Date.parse(tools.at) - 86_400_000;
  const today = pulls.filter((each) => Date.parse(each) > since).length;
  if (terms.max_per_day === null || today < terms.max_per_day) return null;
  return {outcome: "resting", notes: [`${title} permits ${terms.max_per_day} crawls a day`]};
}

function isState(value: unknown): value is BoardState {
  return isObject(value) && typeof value.board === "string" && Array.isArray(value.listed) && isObject(value.pages);
}
