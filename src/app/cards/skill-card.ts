import {askedTogether} from "../../market/asked-together.ts";
import {duration} from "../../market/duration.ts";
import {growth} from "../../market/growth.ts";
import {momentum} from "../../market/momentum.ts";
import {pay} from "../../market/pay.ts";
import {resilience} from "../../market/resilience.ts";
import {skillMentionShare} from "../../market/skill-mention-share.ts";
import {skillShare} from "../../market/skill-share.ts";
import {terms} from "../../market/terms.ts";
import {titleShare} from "../../market/title-share.ts";
import type {Skill} from "../../model/skill.ts";
import type {FigureRequest, Market} from "../warehouse/market.ts";
import {askAll, type CardPart, type Question} from "./card.ts";
import {rolesOfSkill} from "./titles-and-skills.ts";
import {watched} from "./watched.ts";

/** What the market says of a skill, with the titles that are named after it beside it. */
export async function skillCard(
  market: Market,
  skill: Skill,
  skills: ReadonlyMap<string, Skill>
): Promise<readonly CardPart[]> {
  const about = {skills: [skill.id], about: {skill: skill.id}};
  const titles = (await rolesOfSkill(market, skill, skills)).slice(0, 3);
  const beside = titles.map(
    (title): Question => ({
      title: `The title ${title}: its share of all postings`,
      measure: titleShare,
      request: {options: {title, per: "year"}}
    })
  );
  return askAll(market, [
    {title: "Asked for", measure: skillShare, request: about},
    {title: "Named at all", measure: skillMentionShare, request: about},
    ...beside,
    ...(await marketOf(market, about))
  ]);
}

/** What is asked of a skill and of a family alike. */
export async function marketOf(
  market: Market,
  about: Pick<FigureRequest, "skills" | "about">
): Promise<readonly Question[]> {
  const year = {options: {per: "year"}};
  const seen = await watched(market);
  return [
    {title: "Growth in a year", measure: growth, request: about},
    {title: "Momentum", measure: momentum, request: about},
    {title: "Offered pay", measure: pay, request: {...about, ...year}},
    {title: "Terms", measure: terms, request: {...about, ...year}},
    {title: "Asked for together with", measure: askedTogether, request: about, most: 10},
    {title: "In which sectors", measure: askedTogether, request: {...about, options: {beside: "sectors"}}},
    ...(seen ? [{title: "How long postings stay up", measure: duration, request: about}] : []),
    {title: "Held up in downturns", measure: resilience, request: about}
  ];
}
