import {aiShare} from "../../market/ai-share.ts";
import {duration} from "../../market/duration.ts";
import {momentum} from "../../market/momentum.ts";
import {pay} from "../../market/pay.ts";
import {postingsNew} from "../../market/postings-new.ts";
import {resilience} from "../../market/resilience.ts";
import {skillShare} from "../../market/skill-share.ts";
import {terms} from "../../market/terms.ts";
import {titleShare} from "../../market/title-share.ts";
import type {Skill} from "../../model/skill.ts";
import type {Market} from "../warehouse/market.ts";
import {askAll, type CardPart, type Question} from "./card.ts";
import {skillsByName, skillsOfRole} from "./titles-and-skills.ts";
import {watched} from "./watched.ts";

/** What the market says of a role: its postings, and the skills it is named after beside its title. */
export async function roleCard(
  market: Market,
  role: string,
  skills: ReadonlyMap<string, Skill>
): Promise<readonly CardPart[]> {
  const where = {role};
  const year = {options: {per: "year"}};
  const beside = skillsOfRole(role, skillsByName(skills)).slice(0, 2);
  const seen = await watched(market);
  const questions: readonly Question[] = [
    {title: "New postings", measure: postingsNew, request: {where}},
    {
      title: "The title: its share of all postings",
      measure: titleShare,
      request: {options: {title: role, per: "year"}}
    },
    ...beside.flatMap(skillBeside),
    {title: "Skills asked for most", measure: skillShare, request: {where, ...year}, most: 12, highest: true},
    {title: "Postings of the role that ask for AI", measure: aiShare, request: {where}},
    {title: "Offered pay", measure: pay, request: {where, ...year}},
    {title: "Terms", measure: terms, request: {where, ...year}},
    ...(seen ? [{title: "How long postings stay up", measure: duration, request: {where}}] : []),
    {title: "Held up in downturns", measure: resilience, request: {where}}
  ];
  return askAll(market, questions);
}

/** The skill series beside the title series: in all postings, whatever their title. */
function skillBeside({id, name}: Skill): readonly Question[] {
  const about = {skills: [id], about: {skill: id}};
  return [
    {
      title: `The skill ${name}: its share of all postings`,
      measure: skillShare,
      request: {...about, options: {per: "year"}}
    },
    {title: `Momentum of the skill ${name}`, measure: momentum, request: about}
  ];
}
