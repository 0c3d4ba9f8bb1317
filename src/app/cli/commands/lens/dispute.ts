import type {Command} from "commander";
import type {Dispute} from "../../../disputes.ts";
import type {Database} from "../../../warehouse/database.ts";
import {CallerError} from "../../failure.ts";
import type {Io} from "../../io.ts";
import {withCommon} from "../../options.ts";
import {settingsFrom} from "../../settings.ts";

const help = `
Keeps the mention as a test case in disputes.jsonl of your lens folder; assay lens check says which of them are still read
so. The posting and the start of the mention are in the answer of assay extract, and the posting is in the warehouse.

Example:
  assay lens dispute hn:34220983 412 --note "the company, not the tool"`;

/** `assay lens dispute`: reports a wrong mention. */
export function disputeCommand(lens: Command, io: Io): void {
  withCommon(lens.command("dispute"))
    .summary("report a wrong mention; it is kept as a test case")
    .argument("<posting>", "the id of the posting")
    .argument("<start>", "where the mention begins")
    .option("--note <text>", "why it is wrong")
    .addHelpText("after", help)
    .action(async (posting: string, start: string, flags: Readonly<Record<string, unknown>>) => {
      const settings = settingsFrom(flags, io);
      if (!/^\d+$/.test(start)) throw new CallerError(`invalid start: ${start}; a number, as assay extract prints it`);
      const note = typeof flags["note"] === "string" ? flags["note"] : null;
      const [{openMarket}, {keepDispute}, {dirname}] = await Promise.all([
        import("../../../warehouse/market.ts"),
        import("../../../disputes.ts"),
        import("node:path")
      ]);
      const market = await openMarket(settings.warehouse, settings.vocabulary);
      try {
        const dispute = await disputed(market.database, posting, Number(start), note);
        const folder = dirname(settings.vocabularies);
        const kept = keepDispute(folder, dispute);
        await io.out(
          `${kept ? "kept" : "already kept"}: ${dispute.skill} «${dispute.quote}» in ${posting}, in ${folder}/disputes.jsonl\n`
        );
      } finally {
        market.close();
      }
    });
}

async function disputed(database: Database, posting: string, start: number, note: string | null): Promise<Dispute> {
  const rows = await database.rows(
    `SELECT m.skill, m.start, m."end", b.text FROM mentions m
     JOIN bodies b ON b.posting = m.posting WHERE m.posting = $1 ORDER BY abs(m.start - $2), m.start`,
    [posting, start]
  );
  const [nearest] = rows;
  if (nearest === undefined) throw new Error(`unknown posting, or one without mentions: ${posting}`);
  const text = String(nearest["text"]);
  const [from, end] = [Number(nearest["start"]), Number(nearest["end"])];
  if (from !== start) {
    const near = rows.slice(0, 3).map((row) => `${Number(row["start"])} ${String(row["skill"])}`);
    throw new CallerError(`no mention begins at ${start}; nearest: ${near.join(", ")}`);
  }
  return {
    posting,
    skill: String(nearest["skill"]),
    start: from,
    end,
    quote: text.slice(from, end),
    text,
    note
  };
}
