import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {createServer, type IncomingHttpHeaders} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import Papa from "papaparse";
import pg from "pg";
import {afterAll, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {emailSink} from "../../../src/app/sinks/email.ts";
import {folderSink} from "../../../src/app/sinks/folder.ts";
import {linesSink} from "../../../src/app/sinks/lines.ts";
import {postgresSink} from "../../../src/app/sinks/postgres.ts";
import type {Batch, Sink, SinkRow} from "../../../src/app/sinks/sink.ts";
import {slackSink} from "../../../src/app/sinks/slack.ts";
import {stdoutSink} from "../../../src/app/sinks/stdout.ts";
import {webhookSink} from "../../../src/app/sinks/webhook.ts";
import {openDatabase, sqlText} from "../../../src/app/warehouse/database.ts";
import {noPostgres, type PostgresServer, postgresPrograms, postgresServer} from "./postgres-server.ts";
import {type SmtpServer, smtpServer} from "./smtp-server.ts";

/** A receiver of posts on this machine. */
interface Receiver {
  readonly url: string;
  readonly bodies: string[];
  readonly headers: IncomingHttpHeaders[];
  readonly statuses: number[];
  readonly close: () => Promise<void>;
}

async function receiver(): Promise<Receiver> {
  const [bodies, headers, statuses]: [string[], IncomingHttpHeaders[], number[]] = [[], [], []];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      bodies.push(body);
      headers.push(request.headers);
      response.writeHead(statuses.shift() ?? 200, {location: "http://169.254.169.254/"}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  return {
    url: `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}/hook/secret-in-path`,
    bodies,
    headers,
    statuses,
    close: () => new Promise((resolve) => void server.close(() => resolve()))
  };
}

const folder = mkdtempSync(join(tmpdir(), "sinks-"));
const programs = postgresPrograms();
let mail: SmtpServer;
let hook: Receiver;
let database: PostgresServer | null = null;
beforeAll(async () => {
  [mail, hook] = [await smtpServer(), await receiver()];
  database = programs === null ? null : await postgresServer(programs);
});
afterAll(async () => {
  await Promise.all([mail.close(), hook.close(), database?.close()]);
  rmSync(folder, {recursive: true, force: true});
});
beforeEach(() => {
  hook.bodies.length = 0;
  hook.headers.length = 0;
  mail.mails.length = 0;
});

const nasty = `O'Brien"; DROP TABLE assay_postings; -- <b>&\n=cmd|' /C calc'!A0 é 𝒳 \u202e`;
const row = (key: string, values: SinkRow["values"] = {}): SinkRow => ({
  key,
  text: `Engineer ${key}`,
  url: `https://jobs.example/${key}`,
  values: {employer: "Acme", pay: 50_000.5, remote: true, note: null, ...values}
});
const batch = (...rows: readonly SinkRow[]): Batch => ({
  kind: "postings",
  columns: ["employer", "pay", "remote", "note"],
  rows
});

/** A sink, and the keys or texts of what arrived there. */
interface Case {
  readonly open: () => Promise<Sink>;
  readonly arrived: () => Promise<readonly string[]>;
  /** Whether it keeps rows, so that the same rows again are the same rows. */
  readonly store: boolean;
}

let printed = "";
let counter = 0;
const place = () => join(folder, String(counter));

const cases: Readonly<Record<string, Case>> = {
  stdout: {
    open: async () => stdoutSink(async (text) => void (printed += text)),
    arrived: async () => printed.split("\n").filter((line) => line !== ""),
    store: false
  },
  lines: {
    open: async () => linesSink(join(place(), "rows.jsonl")),
    arrived: async () =>
      read(join(place(), "rows.jsonl"))
        .trimEnd()
        .split("\n")
        .filter((line) => line !== ""),
    store: true
  },
  "csv folder": {
    open: async () => folderSink(place(), "csv"),
    arrived: async () =>
      filesIn(place()).flatMap((path) =>
        Papa.parse<Record<string, string>>(read(path).trimEnd(), {header: true}).data.map((cells) =>
          JSON.stringify(cells)
        )
      ),
    store: true
  },
  "parquet folder": {
    open: async () => folderSink(place(), "parquet"),
    arrived: async () => {
      const session = await openDatabase();
      const found = [];
      for (const path of filesIn(place()))
        found.push(...(await session.rows(`SELECT * FROM read_parquet(${sqlText(path)})`)));
      session.close();
      return found.map((cells) => JSON.stringify(cells));
    },
    store: true
  },
  webhook: {
    open: async () =>
      webhookSink(hook.url, {secret: "s3cret", now: () => new Date("2026-11-22T08:00:00Z"), pauseMs: 1}),
    arrived: async () =>
      hook.bodies.flatMap((body) => JSON.parse(body).rows.map((each: unknown) => JSON.stringify(each))),
    store: false
  },
  slack: {
    open: async () => slackSink(hook.url, 1),
    arrived: async () =>
      hook.bodies.flatMap((body) => JSON.parse(body).blocks.map(({text}: {text: {text: string}}) => text.text)),
    store: false
  },
  email: {
    open: async () => emailSink({to: "ann@example.org", from: "assay@example.org", smtp: mail.url}),
    arrived: async () =>
      mail.mails
        .flatMap(({data}) => [...decoded(data).matchAll(/^(?:Subject: )?Engineer .*$/gm)].map(([line]) => line))
        .filter((line) => !line.startsWith("Subject")),
    store: false
  },
  postgres: {
    open: async () => postgresSink(database?.url ?? ""),
    arrived: async () =>
      (await inPostgres("SELECT * FROM assay_postings ORDER BY key")).map((cells) => JSON.stringify(cells)),
    store: true
  }
};

function read(path: string): string {
  return filesIn(join(path, "..")).includes(path) ? readFileSync(path, "utf8") : "";
}

function filesIn(path: string): readonly string[] {
  try {
    return readdirSync(path)
      .sort()
      .map((name) => join(path, name));
  } catch {
    return [];
  }
}

function decoded(data: string): string {
  return data
    .replace(/=\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_found, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

async function inPostgres(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const client = new pg.Client({connectionString: database?.url});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe.each(Object.entries(cases))("the contract of sinks: %s", (name, {open, arrived, store}) => {
  const skipped = name === "postgres" && programs === null;
  beforeEach(async () => {
    printed = "";
    counter += 1;
    if (name === "postgres" && !skipped) await inPostgres("DROP TABLE IF EXISTS assay_postings");
  });
  const put = async (...batches: readonly Batch[]) => {
    const sink = await open();
    try {
      for (const each of batches) await sink.put(each);
    } finally {
      await sink.close();
    }
    return sink;
  };

  it.skipIf(skipped)(`takes every row once (${noPostgres} otherwise)`, async () => {
    await put(batch(row("a"), row("b"), row("c")));
    const found = await arrived();
    expect(found).toHaveLength(3);
    for (const key of ["a", "b", "c"])
      expect(
        found.filter((line) => line.includes(`jobs.example/${key}`) || line.includes(`Engineer ${key}`))
      ).toHaveLength(1);
  });

  it.skipIf(skipped)("does nothing with an empty batch", async () => {
    await put(batch());
    if (name !== "postgres") expect(await arrived()).toEqual([]);
    else expect(await inPostgres("SELECT to_regclass('assay_postings') AS there")).toEqual([{there: null}]);
  });

  it.skipIf(skipped || !store)("keeps the same rows once, however often they come", async () => {
    await put(batch(row("a"), row("b")), batch(row("a"), row("b")));
    await put(batch(row("a"), row("b")));
    expect(await arrived()).toHaveLength(2);
  });

  it.skipIf(skipped)(
    "takes what ads may hold: quotes, marks, ends of lines, letters outside the basic plane",
    async () => {
      await put(batch({...row("n"), text: `Engineer n ${nasty}`, values: {...row("n").values, employer: nasty}}));
      const all = (await arrived()).join("\n");
      expect(all).toContain("O'Brien".replace("'", all.includes("O'Brien") ? "'" : "&#39;"));
      if (name === "csv folder") expect(all).not.toMatch(/"=cmd/);
      if (store && name !== "csv folder") expect(all).toContain(JSON.stringify(nasty).slice(1, -1));
    }
  );

  it.skipIf(skipped)("has a name that holds no secret", async () => {
    const sink = await put(batch());
    expect(sink.name.length).toBeGreaterThan(3);
    expect(sink.name).not.toMatch(/secret|s3cret|password/);
  });
});

it.skipIf(programs === null)(
  `postgres keeps types, replaces by key, and takes all rows or none (${noPostgres} otherwise)`,
  async () => {
    await inPostgres("DROP TABLE IF EXISTS assay_postings");
    const sink = await postgresSink(database?.url ?? "");
    await sink.put(batch(row("a"), row("b")));
    await sink.put(batch(row("a", {pay: 1}), row("a", {pay: 2})));
    expect(await inPostgres("SELECT key, pay, remote, note FROM assay_postings ORDER BY key")).toEqual([
      {key: "a", pay: 2, remote: true, note: null},
      {key: "b", pay: 50_000.5, remote: true, note: null}
    ]);
    await sink.put({...batch(row("c")), columns: ["employer", "added"], rows: [row("c", {added: "later"})]});
    expect(await inPostgres("SELECT added FROM assay_postings WHERE key = 'c'")).toEqual([{added: "later"}]);
    await expect(sink.put(batch(row("d"), row("e", {pay: "no number"})))).rejects.toThrow();
    expect(await inPostgres("SELECT count(*)::int AS n FROM assay_postings WHERE key IN ('d', 'e')")).toEqual([{n: 0}]);
    await sink.close();
  }
);

it("webhook signs what it sends, so that a receiver can check it", async () => {
  const {createHmac} = await import("node:crypto");
  await webhookSink(hook.url, {secret: "s3cret", now: () => new Date("2026-11-22T08:00:00Z")}).put(batch(row("a")));
  const expected = createHmac("sha256", "s3cret").update(`1795334400.${hook.bodies[0]}`).digest("hex");
  expect(hook.headers[0]?.["x-assay-signature"]).toBe(`t=1795334400,v1=${expected}`);
  expect(hook.headers[0]?.["x-assay-delivery"]).toMatch(/^[0-9a-f]{32}$/);
});

it("webhook sends again when the receiver is busy, with the same delivery, and not when it refuses", async () => {
  const sink = webhookSink(hook.url, {secret: null, now: () => new Date(0), pauseMs: 1});
  hook.statuses.push(503, 429);
  await sink.put(batch(row("a")));
  expect(new Set(hook.headers.map((each) => each["x-assay-delivery"])).size).toBe(1);
  expect(hook.bodies).toHaveLength(3);
  hook.statuses.push(403);
  await expect(sink.put(batch(row("a")))).rejects.toThrow(/^not delivered: 127\.0\.0\.1:\d+ answered 403$/);
  hook.statuses.push(302);
  await expect(sink.put(batch(row("a")))).rejects.toThrow(/answered 302$/);
});

it("webhook sends many rows in parts of five hundred", async () => {
  await webhookSink(hook.url, {secret: null, now: () => new Date(0)}).put(
    batch(...Array.from({length: 1001}, (_, i) => row(`r${i}`)))
  );
  expect(hook.bodies.map((body) => JSON.parse(body).rows.length)).toEqual([500, 500, 1]);
});

it("slack shows twenty rows and a count, and an ad can neither mention nor link", async () => {
  const rows = Array.from({length: 23}, (_, i) => row(`r${i}`));
  await slackSink(hook.url).put(
    batch({...row("x"), text: "<!channel> & <https://evil.example|click>", url: null}, ...rows)
  );
  const {text, blocks} = JSON.parse(hook.bodies[0] ?? "");
  expect(text).toBe("Assay: 24 postings");
  expect(blocks).toHaveLength(21);
  expect(blocks[0].text.text).toBe("&lt;!channel&gt; &amp; &lt;https://evil.example|click&gt;");
  expect(blocks[20].text.text).toBe("… and 4 more");
});

it("email is one plain mail whose headers an ad cannot break", async () => {
  const sink = emailSink({to: "ann@example.org", from: "assay@example.org", smtp: mail.url});
  await sink.put(batch({...row("a"), text: "Engineer\r\nBcc: everybody@example.org"}));
  const [one] = mail.mails;
  expect(one).toMatchObject({from: "assay@example.org", to: ["ann@example.org"]});
  const [head = ""] = (one?.data ?? "").split("\n\n");
  expect(head).not.toMatch(/^Bcc:/m);
  expect(head).toMatch(/^Subject: Engineer Bcc: everybody@example\.org$/m);
});

it("email says so when the server refuses", async () => {
  mail.refuse = true;
  const sink = emailSink({to: "ann@example.org", from: "assay@example.org", smtp: mail.url});
  await expect(sink.put(batch(row("a")))).rejects.toThrow("not delivered: e-mail to ann@example.org: EENVELOPE");
  mail.refuse = false;
});
