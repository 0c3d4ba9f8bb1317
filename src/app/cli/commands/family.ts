import type {Command} from "commander";
import {families} from "../../../model/skill.ts";
import {cardText} from "../card-text.ts";
import {CallerError} from "../failure.ts";
import type {Io} from "../io.ts";
import {openChosen} from "../open-chosen.ts";
import {withCommon, withVocabulary} from "../options.ts";
import {settingsFrom} from "../settings.ts";

/** `assay family`: one card: a family of skills, a posting counted once that asks for any of them. */
export function familyCommand(root: Command, io: Io): void {
  withCommon(
    withVocabulary(
      root
        .command("family")
        .summary("one family of skills: how it is asked for and paid, its skills")
        .argument("<name>", families.join(", "))
    )
  )
    .option("--vintage <number>", "as of a vintage (default: the newest)")
    .option("--json", "the card as JSON")
    .action(async (name: string, flags: Readonly<Record<string, string | undefined>>) => {
      const family = families.find((known) => known === name.trim().toLowerCase());
      if (family === undefined) throw new CallerError(`unknown family: ${name}; known: ${families.join(", ")}`);
      const {familyCard} = await import("../../cards/family-card.ts");
      const {market, skills} = await openChosen(settingsFrom(flags, io), io, flags["vintage"]);
      try {
        const parts = await familyCard(market, family, skills);
        const count = [...skills.values()].filter((skill) => skill.family === family).length;
        await io.out(
          flags["json"] === undefined
            ? `${family} · ${count} skills\n${cardText(parts)}`
            : `${JSON.stringify({family, parts}, null, 1)}\n`
        );
      } finally {
        market.close();
      }
    });
}
