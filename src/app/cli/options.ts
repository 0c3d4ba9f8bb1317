import type {Command} from "commander";
import {CallerError} from "./failure.ts";

/** Adds the options that every command has. */
export function withCommon(command: Command): Command {
  return command
    .option("--warehouse <dir>", "where postings are kept (default: ./warehouse)")
    .option("--lens <dir>", "a folder of your own skills: adds to the list, or replaces by id")
    .option("--now <time>", "the time to write into results, for repeatable runs")
    .option("--quiet", "no progress and no counts")
    .option("--debug", "print the stack of an error");
}

/** Adds `--vocabulary`, for commands that look for skills or count them. */
export function withVocabulary(command: Command): Command {
  return command.option(
    "--vocabulary <name>",
    "whose skills: assay (default), or one of lens import: esco, onet, lightcast"
  );
}

/** Adds `--map`, which names the columns of a table that speaks for itself no further. */
export function withMap(command: Command): Command {
  return command.option(
    "--map <field=column>",
    "name a column of your table, for example title=Job_Title; repeatable",
    addPair,
    {}
  );
}

/** Collects `field=column` pairs. */
export function addPair(word: string, pairs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const pair of word.split(",")) {
    if (!/^[a-z_]+=.+$/.test(pair)) throw new CallerError(`invalid --map: ${pair}; for example title=Job_Title`);
  }
  const added = word
    .split(",")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const);
  return {...pairs, ...Object.fromEntries(added)};
}

/** Adds `--series`, which names published series that pages stand beside. */
export function withSeries(command: Command): Command {
  const more = (path: string, paths: readonly string[] = []) => [...paths, path];
  return command.option("--series <file>", "a published daily series in Hiring Lab's columns; repeatable", more);
}

/**
 * Refuses an option that stands where the value of another should: `--warehouse --quiet` would name a folder so.
 *
 * @throws CallerError which option has no value
 */
export function refuseOptionsAsValues(command: Command): void {
  const flags = new Set(
    command.options.flatMap(({short, long}) => [short ?? "", long ?? ""]).filter((flag) => flag !== "")
  );
  for (const option of command.options) {
    const given: unknown = command.getOptionValue(option.attributeName());
    const values = Array.isArray(given) ? given : [given];
    const flag = values.find((value) => typeof value === "string" && flags.has(value));
    if (flag !== undefined)
      throw new CallerError(`${option.long ?? option.flags} has no value: ${flag} follows, which is an option`);
  }
}
