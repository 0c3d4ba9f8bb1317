import type {Measure} from "./measure.ts";
import {skillShare} from "./skill-share.ts";

/** The share of the postings of a month that name a skill at all, asked for or not. */
export const skillMentionShare = {
  ...skillShare,
  name: "skill-mention-share",
  counts: "postings that name the skill anywhere",
  stances: ["required", "preferred", "work", "context", "excluded"]
} as const satisfies Measure;
