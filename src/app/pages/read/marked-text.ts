import {type Mention, stances} from "../../../model/mention.ts";
import {type Html, html} from "../html.ts";
import type {SkillNames} from "../skill-names.ts";
import {stanceWords} from "../words.ts";

/**
 * A text with its skills marked by how they are asked for: each way has a line of its own beside its colour.
 *
 * @param mentions in reading order; one that overlaps an earlier one is not drawn
 */
export function markedText(text: string, mentions: readonly Marked[], nameOf: SkillNames): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const {start, end, stance, skill} of mentions) {
    if (start < at) continue;
    const says = `${nameOf(skill)}: ${stanceWords[stance]}`;
    pieces.push(html`${text.slice(at, start)}<mark class="${stance}" title="${says}">${text.slice(start, end)}</mark>`);
    at = end;
  }
  return html`<div class="ad" dir="auto">${pieces}${text.slice(at)}</div>`;
}

/** What is needed to mark a skill. */
export type Marked = Pick<Mention, "skill" | "start" | "end" | "stance">;

/** What the lines under the marks mean. */
export function markLegend(): Html {
  return html`<ul class="legend" aria-label="How a skill is asked for">${stances.map((stance) => html`<li><mark class="${stance}">${stanceWords[stance]}</mark></li>`)}</ul>`;
}
