import type {Command} from "commander";
import {CallerError} from "../failure.ts";
import type {Io} from "../io.ts";
import {namedSeries} from "../named-series.ts";
import {withCommon, withSeries, withVocabulary} from "../options.ts";
import {settingsFrom} from "../settings.ts";

const help = `
Without a warehouse it opens on a page that reads the ad you paste; with one it opens on the market.

Examples:
  assay serve --warehouse ads/
  assay serve --series aggregate_job_postings_US.csv
  assay serve --port 0 --no-open`;

/** `assay serve`, and `assay` alone: the web app on this machine. */
export function startCommand(root: Command, io: Io): void {
  withSeries(
    withCommon(
      withVocabulary(
        root.command("serve", {isDefault: false}).alias("start").summary("the web app, on this machine alone")
      )
    )
  )
    .option("--port <number>", "the port on 127.0.0.1; 0 takes a free one", "4310")
    .option(
      "--host <address>",
      "the address to listen on; others than this machine's own can be reached from outside",
      "127.0.0.1"
    )
    .option("--no-open", "only print the address, open no browser")
    .addHelpText("after", help)
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const port = portOf(String(flags["port"]));
      const settings = settingsFrom(flags, io);
      const [{contextOf}, {appOf}, {madeUpOf}, {listen, openWarning, patience}, {openBrowser}] = await Promise.all([
        import("../../web/context.ts"),
        import("../../web/app.ts"),
        import("../../web/made-up.ts"),
        import("../../http/listen.ts"),
        import("../../web/open-browser.ts")
      ]);
      const host = String(flags["host"]);
      const warning = openWarning(host);
      const context = contextOf(settings, () => io.now().toISOString(), await namedSeries(settings, io));
      const madeUp = madeUpOf(context);
      const app = appOf(context, {open: warning !== null}, madeUp);
      if (warning !== null) io.err(`${warning}\n`);
      const server = await listen(app.fetch, {...patience, host, port}).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== "EADDRINUSE" || port !== 4310) throw error;
        return listen(app.fetch, {...patience, host, port: 0});
      });
      const at = server.address();
      const address = `http://${host}:${typeof at === "object" && at !== null ? at.port : port}/`;
      const leave = () => {
        madeUp.remove();
        process.exit(0);
      };
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, leave);
      // What is opened first is made ready first: the skill list, or the market's own page.
      if (context.newest() === null) context.lens();
      else await app.request(`${address}market`);
      const opened = flags["open"] !== false && io.terminal && openBrowser(address, io.env);
      io.err(
        `Assay is at ${address}${opened ? ", in your browser" : ""}  (Ctrl-C ends; other commands: npm start -- --help)\n`
      );
    });
}

function portOf(given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new CallerError(`invalid --port: ${given}`);
  return port;
}
