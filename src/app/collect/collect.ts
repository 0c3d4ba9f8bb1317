import {appendFileSync, existsSync, mkdirSync, renameSync, rmSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {findSources, type Source} from "../inputs/source.ts";
import {jsonLines, readLines, writeWhole} from "../whole-files.ts";
import {type Board, boardKey} from "./adapters/adapter.ts";
import {adapterNamed} from "./adapters/all.ts";
import type {BoardList} from "./board-list.ts";
import {inTurns} from "./in-turns.ts";
import type {Layout} from "./layout.ts";
import {type BoardReport, openRun, type RunRecord, runFolder, saveRun} from "./run-record.ts";
import {noteTerms} from "./terms-file.ts";
import {boardFiles, boardState, emptyReport, type VisitTools, visitBoard} from "./visit.ts";

/** What a run of collecting is asked to do. */
export interface CollectOptions extends Omit<VisitTools, "run"> {
  /** Whether the time of the run is used up. */
  readonly isLate: () => boolean;
  /** Is told of each board as it is done. */
  readonly onBoard: (report: BoardReport) => void;
  /** Takes payload and sightings files into the warehouse; the run is finished only when it comes back. */
  readonly ingest: (sources: readonly Source[], sightings: readonly Source[]) => Promise<void>;
}

/** What a run did. */
export interface Collected {
  readonly run: string;
  /** One a board of the list, in its order. */
  readonly boards: readonly BoardReport[];
}

/** So many boards at a time; a host is asked by one of them at a time. */
const atOnce = 6;

/**
 * Collects the boards of a list into a warehouse.
 *
 * What a board brought is kept whole before the next one is counted, so that a run that is killed goes on where it was. Boards
 * that the time did not reach come first the next time.
 */
export async function collect(list: BoardList, options: CollectOptions): Promise<Collected> {
  const {layout, at} = options;
  for (const board of list.boards) adapterNamed(board.source).start(board, options.setting);
  noteTerms(layout, list);
  let run = openRun(layout, list.name, at);
  saveRun(layout, run);
  const folder = runFolder(layout, run.id);
  const waiting = inOrder(list.boards, layout).filter((board) => run.done[boardKey(board)] === undefined);
  await inTurns(waiting, atOnce, async (board) => {
    if (options.isLate()) return;
    const report = await visitBoard(board, {...options, run: folder});
    if (report.outcome === "not-reached") return;
    run = {...run, done: {...run.done, [report.board]: report}};
    saveRun(layout, run);
    appendFileSync(layout.log, jsonLines([{run: run.id, ...report}]));
    options.onBoard(report);
  });
  await settle(run, folder, options);
  return {run: run.id, boards: list.boards.map((board) => run.done[boardKey(board)] ?? emptyReport(board, at))};
}

/** What was left longest ago comes first, and the hosts take turns. */
function inOrder(boards: readonly Board[], layout: Layout): readonly Board[] {
  const last = new Map(boards.map((board) => [board, boardState(layout, boardKey(board)).last_try ?? ""]));
  const places = new Map<string, number>();
  const ranked = boards
    .toSorted((a, b) =>
      (last.get(a) ?? "") < (last.get(b) ?? "") ? -1 : (last.get(a) ?? "") > (last.get(b) ?? "") ? 1 : 0
    )
    .map((board) => {
      const place = places.get(board.source) ?? 0;
      places.set(board.source, place + 1);
      return {board, place};
    });
  return ranked.toSorted((a, b) => a.place - b.place).map(({board}) => board);
}

/** Takes everything into the warehouse; only then is it remembered as known. */
async function settle(run: RunRecord, folder: string, options: CollectOptions): Promise<void> {
  const {layout} = options;
  const files = Object.keys(run.done).map((key) => ({key, ...boardFiles(folder, key)}));
  const sightings = join(layout.sightings, `${run.id}.jsonl`);
  writeWhole(sightings, jsonLines(files.flatMap((file) => readLines(file.sightings).filter(isRow))));
  const payloads = files.map(({payload}) => payload).filter((path) => existsSync(path));
  await options.ingest(await labelled(payloads), await labelled([sightings]));
  for (const {key, state} of files) if (existsSync(state)) moveTo(layout.board(key), state);
  // A run that ran out of time is over as well: the next one begins with what it did not reach.
  saveRun(layout, {...run, finished: options.at});
  for (const path of files.map((file) => file.sightings)) rmSync(path, {force: true});
}

function moveTo(to: string, from: string): void {
  mkdirSync(dirname(to), {recursive: true});
  renameSync(from, to);
}

function isRow(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Sources named by their board, not by a path of this machine. */
async function labelled(paths: readonly string[]): Promise<readonly Source[]> {
  return (await findSources(paths)).map((source) => ({...source, label: `collected/${basename(source.path ?? "")}`}));
}
