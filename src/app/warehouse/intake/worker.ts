import {parentPort, workerData} from "node:worker_threads";
import {fileSource} from "../../inputs/source.ts";
import type {Tally} from "../../inputs/tally.ts";
import {chosenLens} from "../../vocabularies/chosen.ts";
import {readTask} from "./read-task.ts";
import {numberSkills} from "./rows.ts";
import type {WorkerBriefing, WorkerOrder, WorkerWord} from "./run-tasks.ts";
import {openScratch} from "./scratch.ts";

const everyRows = 5000;

/** Reads stretches of the inputs as they are handed out, until the thread is ended. */
function work({map, known, forgotten, keepPersonal, folder, chosen, by, lensId}: WorkerBriefing): void {
  const lens = chosenLens(chosen);
  if (lens.id !== lensId) throw new Error(`the skill list changed while it was read: ${lens.id}, not ${lensId}`);
  const numbers = numberSkills(lens.skills.keys());
  const reading = {lens, numbers, map, known, forgotten, keepPersonal, scratch: openScratch(folder, by)};
  const say = (word: WorkerWord) => parentPort?.postMessage(word);
  parentPort?.on("message", ({task, path, label}: WorkerOrder) => {
    let told = 0;
    const onTally = (tally: Tally) => {
      if (tally.read - told < everyRows) return;
      told = tally.read;
      say({order: task.order, tally, done: false, failed: null});
    };
    readTask(task, fileSource(path, label), {...reading, onTally}).then(
      (tally) => say({order: task.order, tally, done: true, failed: null}),
      (error: unknown) => say({order: task.order, tally: null, done: true, failed: failureOf(error)})
    );
  });
}

function failureOf(error: unknown): {message: string; code: string | null} {
  if (!(error instanceof Error)) return {message: String(error), code: null};
  return {message: error.message, code: "code" in error && typeof error.code === "string" ? error.code : null};
}

const briefing: WorkerBriefing = workerData;
work(briefing);
