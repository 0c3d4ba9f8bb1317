import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import type {Posting} from "../../model/posting.ts";
import {cleanPosting} from "../../postings/clean.ts";
import {emptyRaw} from "../../postings/raw.ts";
import {findMentions} from "../../skills/find-mentions.ts";
import type {Lens} from "../../skills/lens.ts";
import {hash} from "../hash.ts";
import {page} from "../report/page.ts";
import {exampleAd} from "./example-ad.ts";
import {readPage} from "./read-page.ts";

/** An answer, as data: what the server writes and a test reads. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

const maxBody = 1 << 20;

/** Answers one request; pure but for the lens. */
export function answer(method: string, path: string, form: string, lens: Lens): Answer {
  if (path !== "/")
    return {
      status: 404,
      body: page("Not found · Assay", "", null, readPage(null, [], lens, `There is no page ${path}.`))
    };
  const pasted = method === "POST" ? (new URLSearchParams(form).get("ad") ?? "") : "";
  const text = (pasted === "" ? exampleAd : pasted).replaceAll("\r\n", "\n");
  const posting = postingOf(text);
  const note =
    posting === null
      ? "This does not read as a job ad."
      : pasted === ""
        ? "Below is an invented ad, to show how it works."
        : "";
  const mentions = posting === null ? [] : findMentions(posting, lens);
  return {status: 200, body: page("Read a job ad · Assay", "", null, readPage(posting, mentions, lens, note))};
}

function postingOf(text: string): Posting | null {
  const read = cleanPosting(
    {...emptyRaw, source: "row", at: "pasted", body: text, markup: "text"},
    {hash, order: null}
  );
  return read.ok ? read.value : null;
}

/** A server for this machine only: it answers no other host name, so that no web page elsewhere can read it. */
export function serveOn(port: number, lens: Lens): Promise<Server> {
  const server = createServer((request, response) => void respond(request, response, lens));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

async function respond(request: IncomingMessage, response: ServerResponse, lens: Lens): Promise<void> {
  const host = (request.headers.host ?? "").replace(/:\d+$/, "");
  if (host !== "127.0.0.1" && host !== "localhost") return send(response, {status: 403, body: "unknown host"});
  const form = await bodyOf(request);
  if (form === null) return send(response, {status: 413, body: "more than 1 MB"});
  const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
  send(response, answer(request.method ?? "GET", path, form, lens));
}

function send(response: ServerResponse, {status, body}: Answer): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff"
  });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > maxBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
