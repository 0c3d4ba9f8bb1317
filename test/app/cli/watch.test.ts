import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {afterAll, beforeAll, expect, it} from "vitest";
import {type Replay, replayServer} from "../collect/replay-server.ts";
import {type SmtpServer, smtpServer} from "../sinks/smtp-server.ts";
import {type Here, runHere} from "./run-here.ts";

let replay: Replay;
let mail: SmtpServer;
let here: Here;

const ad = (id: number, title: string, words: string) => ({
  id,
  internal_job_id: id,
  absolute_url: `https://boards.greenhouse.io/acme/jobs/${id}`,
  title,
  company_name: `Acme ${id}`,
  updated_at: "2026-11-20T08:00:00Z",
  first_published: "2026-11-20T08:00:00Z",
  location: {name: "Berlin, Germany"},
  content: `&lt;h3&gt;Requirements&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;${words}&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Write to ann.lee@acme.example.&lt;/p&gt;`
});

function listing(...jobs: readonly object[]): void {
  replay.serve("boards-api.greenhouse.io/v1/boards/acme/jobs?content=true", {
    body: JSON.stringify({jobs, meta: {total: jobs.length}})
  });
}

const old = ad(1, "Data Engineer", "Strong Python and Airflow");
const kept = ad(2, "Welder", "A steady hand");
const fresh = ad(3, "Machine Learning Engineer", "Strong Python and PyTorch");

beforeAll(async () => {
  [replay, mail] = [await replayServer(), await smtpServer()];
  here = runHere({ASSAY_COLLECT_VIA: replay.url, SMTP: mail.url});
  mkdirSync(here.path("boards"));
  writeFileSync(here.path("boards/mine.yaml"), "name: mine\nboards: [greenhouse/acme, lever/quiet]\n");
  writeFileSync(
    here.path("watch.yaml"),
    `alerts:
  - {name: Python in Germany, when: posting, skills: [Python], country: de}
  - {name: Python in France, when: posting, skills: [Python], country: fr}
  - {name: quiet, when: silent, after: 1}
  - {name: on the rise, when: skill, state: warming}
to:
  - {lines: alerts.jsonl}
  - {email: ann@example.org, from: assay@example.org, smtp_env: SMTP}
`
  );
});
afterAll(async () => {
  here.remove();
  await Promise.all([replay.close(), mail.close()]);
});

const pass = (at: string) => here.run("watch", "--list", "mine", "--once", "--json", "--now", at);
const alerts = () =>
  readFileSync(here.path("alerts.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

it("watch --once tells nothing the first time, then what is new by the user's rules, once, to every sink", async () => {
  listing(old, kept);
  replay.serve("api.lever.co/v0/postings/quiet?mode=json&skip=0&limit=100", {body: "[]"});
  const first = await pass("2026-11-22T08:00:00Z");
  expect(first.code).toBe(0);
  expect(first.rows[0]).toMatchObject({first: true, alerts: [], vintage: 1, added: 2});
  expect(first.err).toContain("first pass: alerts begin with the next one");

  listing(kept, fresh);
  replay.serve(/^api\.lever\.co\/v0/, {fault: "status", status: 404});
  const second = await pass("2026-11-23T08:00:00Z");
  expect(second.code).toBe(0);
  expect(second.rows[0]).toMatchObject({first: false, vintage: 2, added: 1});
  expect(alerts().map(({key}) => key)).toEqual([
    "posting Python in Germany greenhouse:3",
    "silent quiet lever/quiet 2026-11-22T08:00:00.000Z"
  ]);
  expect(alerts()[0]).toMatchObject({
    text: expect.stringContaining("Machine Learning Engineer"),
    url: fresh.absolute_url
  });
  expect(mail.mails).toHaveLength(1);
  expect(mail.mails[0]?.data).toMatch(/^Subject: Assay: 2 alerts$/m);

  const third = await pass("2026-11-24T08:00:00Z");
  expect(third.rows[0]).toMatchObject({alerts: []});
  expect(alerts()).toHaveLength(2);
});

it("watch keeps an alert that a sink did not take and gives it the next time", async () => {
  listing(kept, fresh, ad(4, "Analytics Engineer", "Python and dbt"));
  mail.refuse = true;
  const refused = await pass("2026-11-25T08:00:00Z");
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("alerts wait: e-mail to ann@example.org: not delivered");
  expect(alerts()).toHaveLength(3);
  mail.refuse = false;
  const next = await pass("2026-11-26T08:00:00Z");
  expect(next.code).toBe(0);
  expect(mail.mails.at(-1)?.data).toContain("Analytics Engineer");
  expect(alerts()).toHaveLength(3);
});

it("watch refuses rules that it does not know", async () => {
  writeFileSync(here.path("odd.yaml"), "alerts: [{when: posting, town: Berlin}]\n");
  const {code, err} = await here.run("watch", "--once", "--list", "mine", "--rules", "odd.yaml");
  expect(code).toBe(2);
  expect(err).toContain("invalid rules: alert 1: town");
  expect((await here.run("watch", "--once", "--rules", "none.yaml")).code).toBe(2);
});

it("send gives postings without their texts, and figures point by point, to a system of the user's", async () => {
  const sent = await here.run("send", "folder:out", "--postings", "--skill", "python");
  expect(sent.code).toBe(0);
  expect(sent.err).toContain("3 postings sent to");
  const lines = await here.run("send", "lines:rows.jsonl", "--postings");
  expect(lines.code).toBe(0);
  const rows = readFileSync(here.path("rows.jsonl"), "utf8").trimEnd().split("\n");
  expect(rows).toHaveLength(4);
  expect(rows.join("\n")).not.toMatch(/steady hand|ann\.lee|Requirements/);
  const figures = await here.run("send", "stdout", "--measure", "skill-share", "--skill", "python");
  expect(figures.code).toBe(0);
  expect(figures.out).toMatch(/skill-share python 2026-11: no value: too few \(3 of 4\)/);
});

it.each([
  [["stdout"], "missing option: --postings or --measure"],
  [["stdout", "--postings", "--measure", "growth"], "missing option: --postings or --measure"],
  [["ftp://x", "--postings"], "unknown sink"],
  [["webhook:file:///etc/passwd", "--postings"], "invalid webhook"]
])("send %o is the caller's mistake", async (words, message) => {
  const {code, err} = await here.run("send", ...words);
  expect(code).toBe(2);
  expect(err).toContain(message);
});
