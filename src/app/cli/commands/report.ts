import {isAbsolute, join} from "node:path";
import type {Command} from "commander";
import {number} from "../../number-words.ts";
import type {Io} from "../io.ts";
import {namedSeries} from "../named-series.ts";
import {leftOut} from "../open-chosen.ts";
import {withCommon, withSeries, withVocabulary} from "../options.ts";
import {progressOn} from "../progress.ts";
import {settingsFrom} from "../settings.ts";

const help = `
The site opens from the disk and asks nothing of the network. findings.json holds the figures of its
pages; data/ has each of them as CSV, JSON and Parquet, and a file of every skill for the main ones.

Example:
  assay report --out public`;

/** `assay report`: the static site and `findings.json`. */
export function reportCommand(root: Command, io: Io): void {
  withSeries(
    withCommon(
      withVocabulary(root.command("report").summary("a site of figures and findings.json, to open or to publish"))
    )
  )
    .option("--out <dir>", "where to write it", "./report")
    .addHelpText("after", help)
    .action(async (flags: Readonly<Record<string, unknown>>) => {
      const settings = settingsFrom(flags, io);
      const out = String(flags["out"]);
      const [{chosenSkills}, {openMarket}, {allManifests}, {layoutOf}, {readTerms}, {writeReport}, {publishTerms}] =
        await Promise.all([
          import("../../vocabularies/chosen.ts"),
          import("../../warehouse/market.ts"),
          import("../../warehouse/manifest.ts"),
          import("../../collect/layout.ts"),
          import("../../collect/terms-read.ts"),
          import("../../report/write-report.ts"),
          import("../../collect/publish-terms.ts")
        ]);
      const skills = chosenSkills(settings);
      const published = await namedSeries(settings, io);
      const market = await openMarket(settings.warehouse, settings.vocabulary, {
        skills,
        chosenForAi: settings.chosenForAi,
        onDamage: (line) => io.err(leftOut(line))
      });
      const progress = progressOn(io, settings);
      try {
        const folder = isAbsolute(out) ? out : join(io.cwd, out);
        const {pages, findings} = await writeReport({
          market,
          vintages: allManifests(settings.warehouse),
          terms: readTerms(layoutOf(settings.warehouse))?.sources ?? [],
          published,
          skills,
          out: folder,
          onPage: (done) => progress.line(`${number(done)} pages`)
        });
        progress.finish(
          `${number(pages)} pages and ${number(findings)} figures in ${out}; open ${join(out, "index.html")}`
        );
        const local = publishTerms(settings.warehouse, folder);
        if (local.length > 0)
          progress.finish(`for this machine only, until somebody reads their terms (terms.json): ${local.join(", ")}`);
      } finally {
        market.close();
      }
    });
}
