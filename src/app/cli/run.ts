import {Command, CommanderError} from "commander";
import {version} from "../version.ts";
import {claimsCommand} from "./commands/claims.ts";
import {collectCommand} from "./commands/collect.ts";
import {emergingCommand} from "./commands/emerging.ts";
import {extractCommand} from "./commands/extract.ts";
import {familyCommand} from "./commands/family.ts";
import {forgetCommand} from "./commands/forget.ts";
import {freelanceCommand} from "./commands/freelance.ts";
import {ingestCommand} from "./commands/ingest.ts";
import {lensCommand} from "./commands/lens.ts";
import {mcpCommand} from "./commands/mcp.ts";
import {measureCommand} from "./commands/measure.ts";
import {pruneCommand} from "./commands/prune.ts";
import {readCommand} from "./commands/read.ts";
import {reportCommand} from "./commands/report.ts";
import {revisionsCommand} from "./commands/revisions.ts";
import {roleCommand} from "./commands/role.ts";
import {sampleCommand} from "./commands/sample.ts";
import {sendCommand} from "./commands/send.ts";
import {skillCommand} from "./commands/skill.ts";
import {startCommand} from "./commands/start.ts";
import {verifyCommand} from "./commands/verify.ts";
import {watchCommand} from "./commands/watch.ts";
import {endOf} from "./failure.ts";
import type {Io} from "./io.ts";
import {refuseOptionsAsValues} from "./options.ts";

const about =
  "Assay reads job ads, one or a million, and shows which AI and technology skills employers really require: each figure with the sentences behind it and an honest margin. Everything stays on this machine.";

const examples = `
Start here:
  assay read jobs.csv                      what Assay understands of each posting
  assay extract jobs.jsonl | head          the skills it finds, each with its quote
  assay ingest jobs.jsonl.gz more/         keep postings in ./warehouse
  assay report                             a site of figures in ./report
  assay measure skill-share --skill python one figure, month by month
  assay lens show rag                      what the skill list knows of a skill

In a checkout, write  npm start -- <command>  (npm start --silent -- <command> keeps npm quiet).
Exit status: 0 done, 1 the world or strictness failed, 2 the call was wrong.`;

/** Builds the command line; each command lives in a file of its own. */
export function program(io: Io): Command {
  const root = new Command("assay")
    .description(about)
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .addHelpText("after", examples)
    .configureHelp({helpWidth: Math.min(100, io.columns), showGlobalOptions: false})
    .showSuggestionAfterError(true);
  for (const add of [
    readCommand,
    extractCommand,
    ingestCommand,
    collectCommand,
    watchCommand,
    sendCommand,
    reportCommand,
    measureCommand,
    revisionsCommand,
    skillCommand,
    roleCommand,
    familyCommand,
    emergingCommand,
    claimsCommand,
    freelanceCommand,
    lensCommand,
    pruneCommand,
    forgetCommand,
    verifyCommand,
    mcpCommand,
    sampleCommand,
    startCommand
  ]) {
    add(root, io);
  }
  root.hook("preAction", (_root, command) => refuseOptionsAsValues(command));
  for (const command of everyCommand(root))
    command.exitOverride().configureOutput({writeOut: (text) => void io.out(text), writeErr: () => undefined});
  return root;
}

/**
 * Runs one command line.
 *
 * @returns the exit status: 0 done · 1 the world or strictness failed · 2 the caller was wrong
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const words = argv.length === 0 ? ["start"] : argv;
    await program(io).parseAsync(words, {from: "user"});
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return ended(error, io);
    const {code, line} = endOf(error);
    io.err(`${line}\n`);
    if (argv.includes("--debug") && error instanceof Error) io.err(`${error.stack ?? ""}\n`);
    return code;
  }
}

function ended(error: CommanderError, io: Io): number {
  if (error.exitCode === 0) return 0;
  if (error.code !== "commander.help") io.err(`${error.message.replace(/^error: /, "")}\n`);
  return 2;
}

function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
