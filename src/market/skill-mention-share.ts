import type {Measure} from "./measure.ts";
import {shareSeries, skillShare} from "./skill-share.ts";

/** The share of the postings of a month that name a skill at all, asked for or not. */
export const skillMentionShare: Measure = {
  ...skillShare,
  name: "skill-mention-share",
  title: "Share of postings that name a skill",
  counts: "postings that name the skill anywhere",
  stances: ["required", "preferred", "work", "context", "excluded"],
  estimate: (tables, ask) => shareSeries(skillMentionShare, tables, ask)
};
