import {type Mention, type Stance, stances} from "../../../model/mention.ts";
import type {Reading} from "../../web/read/reading.ts";
import {type Html, html} from "../html.ts";
import {stanceWords} from "../words.ts";

/** The skills of an ad under the strongest way in which each is asked for, with the years. */
export function askedSkills({mentions, nameOf}: Pick<Reading, "mentions" | "nameOf">): Html {
  const strongest = new Map<string, Mention>();
  for (const mention of mentions) {
    const known = strongest.get(mention.skill);
    if (known === undefined || stances.indexOf(mention.stance) < stances.indexOf(known.stance))
      strongest.set(mention.skill, mention);
  }
  const of = (stance: Stance) => [...strongest.values()].filter((mention) => mention.stance === stance);
  const groups = stances.flatMap((stance) => {
    const found = of(stance);
    if (found.length === 0) return [];
    const items = found.map(
      ({skill, years}) => html`<li>${nameOf(skill)}${years === null ? null : ` (${years} years)`}</li>`
    );
    return [html`<h3><mark class="${stance}">${stanceWords[stance]}</mark></h3><ul class="inline">${items}</ul>`];
  });
  return groups.length === 0 ? html`<p class="soft">No skill of the list is named.</p>` : html`${groups}`;
}
