import type {Mention} from "../../../model/mention.ts";
import type {Posting} from "../../../model/posting.ts";
import {findMentions} from "../../../skills/find-mentions.ts";
import type {Lens} from "../../../skills/lens.ts";
import type {SkillNames} from "../../pages/skill-names.ts";
import {type ImpossibleYears, impossibleYears} from "./impossible-years.ts";
import {type Lack, lackingIn} from "./lacking.ts";

/** One text, read: what it asks for and says, what cannot be, and what it leaves out. */
export interface Reading {
  readonly posting: Posting;
  /** In reading order; they do not overlap. */
  readonly mentions: readonly Mention[];
  readonly nameOf: SkillNames;
  readonly impossible: readonly ImpossibleYears[];
  readonly lacking: readonly Lack[];
}

/** What reads a text. */
export interface Reader {
  readonly lens: Lens;
  readonly nameOf: SkillNames;
  /** `YYYY-MM-DD`, for an ad without a date. */
  readonly today: string;
}

/** Reads a text that was understood as a posting. */
export function readingOf(posting: Posting, {lens, nameOf, today}: Reader): Reading {
  const mentions = findMentions(posting, lens);
  const on = posting.posted?.slice(0, 10) ?? today;
  return {
    posting,
    mentions,
    nameOf,
    impossible: impossibleYears(mentions, lens.skills, on),
    lacking: lackingIn(posting, mentions)
  };
}
