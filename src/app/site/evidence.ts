import {measures} from "../../market/measures.ts";
import {postingsBehind} from "../answers/behind.ts";
import {skillsAsked} from "../answers/figures.ts";
import {idsBehind} from "../answers/ids-behind.ts";
import {evidencePage} from "../pages/evidence-page.ts";
import type {PageKind} from "./page-kind.ts";

const perPage = 20;
const furthest = 1_000_000;

/** The ads behind a figure; only live. */
export const evidenceKind: PageKind = {
  path: "evidence",
  takesId: false,
  here: "",
  published: async () => [],
  page: async (data, {site, query}) => {
    const {measure = "skill-share", offset = "0", ...rest} = query;
    const known = measures.find(({name}) => name === measure);
    if (known === undefined) return null;
    const from = Math.min(furthest, Math.max(0, Math.trunc(Number(offset)) || 0));
    const question = {
      measure,
      flags: known.subject === "none" || rest["skill"] !== undefined ? rest : {...rest, skill: "python"}
    };
    const {total, ids} = await idsBehind(data.market, question, {skills: data.skills, limit: perPage, offset: from});
    const skills = skillsAsked(question, data.skills);
    const ads = await postingsBehind(data.market, ids, skills);
    const at = (next: number) => `/evidence?${new URLSearchParams({...query, offset: String(next)}).toString()}`;
    return evidencePage(
      {
        measure: known.title,
        about: skills[0] === undefined ? {} : {skill: skills[0]},
        ads,
        total,
        from,
        before: from === 0 ? null : at(Math.max(0, from - perPage)),
        after: total > from + perPage ? at(from + perPage) : null,
        nameOf: data.nameOf
      },
      site
    );
  }
};
