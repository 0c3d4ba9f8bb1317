import {measures} from "../../market/measures.ts";
import {postingsBehind} from "../answers/behind.ts";
import {evidenceQuery, skillsAsked} from "../answers/figures.ts";
import {evidencePage} from "../pages/evidence-page.ts";
import type {PageKind} from "./page-kind.ts";

const perPage = 20;
const mostListed = 500;

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
    const from = Math.min(mostListed - perPage, Math.max(0, Math.trunc(Number(offset)) || 0));
    const question = {
      measure,
      flags: known.subject === "none" || rest["skill"] !== undefined ? rest : {...rest, skill: "python"}
    };
    const {sql, values} = await evidenceQuery(data.market, question, {skills: data.skills, limit: from + perPage + 1});
    const ids = (await data.market.database.rows(sql, values)).map((row) => String(row["posting"]));
    const skills = skillsAsked(question, data.skills);
    const ads = await postingsBehind(data.market, ids.slice(from, from + perPage), skills);
    const at = (next: number) => `/evidence?${new URLSearchParams({...query, offset: String(next)}).toString()}`;
    return evidencePage(
      {
        measure: known.title,
        about: skills[0] === undefined ? {} : {skill: skills[0]},
        ads,
        from,
        before: from === 0 ? null : at(Math.max(0, from - perPage)),
        after: ids.length > from + perPage && from + 2 * perPage <= mostListed ? at(from + perPage) : null,
        nameOf: data.nameOf
      },
      site
    );
  }
};
