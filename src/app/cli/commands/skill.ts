import type {Command} from "commander";
import {skillMentionShare} from "../../../market/skill-mention-share.ts";
import {skillShare} from "../../../market/skill-share.ts";
import {findSkill} from "../../../skills/find-skill.ts";
import {findingText} from "../finding-text.ts";
import type {Io} from "../io.ts";
import {withCommon, withVocabulary} from "../options.ts";
import {settingsFrom} from "../settings.ts";

/** `assay skill`: one card: what the skill is, how often it is asked for, and in which words. */
export function skillCommand(root: Command, io: Io): void {
  withCommon(
    withVocabulary(
      root
        .command("skill")
        .summary("one skill: what it is, how often it is asked for, in which words")
        .argument("<name>", "an id, a name or an alias")
    )
  )
    .option("--json", "the card as JSON")
    .action(async (word: string, flags: Readonly<Record<string, unknown>>) => {
      const settings = settingsFrom(flags, io);
      const {chosenSkills} = await import("../../vocabularies/chosen.ts");
      const skill = findSkill(word, chosenSkills(settings));
      const [{figure, openMarket}, {quotesOf}] = await Promise.all([
        import("../../warehouse/market.ts"),
        import("../../warehouse/quotes.ts")
      ]);
      const market = await openMarket(settings.warehouse, settings.vocabulary);
      try {
        const request = {
          skills: [skill.id],
          about: {skill: skill.id},
          rule: null,
          where: {},
          repeats: "copies-dropped"
        } as const;
        const findings = await Promise.all(
          [skillShare, skillMentionShare].map((measure) => figure(market, measure, request))
        );
        const quotes = (await quotesOf(market, [skill.id], 8)).get(skill.id) ?? [];
        if (flags["json"] === true) await io.out(`${JSON.stringify({skill, findings, quotes}, null, 1)}\n`);
        else
          await io.out(
            `${skill.name} (${skill.id}) · ${skill.family} · ${skill.kind}\n\n${findings.slice(0, 1).map(findingText).join("\n")}\n${quotes.map(quoteText).join("\n")}\n`
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
