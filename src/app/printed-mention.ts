import type {Mention} from "../model/mention.ts";
import {quoteAt} from "../model/span.ts";
import type {Lens} from "../skills/lens.ts";

/** A mention as every outlet prints it, with its quote and the names of its skill. */
export function printedMention(mention: Mention, text: string, lens: Lens): object {
  const {posting, skill, start, end, stance, part, rule, any, years} = mention;
  const known = lens.skills.get(skill);
  return {
    posting,
    skill,
    name: known?.name ?? skill,
    family: known?.family ?? null,
    start,
    end,
    quote: quoteAt(text, mention),
    stance,
    part,
    rule,
    any,
    years
  };
}
