import type {Command} from "commander";
import {CallerError} from "../failure.ts";
import type {Io} from "../io.ts";
import {withCommon, withVocabulary} from "../options.ts";
import {settingsFrom} from "../settings.ts";

/** `assay serve`, and `assay` alone: a page on this machine that reads an ad. */
export function startCommand(root: Command, io: Io): void {
  withCommon(
    withVocabulary(
      root
        .command("serve", {isDefault: false})
        .alias("start")
        .summary("a page on this machine that reads the ad you paste")
    )
  )
    .option("--port <number>", "the port on 127.0.0.1; 0 takes a free one", "4310")
    .action(async (flags: Readonly<Record<string, string>>) => {
      const port = Number(flags["port"]);
      if (!Number.isInteger(port) || port < 0 || port > 65535)
        throw new CallerError(`invalid --port: ${flags["port"]}`);
      const [{chosenLens}, {serveOn}] = await Promise.all([
        import("../../vocabularies/chosen.ts"),
        import("../../web/server.ts")
      ]);
      const lens = chosenLens(settingsFrom(flags, io));
      const server = await serveOn(port, lens).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== "EADDRINUSE" || flags["port"] !== "4310") throw error;
        return serveOn(0, lens);
      });
      const address = server.address();
      const open = typeof address === "object" && address !== null ? address.port : port;
      io.err(`Assay reads ads at http://127.0.0.1:${open}/  (Ctrl-C ends; other commands: npm start -- --help)\n`);
    });
}
