import {parentPort, workerData} from "node:worker_threads";
import {type DocumentText, documentKind} from "./document.ts";
import {zipFault} from "./unzip.ts";

/** What the worker answers: the text, or why there is none. */
export type WorkerAnswer = {readonly document: DocumentText} | {readonly fault: string};

const mostPages = 60;
const mostCharacters = 1_000_000;

async function read(bytes: Uint8Array): Promise<WorkerAnswer> {
  const kind = documentKind(bytes);
  if (kind === "pdf") return pdf(bytes);
  if (kind === "docx") return docx(bytes);
  return {fault: `the file is ${kind === "binary" ? "neither text, PDF nor DOCX" : "plain text"}`};
}

async function pdf(bytes: Uint8Array): Promise<WorkerAnswer> {
  const {extractTextItems, getDocumentProxy} = await import("unpdf");
  const document = await getDocumentProxy(bytes);
  if (document.numPages > mostPages) return {fault: `the PDF has more than ${mostPages} pages`};
  const {items} = await extractTextItems(document);
  const text = items.map(linesOf).join("\n\n").slice(0, mostCharacters);
  if (text.trim() === "") return {fault: "the PDF holds pictures of text, which cannot be read here"};
  return {document: {text, markup: "text"}};
}

interface Item {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The lines of a page: a new height on the page is a new line, a large step an empty line. */
function linesOf(items: readonly Item[]): string {
  let text = "";
  let last: Item | null = null;
  for (const item of items) {
    if (item.str.trim() === "" && item.str !== " ") continue;
    if (last !== null) text += breakBetween(last, item);
    text += item.str;
    last = item;
  }
  return text.replace(/[ \t]+\n/g, "\n");
}

function breakBetween(last: Item, next: Item): string {
  const step = Math.abs(last.y - next.y);
  const size = Math.max(last.height, next.height, 1);
  if (step > 1.9 * size) return "\n\n";
  if (step > 0.4 * size) return "\n";
  const spaced = last.str.endsWith(" ") || next.str.startsWith(" ");
  return !spaced && next.x - last.x - last.width > 0.15 * size ? " " : "";
}

async function docx(bytes: Uint8Array): Promise<WorkerAnswer> {
  const fault = zipFault(bytes);
  if (fault !== null) return {fault};
  const {default: mammoth} = await import("mammoth");
  const {value} = await mammoth.convertToHtml({buffer: Buffer.from(bytes)}, {convertImage: noImages(mammoth)});
  if (value.trim() === "") return {fault: "the document holds no text"};
  return {document: {text: value.slice(0, mostCharacters), markup: "html"}};
}

function noImages({images}: typeof import("mammoth")) {
  return images.imgElement(async () => ({src: ""}));
}

const data: unknown = workerData;
const answer =
  data instanceof Uint8Array
    ? await read(data).catch((): WorkerAnswer => ({fault: "the file is broken or locked"}))
    : {fault: "no file"};
parentPort?.postMessage(answer);
