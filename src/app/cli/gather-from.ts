import type {Command} from "commander";
import type {EmergingTerm} from "../../market/emerging.ts";
import type {Gathering, SeenTerm} from "../gather-terms.ts";
import {CallerError} from "./failure.ts";
import type {Io} from "./io.ts";
import {leftOut} from "./open-chosen.ts";
import {withMap} from "./options.ts";
import {settingsFrom} from "./settings.ts";

/** Terms that the list lacks, the likeliest first, with where they were seen. */
export interface GatheredTerms {
  readonly terms: readonly (EmergingTerm & SeenTerm)[];
  /** How many months the postings are of. */
  readonly months: number;
}

/** Adds what a command that looks for new terms is told. */
export function withTerms(command: Command): Command {
  return withMap(command)
    .option("--input <file...>", "read files, not the warehouse")
    .option("--from <month>", "first month, YYYY-MM")
    .option("--to <month>", "last month, YYYY-MM")
    .option("--fewest <n>", "ads that must name it", "5");
}

/**
 * Gathers the terms that the flags ask for, from files when there are any, else from the warehouse without its repeats.
 *
 * @param inputs files given as arguments; those of `--input` are added
 */
export async function gatherFrom(
  inputs: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  io: Io
): Promise<GatheredTerms> {
  const fewest = Number(flags["fewest"]);
  if (!(fewest >= 1)) throw new CallerError(`invalid --fewest: ${String(flags["fewest"])}; a number of ads`);
  const [from, to] = [monthOf(flags["from"]) ?? "", monthOf(flags["to"]) ?? "9999-12"];
  const files = [...inputs, ...(Array.isArray(flags["input"]) ? flags["input"].map(String) : [])];
  const [{gathering}, {emergingTerms}, {loadLens}] = await Promise.all([
    import("../gather-terms.ts"),
    import("../../market/emerging.ts"),
    import("../lens-files.ts")
  ]);
  const gathered = gathering(loadLens(settingsFrom(flags, io).lens));
  const add: Gathering["add"] = (posting) => {
    if (posting.month >= from && posting.month <= to) gathered.add(posting);
  };
  if (files.length === 0) await fromWarehouse(flags, io, add);
  else await fromFiles(files, flags, io, add);
  const seen = new Map(gathered.terms({postings: fewest, employers: 3}).map((term) => [term.term, term]));
  const terms = emergingTerms([...seen.values()], gathered.postings);
  return {
    terms: terms.flatMap((term) => {
      const own = seen.get(term.term);
      return own === undefined ? [] : [{...own, ...term}];
    }),
    months: gathered.postings.size
  };
}

function monthOf(word: unknown): string | null {
  if (word === undefined) return null;
  if (typeof word === "string" && /^\d{4}-\d{2}$/.test(word)) return word;
  throw new CallerError(`invalid month: ${String(word)}; for example 2026-01`);
}

async function fromFiles(
  files: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  io: Io,
  add: Gathering["add"]
): Promise<void> {
  const [{readThrough}, {resolve}] = await Promise.all([import("./read-through.ts"), import("node:path")]);
  const paths = files.map((path) => (path === "-" ? path : resolve(io.cwd, path)));
  await readThrough(paths, flags, io, async ({posting}) => add(posting));
}

async function fromWarehouse(flags: Readonly<Record<string, unknown>>, io: Io, add: Gathering["add"]): Promise<void> {
  const settings = settingsFrom(flags, io);
  const [{openMarket}, {eachBody}] = await Promise.all([
    import("../warehouse/market.ts"),
    import("../warehouse/bodies.ts")
  ]);
  const market = await openMarket(settings.warehouse, settings.vocabulary, {
    onDamage: (line) => io.err(leftOut(line))
  });
  try {
    await eachBody(market, ({posting, ...body}) => add({id: posting, parts: [], ...body}));
  } finally {
    market.close();
  }
}
