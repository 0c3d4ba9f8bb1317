import type {Command} from "commander";
import type {Mention} from "../../../../model/mention.ts";
import {type Dispute, disputeOf} from "../../../disputes.ts";
import {CallerError} from "../../failure.ts";
import type {Io} from "../../io.ts";
import {withCommon, withMap, withVocabulary} from "../../options.ts";
import {type Settings, settingsFrom} from "../../settings.ts";

const help = `
Keeps the mention as a test case in disputes.jsonl of your lens folder; assay lens check says which of them are still read
so. The posting and the start of the mention are in the answer of assay extract; the posting is looked for in the
warehouse, or in the files after --input. --missing reports words that should have been read and were not.

Examples:
  assay lens dispute hn:34220983 412 --note "the company, not the tool"
  assay lens dispute hn:34220983 512 --missing 519 --input jobs.jsonl.gz`;

/** A posting as it was read: what a dispute is about. */
interface ReadText {
  readonly text: string;
  readonly lens: string;
  readonly mentions: readonly Pick<Mention, "skill" | "start" | "end">[];
}

/** `assay lens dispute`: reports a wrong mention. */
export function disputeCommand(lens: Command, io: Io): void {
  withCommon(withVocabulary(withMap(lens.command("dispute"))))
    .summary("report a wrong mention; it is kept as a test case")
    .argument("<posting>", "the id of the posting")
    .argument("<start>", "where the mention begins")
    .option("--input <file...>", "look for the posting in files, not in the warehouse")
    .option("--missing <end>", "the words from start to here should have been read")
    .option("--note <text>", "why it is wrong")
    .addHelpText("after", help)
    .action(async (posting: string, word: string, flags: Readonly<Record<string, unknown>>) => {
      const settings = settingsFrom(flags, io);
      const start = position(word, "start");
      const end = flags["missing"] === undefined ? null : position(String(flags["missing"]), "--missing");
      const inputs = Array.isArray(flags["input"]) ? flags["input"].map(String) : null;
      const read = inputs === null ? await inWarehouse(posting, settings) : await inInputs(posting, inputs, flags, io);
      if (read === null) throw new Error(`unknown posting: ${posting}`);
      const place = end === null ? disputed(read, start) : missed(read, start, end);
      const note = typeof flags["note"] === "string" ? flags["note"] : null;
      const {text, lens: by} = read;
      const dispute = disputeOf({posting, ...place, text, lens: by, at: settings.now, note});
      const [{keepDispute}, {dirname}] = await Promise.all([import("../../../disputes.ts"), import("node:path")]);
      const folder = dirname(settings.vocabularies);
      const kept = keepDispute(folder, dispute) ? "kept" : "already kept";
      await io.out(
        `${kept}: ${dispute.skill ?? "missing:"} «${dispute.quote}» in ${posting}, in ${folder}/disputes.jsonl\n`
      );
    });
}

function position(word: string, name: string): number {
  if (!/^\d+$/.test(word)) throw new CallerError(`invalid ${name}: ${word}; a number, as assay extract prints it`);
  return Number(word);
}

async function inWarehouse(posting: string, {warehouse, vocabulary}: Settings): Promise<ReadText | null> {
  const {openMarket} = await import("../../../warehouse/market.ts");
  const {database, manifest, close} = await openMarket(warehouse, vocabulary);
  try {
    const [body] = await database.rows("SELECT text FROM bodies WHERE posting = $1", [posting]);
    if (body === undefined) return null;
    const rows = await database.rows(`SELECT skill, start, "end" FROM mentions WHERE posting = $1 ORDER BY start`, [
      posting
    ]);
    const mentions = rows.map((row) => ({
      skill: String(row["skill"]),
      start: Number(row["start"]),
      end: Number(row["end"])
    }));
    return {text: String(body["text"]), lens: manifest.lens, mentions};
  } finally {
    close();
  }
}

async function inInputs(
  id: string,
  inputs: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  io: Io
): Promise<ReadText | null> {
  const [{chosenLens}, {findMentions}, {readThrough}, {resolve}] = await Promise.all([
    import("../../../vocabularies/chosen.ts"),
    import("../../../../skills/find-mentions.ts"),
    import("../../read-through.ts"),
    import("node:path")
  ]);
  const lens = chosenLens(settingsFrom(flags, io));
  const found: ReadText[] = [];
  const paths = inputs.map((path) => (path === "-" ? path : resolve(io.cwd, path)));
  await readThrough(paths, {...flags, quiet: true}, io, async ({posting}) => {
    if (posting.id === id) found.push({text: posting.text, lens: lens.id, mentions: findMentions(posting, lens)});
  });
  return found.at(-1) ?? null;
}

function disputed({mentions}: ReadText, start: number): Pick<Dispute, "skill" | "start" | "end"> {
  const near = [...mentions].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  const [nearest] = near;
  if (nearest === undefined) throw new CallerError(`no mention begins at ${start}; the posting has none`);
  if (nearest.start === start) return {skill: nearest.skill, start, end: nearest.end};
  const names = near.slice(0, 3).map((mention) => `${mention.start} ${mention.skill}`);
  throw new CallerError(`no mention begins at ${start}; nearest: ${names.join(", ")}`);
}

function missed({text, mentions}: ReadText, start: number, end: number): Pick<Dispute, "skill" | "start" | "end"> {
  if (end <= start || end > text.length)
    throw new CallerError(`invalid --missing: ${end}; an end after ${start}, at most ${text.length}`);
  const over = mentions.find((mention) => mention.start < end && mention.end > start);
  if (over !== undefined)
    throw new CallerError(`invalid --missing: ${start} to ${end} is read as ${over.skill} at ${over.start}`);
  return {skill: null, start, end};
}
