import type {Command} from "commander";
import {findSkill} from "../../../skills/find-skill.ts";
import {cardText} from "../card-text.ts";
import type {Io} from "../io.ts";
import {openChosen} from "../open-chosen.ts";
import {withCommon, withVocabulary} from "../options.ts";
import {settingsFrom} from "../settings.ts";

/** `assay skill`: one card: what the skill is, how it is asked for, what goes with it, and in which words. */
export function skillCommand(root: Command, io: Io): void {
  withCommon(
    withVocabulary(
      root
        .command("skill")
        .summary("one skill: what it is, how it is asked for and paid, in which words")
        .argument("<name>", "an id, a name or an alias")
    )
  )
    .option("--vintage <number>", "as of a vintage (default: the newest)")
    .option("--json", "the card as JSON")
    .action(async (word: string, flags: Readonly<Record<string, string | undefined>>) => {
      const settings = settingsFrom(flags, io);
      const {chosenSkills} = await import("../../vocabularies/chosen.ts");
      const skill = findSkill(word, chosenSkills(settings));
      const [{skillCard}, {quotesOf}] = await Promise.all([
        import("../../cards/skill-card.ts"),
        import("../../warehouse/quotes.ts")
      ]);
      const {market, skills} = await openChosen(settings, io, flags["vintage"]);
      try {
        const parts = await skillCard(market, skill, skills);
        const quotes = (await quotesOf(market, [skill.id], 8)).get(skill.id) ?? [];
        const head = `${skill.name} (${skill.id}) · ${skill.family} · ${skill.kind}`;
        await io.out(
          flags["json"] === undefined
            ? `${head}\n${cardText(parts)}\n${quotes.map(quoteText).join("\n")}\n`
            : `${JSON.stringify({skill, parts, quotes}, null, 1)}\n`
        );
      } finally {
        market.close();
      }
    });
}

function quoteText(quote: {
  before: string;
  quote: string;
  after: string;
  stance: string;
  posting: string;
  url: string | null;
}): string {
  return `  …${quote.before}[${quote.quote}]${quote.after}…\n    ${quote.stance} · ${quote.url ?? quote.posting}`;
}
