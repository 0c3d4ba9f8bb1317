import {employerPage} from "../pages/employer-page.ts";
import {textOf} from "../warehouse/database.ts";
import type {PageKind} from "./page-kind.ts";

const mostAds = 50;

/** One employer: its ads and what they ask for; only live, for a published site is about the market, not about one employer. */
export const employerKind: PageKind = {
  path: "employer",
  takesId: true,
  here: "",
  published: async () => [],
  page: async ({market, nameOf}, {id, site}) => {
    const {figures} = market;
    const ads = await figures.rows(
      `SELECT a.id AS posting, a.title, a.employer, a.month, count(*) OVER ()::DOUBLE AS ads FROM ads a WHERE a.employer_key = $1 ORDER BY nullif(a.month, 'unknown') DESC NULLS LAST, a.id LIMIT ${mostAds}`,
      [id]
    );
    const [first] = ads;
    if (first === undefined) return null;
    const skills = await figures.rows(
      `SELECT m.skill, count(DISTINCT m.posting)::DOUBLE AS ads FROM mentions m JOIN ads p ON p.posting = m.posting
       WHERE p.employer_key = $1 AND m.stance IN ('required', 'preferred', 'work') GROUP BY m.skill ORDER BY ads DESC, m.skill LIMIT 30`,
      [id]
    );
    return employerPage(
      {
        employer: textOf(first["employer"]) ?? id,
        total: Number(first["ads"]),
        ads: ads.map((row) => ({
          posting: String(row["posting"]),
          title: textOf(row["title"]),
          month: String(row["month"])
        })),
        skills: skills.map((row) => ({
          id: String(row["skill"]),
          name: nameOf(String(row["skill"])),
          ads: Number(row["ads"])
        }))
      },
      site
    );
  }
};
