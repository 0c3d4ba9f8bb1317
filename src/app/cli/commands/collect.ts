import type {Command} from "commander";
import type {BoardList} from "../../collect/board-list.ts";
import {durationMs} from "../duration.ts";
import {CallerError} from "../failure.ts";
import type {Io} from "../io.ts";
import {withCommon, withVocabulary} from "../options.ts";
import {settingsFrom} from "../settings.ts";

const help = `
Lists: starter (employers of many sectors, USAJOBS, the latest forum thread: good for shares), ai (employers that hire for AI:
good for openings and evidence; no share of AI skills is given on it), or a YAML file of your own (see docs/COLLECT.md).

Each host is asked one thing at a time, with pauses, within its robots.txt and the terms of its source. A run that was killed
goes on where it was. What a board promised and what came is said for each; nothing counts as closed that was not seen.

Examples:
  assay collect --list starter --budget 90s
  assay collect --list boards/mine.yaml --dry-run
  ASSAY_CONTACT=mailto:you@example.org assay collect --list ai --json`;

/** `assay collect`: today's postings from sources that publish an open API. */
export function collectCommand(root: Command, io: Io): void {
  const command = root.command("collect").summary("today's postings from open job boards into the warehouse");
  withCommon(withVocabulary(command))
    .option("--list <name>", "starter, ai or a YAML file", "starter")
    .option("--dry-run", "say what would be asked, ask nothing")
    .option("--budget <time>", "begin nothing after this time, for example 90s")
    .option("--keep-personal", "leave names, addresses and telephone numbers of persons in the texts")
    .option("--allow-private", "permit addresses inside private networks")
    .option("--keep-payloads <days>", "keep answers as they came for so many days (default: none)", "0")
    .option("--json", "the report as JSON")
    .addHelpText("after", help)
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const {findList} = await import("../../collect/board-list.ts");
      const list = findList(String(flags["list"]), io.cwd);
      if (flags["dryRun"] === true) return plan(list, flags, io);
      const budget = typeof flags["budget"] === "string" ? durationMs(flags["budget"], "--budget") : null;
      const days = Number(flags["keepPayloads"]);
      if (!Number.isInteger(days) || days < 0)
        throw new CallerError(`invalid --keep-payloads: ${String(flags["keepPayloads"])}`);
      const {collectNow} = await import("../collect-now.ts");
      const {boards, vintage, added, run} = await collectNow(list, io, {
        settings: settingsFrom(flags, io),
        budget,
        days,
        allowPrivate: flags["allowPrivate"] === true,
        keepPersonal: flags["keepPersonal"] === true
      });
      const {boardLine, summaryLine} = await import("../../collect/report-table.ts");
      if (flags["json"] === true)
        await io.out(`${JSON.stringify({run, list: list.name, vintage, added, boards}, null, 1)}\n`);
      else await io.out([...boards.map(boardLine), summaryLine(boards), ""].join("\n"));
      if (boards.every(({came, outcome}) => came === 0 && outcome !== "complete"))
        throw new Error(`nothing came: ${list.name}`);
    });
}

/** What would be asked, board by board, without the keys of the user. */
async function plan(list: BoardList, flags: Readonly<Record<string, unknown>>, io: Io): Promise<void> {
  const [{adapterNamed}, {boardKey}, {useOf}] = await Promise.all([
    import("../../collect/adapters/all.ts"),
    import("../../collect/adapters/adapter.ts"),
    import("../../collect/terms.ts")
  ]);
  const today = settingsFrom(flags, io).now.slice(0, 10);
  const boards = list.boards.map((board) => {
    const {start, terms, title, pauseMs} = adapterNamed(board.source);
    const first = start(board, {today, env: {}}).map(({url}) => url);
    return {board: boardKey(board), title, first, pause_ms: pauseMs, terms, use: useOf(terms)};
  });
  if (flags["json"] === true)
    return io.out(`${JSON.stringify({list: list.name, chosen_for: list.chosen_for, boards}, null, 1)}\n`);
  const lines = boards.map(
    ({board, first, use}) =>
      `${board.padEnd(32)} ${use === "publish" ? "may be published" : "for this machine"}  ${first.join(" ")}`
  );
  await io.out([...lines, `${boards.length} boards; nothing was asked`, ""].join("\n"));
}
