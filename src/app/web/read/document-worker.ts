import {parentPort, workerData} from "node:worker_threads";
import {type DocumentText, documentKind, type Unseen} from "./document.ts";
import {type HiddenText, hiddenText, type Operators} from "./hidden-text.ts";
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
  allowTransfer();
  const {extractTextItems, getDocumentProxy, getResolvedPDFJS} = await import("unpdf");
  const document = await getDocumentProxy(bytes);
  if (document.numPages > mostPages) return {fault: `the PDF has more than ${mostPages} pages`};
  const {items} = await extractTextItems(document);
  const hidden = await hiddenIn(document, await getResolvedPDFJS());
  const seen = items.map((list, page) => withoutHidden(list, hidden[page] ?? []));
  const text = seen.map(linesOf).join("\n\n").slice(0, mostCharacters);
  const unseen = hidden.flatMap(asLines);
  if (unseen.length > 0) return {document: {text, markup: "text", hidden: unseen.slice(0, mostUnseen)}};
  if (text.trim() === "") return {fault: "the PDF holds pictures of text, which cannot be read here"};
  return {document: {text, markup: "text"}};
}

/** Node 20 has no such method, without which the reader of PDFs gives up on pages with fonts; this thread is its alone. */
function allowTransfer(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    value(this: ArrayBuffer, length = this.byteLength) {
      const copy = new Uint8Array(length);
      copy.set(new Uint8Array(this).subarray(0, length));
      return copy.buffer;
    }
  });
}

type Pdf = Awaited<ReturnType<typeof import("unpdf").getDocumentProxy>>;

/** What cannot be seen, page by page. */
async function hiddenIn(document: Pdf, {OPS}: {readonly OPS: Operators}): Promise<readonly (readonly HiddenText[])[]> {
  const pages: (readonly HiddenText[])[] = [];
  for (let i = 1; i <= document.numPages; i++) {
    const page = await document.getPage(i);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    pages.push(hiddenText(await page.getOperatorList(), OPS, [left, bottom, right, top]));
  }
  return pages;
}

const nearby = 1.5;

/** The text of a page less what is hidden: text that begins where hidden text does and holds nothing else. */
function withoutHidden(items: readonly Item[], hidden: readonly HiddenText[]): readonly Item[] {
  const plain = (text: string) => text.replace(/\s+/g, "");
  return items.filter(({str, x, y}) => {
    const line = hidden.filter((one) => Math.abs(one.y - y) < nearby);
    const begins = line.some((one) => Math.abs(one.x - x) < nearby);
    return !begins || !plain(line.map(({text}) => text).join("")).includes(plain(str));
  });
}

const mostUnseen = 20;
const mostShown = 300;

/** Hidden text line by line, each kind apart. */
function asLines(hidden: readonly HiddenText[]): readonly Unseen[] {
  const lines: {y: number; text: string; why: HiddenText["why"]}[] = [];
  for (const {text, y, why} of hidden) {
    const last = lines.at(-1);
    if (last !== undefined && last.why === why && Math.abs(last.y - y) < nearby) last.text += text;
    else lines.push({y, text, why});
  }
  return lines.map(({text, why}) => ({text: text.trim().slice(0, mostShown), why}));
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
