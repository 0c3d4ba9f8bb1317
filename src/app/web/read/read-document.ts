import {Worker} from "node:worker_threads";
import {decodeBytes} from "./decode-bytes.ts";
import {type DocumentText, type DroppedFile, documentKind, mostBytes} from "./document.ts";
import type {WorkerAnswer} from "./document-worker.ts";

const mostTime = 10_000;

/**
 * The text of a dropped file: plain text, Markdown, HTML, PDF or DOCX, told from its bytes.
 *
 * PDF and DOCX are read in a thread of their own with a limit of time and memory, for such files are hostile until read.
 *
 * @returns the text, or a fault in words for the person who dropped it
 */
export async function readDocument({bytes}: DroppedFile, time = mostTime): Promise<WorkerAnswer> {
  if (bytes.length > mostBytes) return {fault: `the file is larger than ${mostBytes >> 20} MB`};
  const kind = documentKind(bytes);
  if (kind === "text" || kind === "html") return {document: plain(bytes, kind)};
  return kind === "binary" ? {fault: "the file is neither text, PDF nor DOCX"} : inWorker(bytes, time);
}

function plain(bytes: Uint8Array, kind: "text" | "html"): DocumentText {
  return {text: decodeBytes(bytes), markup: kind};
}

function inWorker(bytes: Uint8Array, time: number): Promise<WorkerAnswer> {
  const worker = workerFor(new Uint8Array(bytes));
  return new Promise((resolve) => {
    const end = (answer: WorkerAnswer) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => end({fault: `the file took longer than ${time / 1000} s to read`}), time);
    worker.once("message", end);
    worker.once("error", () => end({fault: "the file is broken, or takes too much memory to read"}));
    worker.once("exit", () => end({fault: "the file cannot be read"}));
  });
}

/** In a checkout the worker is TypeScript, which a thread must be taught to read first. */
function workerFor(bytes: Uint8Array): Worker {
  const typescript = import.meta.url.endsWith(".ts");
  const file = new URL(typescript ? "./document-worker.ts" : "./document-worker.js", import.meta.url);
  const options = {workerData: bytes, resourceLimits: {maxOldGenerationSizeMb: 256}, stdout: true, stderr: true};
  if (!typescript) return new Worker(file, options);
  const begin = `import("tsx/esm/api").then(({register}) => { register(); return import(${JSON.stringify(file.href)}); })`;
  return new Worker(begin, {...options, eval: true});
}
