import type {Command} from "commander";
import {CallerError} from "../failure.ts";
import type {Io} from "../io.ts";
import {withCommon, withVocabulary} from "../options.ts";
import {type Settings, settingsFrom} from "../settings.ts";

const help = `
Tools: search, measure, evidence, extract, compare. docs/MCP.md says how to register it in a client.

Examples:
  assay mcp                        over standard input and output, as clients start it
  assay mcp --http                 over HTTP at http://127.0.0.1:4311/mcp
  assay mcp --warehouse ads/`;

/** `assay mcp`: the tools for models. */
export function mcpCommand(root: Command, io: Io): void {
  withCommon(
    withVocabulary(root.command("mcp").summary("tools for language models: search, measure, quote, read, compare"))
  )
    .option("--http", "over HTTP instead of standard input and output")
    .option("--port <number>", "the port for --http; 0 takes a free one", "4311")
    .option("--host <address>", "the address for --http", "127.0.0.1")
    .addHelpText("after", help)
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const settings = settingsFrom(flags, io);
      if (flags["http"] === true)
        await overHttp(settings, {host: String(flags["host"]), port: portOf(flags["port"])}, io);
      else await overStdio(settings);
    });
}

/** Ends when the client closes standard input. */
async function overStdio(settings: Settings): Promise<void> {
  const [{StdioServerTransport}, {mcpServer}, {contextOf}] = await Promise.all([
    import("@modelcontextprotocol/sdk/server/stdio.js"),
    import("../../mcp/server.ts"),
    import("../../http/context.ts")
  ]);
  const context = contextOf(settings);
  const server = mcpServer(context);
  const ended = new Promise<void>((resolve) => {
    process.stdin.once("end", resolve).once("close", resolve);
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
  context.close();
}

async function overHttp(settings: Settings, {host, port}: {readonly host: string; readonly port: number}, io: Io) {
  const [{mcpApp}, {contextOf}, {listen, openWarning, patience}, {isLoopback}] = await Promise.all([
    import("../../mcp/over-http.ts"),
    import("../../http/context.ts"),
    import("../../http/listen.ts"),
    import("../../http/guard/host.ts")
  ]);
  const context = contextOf(settings);
  const app = mcpApp(context, {open: !isLoopback(host), hosts: [host]});
  const server = await listen(app.fetch, {host, port, ...patience});
  const address = server.address();
  const open = typeof address === "object" && address !== null ? address.port : port;
  const warning = openWarning(host);
  if (warning !== null) io.err(`${warning}\n`);
  io.err(`Assay's tools are at http://${host.includes(":") ? `[${host}]` : host}:${open}/mcp  (Ctrl-C ends)\n`);
}

function portOf(given: unknown): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new CallerError(`invalid --port: ${given}`);
  return port;
}
