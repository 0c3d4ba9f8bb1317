import {isAbsolute, join} from "node:path";
import {isObject, wordOf} from "../../postings/readers/json.ts";
import type {Sink} from "./sink.ts";

/** What opening a sink may know of the world. */
export interface SinkWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly out: (text: string) => Promise<void>;
  readonly now: () => Date;
}

const kinds = ["stdout", "lines", "webhook", "slack", "email", "postgres", "folder"] as const;

/**
 * Opens a sink as a file of rules names it: `stdout`, or one of
 * `{lines: alerts.jsonl}` · `{webhook: https://…, secret_env: NAME}` · `{slack: https://…}` · `{email: ann@…, from: …, smtp_env: NAME}` ·
 * `{postgres: postgres://…}` · `{folder: out, format: csv|parquet}`. An address may stand in the environment: `{postgres_env: NAME}`.
 *
 * @throws Error `unknown sink: …` or `missing …`
 */
export async function openSink(spec: unknown, world: SinkWorld): Promise<Sink> {
  const given: Readonly<Record<string, unknown>> =
    typeof spec === "string" ? shortSpec(spec) : isObject(spec) ? spec : {};
  const kind = kinds.find((name) => Object.hasOwn(given, name) || Object.hasOwn(given, `${name}_env`));
  if (kind === undefined) throw new Error(`unknown sink: ${JSON.stringify(spec)}; known: ${kinds.join(", ")}`);
  if (kind === "stdout") return (await import("./stdout.ts")).stdoutSink(world.out);
  const address = settingOf(given, kind, world);
  if (kind === "lines") return (await import("./lines.ts")).linesSink(pathOf(address, world));
  if (kind === "folder")
    return (await import("./folder.ts")).folderSink(pathOf(address, world), formatOf(given["format"]));
  if (kind === "postgres") return (await import("./postgres.ts")).postgresSink(address);
  if (kind === "email") {
    const [from, smtp] = [wordOf(given["from"]) ?? address, settingOf(given, "smtp", world)];
    return (await import("./email.ts")).emailSink({to: address, from, smtp});
  }
  const url = webAddress(address, kind);
  if (kind === "slack") return (await import("./slack.ts")).slackSink(url);
  const secret = Object.hasOwn(given, "secret_env") ? settingOf(given, "secret", world) : null;
  return (await import("./webhook.ts")).webhookSink(url, {secret, now: world.now});
}

/** `stdout`, `postgres://…`, `folder:out`, `lines:alerts.jsonl`, `webhook:https://…`, `slack:https://…`. */
function shortSpec(word: string): Readonly<Record<string, unknown>> {
  if (word === "stdout") return {stdout: true};
  if (/^postgres(?:ql)?:\/\//.test(word)) return {postgres: word};
  const [, kind = "", rest = ""] = /^(lines|folder|webhook|slack):(.+)$/.exec(word) ?? [];
  return kind === "" ? {} : {[kind]: rest, ...(kind === "folder" && /parquet$/.test(rest) ? {format: "parquet"} : {})};
}

/** A value, or that of the environment variable that `<name>_env` names: secrets need not stand in a file. */
function settingOf(given: Readonly<Record<string, unknown>>, name: string, {env}: SinkWorld): string {
  const variable = wordOf(given[`${name}_env`]);
  const value = variable === null ? wordOf(given[name]) : (env[variable] ?? "");
  if (value === null || value === "") throw new Error(`missing ${variable ?? name}: a sink needs it`);
  return value;
}

function pathOf(path: string, {cwd}: SinkWorld): string {
  return isAbsolute(path) ? path : join(cwd, path);
}

function formatOf(format: unknown): "csv" | "parquet" {
  if (format === undefined || format === "csv") return "csv";
  if (format === "parquet") return "parquet";
  throw new Error(`unknown format: ${String(format)}; known: csv, parquet`);
}

function webAddress(address: string, kind: string): string {
  if (/^https?:\/\//.test(address) && URL.canParse(address)) return address;
  throw new Error(`invalid ${kind}: not an http or https address`);
}
