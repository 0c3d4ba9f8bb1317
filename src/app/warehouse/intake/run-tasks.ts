import {createRequire} from "node:module";
import {availableParallelism} from "node:os";
import {Worker} from "node:worker_threads";
import type {Source} from "../../inputs/source.ts";
import type {Tally} from "../../inputs/tally.ts";
import type {Chosen} from "../../vocabularies/chosen.ts";
import type {HashedSource, Task} from "./plan-tasks.ts";
import {type Reading, readTask} from "./read-task.ts";
import {openScratch} from "./scratch.ts";

/** What all stretches are read with. */
export interface Run extends Omit<Reading, "scratch"> {
  readonly folder: string;
  /** How a worker finds the same skill list; null: everything is read in this thread. */
  readonly chosen: Chosen | null;
  readonly onProgress: (tally: Tally) => void;
}

/** What a worker is told when it begins. */
export interface WorkerBriefing extends Pick<Run, "map" | "known" | "forgotten" | "keepPersonal" | "folder"> {
  readonly chosen: Chosen;
  readonly by: number;
  readonly lensId: string;
}

/** What a worker is told to read. */
export interface WorkerOrder {
  readonly task: Task;
  readonly path: string;
  readonly label: string;
}

/** What a worker says: how far a task has come, that it is done, or why it failed. */
export interface WorkerWord {
  readonly order: number;
  readonly tally: Tally | null;
  readonly done: boolean;
  readonly failed: {readonly message: string; readonly code: string | null} | null;
}

/** Less than this is read sooner in one thread than workers are started. */
const workersFrom = 24 << 20;

/** Reads all stretches, in workers where that is quicker. @returns the tally of each, in their order */
export async function runTasks(
  tasks: readonly Task[],
  sources: readonly HashedSource[],
  run: Run
): Promise<readonly Tally[]> {
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0);
  const files = sources.every(({source}) => source.path !== null);
  const workers = Math.min(availableParallelism(), tasks.length, 8);
  if (run.chosen === null || !files || workers < 2 || bytes < workersFrom) return runHere(tasks, sources, run);
  return runInWorkers(tasks, sources, {...run, chosen: run.chosen, workers});
}

async function runHere(tasks: readonly Task[], sources: readonly HashedSource[], run: Run) {
  const scratch = openScratch(run.folder, 0);
  const tallies: Tally[] = [];
  for (const task of tasks)
    tallies.push(await readTask(task, sourceOf(task, sources), {...run, scratch, onTally: run.onProgress}));
  return tallies;
}

function sourceOf({input}: Task, sources: readonly HashedSource[]): Source {
  const found = sources[input];
  if (found === undefined) throw new RangeError(`unknown input: ${input}`);
  return found.source;
}

/** Reads the stretches in so many workers, each taking the next when it has done one. */
export async function runInWorkers(
  tasks: readonly Task[],
  sources: readonly HashedSource[],
  run: Run & {readonly chosen: Chosen; readonly workers: number}
): Promise<readonly Tally[]> {
  const tallies = new Map<number, Tally>();
  const waiting = [...tasks];
  const crew = Array.from({length: run.workers}, (_, by) => startWorker(by, run));
  try {
    await Promise.all(crew.map((worker) => keepBusy(worker, {waiting, sources, tallies, onProgress: run.onProgress})));
  } finally {
    await Promise.all(crew.map((worker) => worker.terminate()));
  }
  return tasks.flatMap(({order}) => tallies.get(order) ?? []);
}

function startWorker(
  by: number,
  {map, known, forgotten, keepPersonal, folder, chosen, lens}: Run & {readonly chosen: Chosen}
): Worker {
  const briefing: WorkerBriefing = {map, known, forgotten, keepPersonal, folder, chosen, by, lensId: lens.id};
  if (import.meta.url.endsWith(".js"))
    return new Worker(new URL("./ingest-worker.js", import.meta.url), {workerData: briefing});
  // From source the worker has to be taught to read TypeScript before it is loaded.
  const teacher = createRequire(import.meta.url)
    .resolve("tsx/esm/api")
    .replace(/\.cjs$/, ".mjs");
  const worker = new URL("./worker.ts", import.meta.url).href;
  const lesson = `import(${JSON.stringify(teacher)}).then(({register}) => { register(); return import(${JSON.stringify(worker)}); })`;
  return new Worker(lesson, {eval: true, workerData: briefing});
}

interface Shift {
  readonly waiting: Task[];
  readonly sources: readonly HashedSource[];
  readonly tallies: Map<number, Tally>;
  readonly onProgress: (tally: Tally) => void;
}

function keepBusy(worker: Worker, {waiting, sources, tallies, onProgress}: Shift): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = () => {
      const task = waiting.shift();
      if (task === undefined) return resolve();
      const {path, label} = sourceOf(task, sources);
      const order: WorkerOrder = {task, path: path ?? "", label};
      worker.postMessage(order);
    };
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error("a worker ended before its work was done")));
    worker.on("message", ({order, tally, done, failed}: WorkerWord) => {
      if (failed !== null) return reject(Object.assign(new Error(failed.message), {code: failed.code}));
      if (tally !== null) {
        tallies.set(order, tally);
        onProgress(tally);
      }
      if (done) next();
    });
    next();
  });
}
