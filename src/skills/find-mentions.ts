import type {Mention, Stance} from "../model/mention.ts";
import type {Part, PartName} from "../model/part.ts";
import type {Posting} from "../model/posting.ts";
import {findForms} from "./find-forms.ts";
import {type Lens, namesSkill} from "./lens.ts";
import {outsideLinks} from "./links.ts";
import {tellStance} from "./stance.ts";
import {cutTokens} from "./tokens.ts";

/**
 * The skills that a posting names, in reading order, each with its span and how it is asked for.
 *
 * Every occurrence counts, in the title and in the body; spans never overlap.
 */
export function findMentions(posting: Posting, lens: Lens): Mention[] {
  const {id, text, parts} = posting;
  const tokens = outsideLinks(text, cutTokens(text), (address) => namesSkill(address, lens));
  return findForms(text, tokens, lens).flatMap(({form, from, to}) => {
    const start = tokens[from]?.start;
    const end = tokens[to - 1]?.end;
    if (start === undefined || end === undefined) return [];
    const part = partAt(parts, start);
    const stance: Stance = tellStance(text, {start, end}, part);
    return [{posting: id, skill: form.skill.id, start, end, stance, part, rule: "alias", any: null, years: null}];
  });
}

function partAt(parts: readonly Part[], at: number): PartName {
  return parts.find(({start, end}) => start <= at && at < end)?.part ?? "body";
}
