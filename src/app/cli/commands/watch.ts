import {existsSync, readFileSync} from "node:fs";
import {isAbsolute, join} from "node:path";
import type {Command} from "commander";
import type {WatchRules} from "../../collect/watch/rules.ts";
import {durationMs} from "../duration.ts";
import {forEver} from "../for-ever.ts";
import type {Io} from "../io.ts";
import {withCommon, withVocabulary} from "../options.ts";
import {progressOn} from "../progress.ts";
import {settingsFrom} from "../settings.ts";

type Flags = Readonly<Record<string, unknown>>;

const help = `
Each pass collects the list, makes a vintage when anything changed, says what is new and gone, and gives alerts by the rules of
watch.yaml (or --rules). The first pass has nothing to compare with and gives none. docs/WATCH.md shows rules, cron and systemd.

Examples:
  assay watch --list starter                  in the foreground, once a day
  assay watch --list starter --once --quiet   for cron or a systemd timer
  assay watch --rules mine.yaml --every 12h`;

/** `assay watch`: collects again and again, and tells what changed. */
export function watchCommand(root: Command, io: Io): void {
  const command = root.command("watch").summary("collect day by day and tell what changed");
  withCommon(withVocabulary(command))
    .option("--list <name>", "starter, ai or a YAML file", "starter")
    .option("--rules <file>", "what to tell and where to (default: watch.yaml, if there is one)")
    .option("--every <time>", "time between two passes", "24h")
    .option("--once", "one pass, then end: for cron or systemd")
    .option("--budget <time>", "begin nothing in a pass after this time")
    .option("--keep-personal", "leave names, addresses and telephone numbers of persons in the texts")
    .option("--allow-private", "permit addresses inside private networks")
    .option("--json", "what each pass found, one JSON a line")
    .addHelpText("after", help)
    .action(async (flags: Flags) => {
      const every = durationMs(String(flags["every"]), "--every");
      if (flags["once"] === true) return once(flags, io);
      const stop = new AbortController();
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
      await forEver(() => once(flags, io), {
        every,
        stop: stop.signal,
        now: () => io.now().getTime(),
        onFailure: (line) => io.err(`${line}\n`)
      });
    });
}

async function once(flags: Flags, io: Io): Promise<void> {
  const settings = settingsFrom(flags, io);
  const [{findList}, {watchPass}, {summaryLine}] = await Promise.all([
    import("../../collect/board-list.ts"),
    import("../watch-pass.ts"),
    import("../../collect/report-table.ts")
  ]);
  const list = findList(String(flags["list"]), io.cwd);
  const budget = typeof flags["budget"] === "string" ? durationMs(flags["budget"], "--budget") : null;
  const rules = await rulesOf(flags, io);
  const passed = await watchPass(list, rules, io, {
    settings,
    budget,
    days: 0,
    allowPrivate: flags["allowPrivate"] === true,
    keepPersonal: flags["keepPersonal"] === true
  });
  const {boards, vintage, added, alerts, first, errors} = passed;
  if (flags["json"] === true)
    await io.out(
      `${JSON.stringify({at: settings.now, list: list.name, vintage, added, first, boards, alerts, errors})}\n`
    );
  const told = first ? "first pass: alerts begin with the next one" : `${alerts.length} alerts`;
  progressOn(io, settings).finish(`${summaryLine(boards)}; ${told}`);
  if (errors.length > 0) throw new Error(`alerts wait: ${errors.join("; ")}`);
}

async function rulesOf(flags: Flags, io: Io): Promise<WatchRules> {
  const named = typeof flags["rules"] === "string" ? flags["rules"] : null;
  const path = named === null || isAbsolute(named) ? named : join(io.cwd, named);
  const {usualRules} = await import("../watch-pass.ts");
  const file = path ?? usualRules(io.cwd);
  if (!existsSync(file)) {
    if (named !== null) throw new Error(`unknown rules: ${named}`);
    return {alerts: [], to: []};
  }
  const [{parse}, {readRules}, {chosenSkills}, {findSkill}] = await Promise.all([
    import("yaml"),
    import("../../collect/watch/rules.ts"),
    import("../../vocabularies/chosen.ts"),
    import("../../../skills/find-skill.ts")
  ]);
  const skills = chosenSkills(settingsFrom(flags, io));
  return readRules(parse(readFileSync(file, "utf8")), (word) => findSkill(word, skills).id);
}
