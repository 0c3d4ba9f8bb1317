import type {PublishedFact} from "../../model/published-fact.ts";
import {aiShareFacts} from "./ai-share.ts";
import {entryLevelFacts} from "./entry-level.ts";
import {layoffFacts} from "./layoffs.ts";
import {payFacts} from "./pay.ts";
import {postingsFacts} from "./postings.ts";
import {skillFacts} from "./skills.ts";
import {surveyFacts} from "./surveys.ts";

/** Facts on one question. */
export interface FactGroup {
  readonly title: string;
  readonly facts: readonly PublishedFact[];
}

/** Dated public facts on this market, in our own words, by question; each says where it was read and what Assay can say to it. */
export function publishedFacts(): readonly FactGroup[] {
  return [
    {title: "How many ads mention AI", facts: aiShareFacts},
    {title: "How many ads there are", facts: postingsFacts},
    {title: "What is offered", facts: payFacts},
    {title: "What employers plan", facts: surveyFacts},
    {title: "Who is laid off", facts: layoffFacts},
    {title: "How beginners fare", facts: entryLevelFacts},
    {title: "Which skills, titles and contracts", facts: skillFacts}
  ];
}
