import {skillShare} from "../../market/skill-share.ts";
import type {Skill} from "../../model/skill.ts";
import {figures, type Market} from "../warehouse/market.ts";
import {askAll, type CardPart, newest} from "./card.ts";
import {marketOf} from "./skill-card.ts";

/** What the market says of a family of skills: a posting counts once that asks for any of them. */
export async function familyCard(
  market: Market,
  family: string,
  skills: ReadonlyMap<string, Skill>
): Promise<readonly CardPart[]> {
  const own = [...skills.values()].filter((skill) => skill.family === family).map(({id}) => id);
  const about = {skills: own, about: {family}};
  const asked = {title: "Asked for", measure: skillShare, request: about};
  const members = await figures(market, skillShare, {
    about: {},
    skills: [],
    rule: null,
    where: {},
    repeats: "copies-dropped",
    options: {per: "year"}
  });
  const ofFamily = new Set(own);
  const top = members
    .filter((finding) => ofFamily.has(finding.about["skill"] ?? ""))
    .sort((a, b) => newest(b) - newest(a))
    .slice(0, 12);
  const parts = await askAll(market, [asked, ...(await marketOf(market, about))]);
  const [first, ...rest] = parts;
  return [...(first === undefined ? [] : [first]), {title: "Its skills asked for most", findings: top}, ...rest];
}
