import {createHash} from "node:crypto";
import {createServer, type IncomingMessage, type ServerResponse} from "node:http";
import {gzipSync} from "node:zlib";

/** What the server gives for one address, or what it does instead. */
export type Reply =
  | {readonly body: string; readonly type?: string; readonly headers?: Readonly<Record<string, string>>}
  | {readonly fault: "slow" | "cut" | "gzip-bomb" | "hang-up"}
  | {readonly fault: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>>}
  | {readonly fault: "redirect"; readonly to: string};

/** A local server that plays every host of the world: `/<host>/<path>?<query>`. */
export interface Replay {
  readonly url: string;
  /** Every address that was asked for, in order, as `host/path?query`. */
  readonly asked: string[];
  /** The headers of the last request. */
  readonly headers: () => IncomingMessage["headers"];
  /** What an address gives from now on: the last rule that fits wins. A function may look at the request. */
  readonly serve: (address: string | RegExp, reply: Reply | ((address: string) => Reply)) => void;
  /** The same, for the next requests only; then the older rule holds again. */
  readonly once: (address: string | RegExp, reply: Reply, times?: number) => void;
  readonly close: () => Promise<void>;
}

const bomb = gzipSync(Buffer.alloc(40 << 20, 32));

interface Rule {
  readonly address: string | RegExp;
  readonly reply: Reply | ((address: string) => Reply);
  left: number;
}

/** Starts the server; hosts without a rule for robots.txt have none (404), other addresses without a rule are 404. */
export async function replayServer(): Promise<Replay> {
  const rules: Rule[] = [];
  const asked: string[] = [];
  let headers: IncomingMessage["headers"] = {};
  const server = createServer((request, response) => {
    const address = (request.url ?? "/").slice(1);
    asked.push(address);
    headers = request.headers;
    const rule = rules.findLast((each) => each.left > 0 && fits(each.address, address));
    if (rule === undefined) return void response.writeHead(404).end("not found");
    rule.left -= 1;
    answer(typeof rule.reply === "function" ? rule.reply(address) : rule.reply, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  return {
    url: `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}`,
    asked,
    headers: () => headers,
    serve: (address, reply) => void rules.push({address, reply, left: Number.POSITIVE_INFINITY}),
    once: (address, reply, times = 1) => void rules.push({address, reply, left: times}),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      })
  };
}

function fits(rule: string | RegExp, address: string): boolean {
  return typeof rule === "string" ? rule === address : rule.test(address);
}

function answer(reply: Reply, request: IncomingMessage, response: ServerResponse): undefined {
  if ("body" in reply) return page(reply, request, response);
  if (reply.fault === "status") return void response.writeHead(reply.status, reply.headers).end("{}");
  if (reply.fault === "redirect") return void response.writeHead(302, {location: reply.to}).end();
  if (reply.fault === "hang-up") return void response.destroy();
  if (reply.fault === "cut") {
    response.writeHead(200, {"content-type": "application/json", "content-length": "5000"});
    response.write('{"jobs":[{"id":1,');
    return void setTimeout(() => response.destroy(), 20);
  }
  if (reply.fault === "slow") {
    response.writeHead(200, {"content-type": "application/json"});
    const drip = setInterval(() => response.write(" "), 20);
    return void response.on("close", () => clearInterval(drip));
  }
  response.writeHead(200, {"content-type": "application/json", "content-encoding": "gzip"}).end(bomb);
}

function page(
  {body, type = "application/json", headers = {}}: Extract<Reply, {body: string}>,
  request: IncomingMessage,
  response: ServerResponse
): undefined {
  const etag = `"${createHash("sha1").update(body).digest("hex").slice(0, 12)}"`;
  if (request.headers["if-none-match"] === etag) response.writeHead(304, {etag}).end();
  else response.writeHead(200, {"content-type": type, etag, ...headers}).end(body);
}
