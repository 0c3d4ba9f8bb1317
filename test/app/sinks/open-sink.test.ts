import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {openSink} from "../../../src/app/sinks/open-sink.ts";

const cwd = mkdtempSync(join(tmpdir(), "open-"));
afterAll(() => rmSync(cwd, {recursive: true, force: true}));
const env = {HOOK: "https://hooks.example/T0/secret", KEY: "s3cret", SMTP: "smtp://user:secret@mail.example"};
const world = {env, cwd, out: async () => undefined, now: () => new Date(0)};

it.each([
  ["stdout", "stdout"],
  ["folder:out", `${cwd}/out (csv)`],
  ["folder:out/parquet", `${cwd}/out/parquet (parquet)`],
  ["lines:a.jsonl", `${cwd}/a.jsonl`],
  ["slack:https://hooks.example/T0/secret", "slack hooks.example"],
  ["webhook:https://example.org/x?token=secret", "webhook example.org"],
  [{folder: "/data/out", format: "parquet"}, "/data/out (parquet)"],
  [{slack_env: "HOOK"}, "slack hooks.example"],
  [{webhook_env: "HOOK", secret_env: "KEY"}, "webhook hooks.example"],
  [{email: "ann@example.org", from: "assay@example.org", smtp_env: "SMTP"}, "e-mail to ann@example.org"]
])("openSink(%o) opens %s", async (spec, name) => {
  expect((await openSink(spec, world)).name).toBe(name);
});

it.each([
  ["printer", 'unknown sink: "printer"; known: stdout'],
  [{fax: "1"}, "unknown sink"],
  [{slack_env: "NOT_SET"}, "missing NOT_SET"],
  [{webhook: "https://example.org", secret_env: "NOT_SET"}, "missing NOT_SET"],
  [{email: "ann@example.org"}, "missing smtp"],
  [{folder: "out", format: "xlsx"}, "unknown format: xlsx; known: csv, parquet"],
  ["webhook:ftp://example.org", "invalid webhook"],
  [{slack: "javascript:alert(1)"}, "invalid slack"]
])("openSink(%o) is refused: %s", async (spec, message) => {
  await expect(openSink(spec, world)).rejects.toThrow(message);
});
