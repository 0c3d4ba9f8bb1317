import {stances} from "../../model/mention.ts";
import {monthsOf} from "../answers/behind.ts";
import {adPage} from "../pages/ad-page.ts";
import type {Marked} from "../pages/read/marked-text.ts";
import {textOf} from "../warehouse/database.ts";
import type {SiteData} from "./data.ts";
import type {PageKind} from "./page-kind.ts";

/** One ad with its skills marked in its text; only live, for a published site holds no text of ads. */
export const adKind: PageKind = {
  path: "ad",
  takesId: false,
  here: "",
  published: async () => [],
  page: async (data, {query}) => {
    const id = query["id"] ?? "";
    const {database} = data.market;
    const [month = ""] = await monthsOf(data.market, [id]);
    const [row] = await database.rows(
      `SELECT p.posting, p.title, p.employer, p.posted, p.url, p.source, b.text FROM postings p
       JOIN (SELECT posting, text FROM bodies WHERE posting = $1 AND month = $2) b ON b.posting = p.posting
       WHERE p.posting = $1 AND p.month = $2 LIMIT 1`,
      [id, month]
    );
    if (row === undefined) return null;
    return adPage({
      posting: id,
      title: textOf(row["title"]),
      employer: textOf(row["employer"]),
      posted: textOf(row["posted"]),
      url: textOf(row["url"]),
      source: String(row["source"]),
      text: textOf(row["text"]) ?? "",
      mentions: await mentionsIn(data, [id, month]),
      nameOf: data.nameOf
    });
  }
};

async function mentionsIn({market}: SiteData, own: readonly string[]): Promise<readonly Marked[]> {
  const rows = await market.database.rows(
    `SELECT skill, start, "end", stance FROM mentions WHERE posting = $1 AND month = $2 ORDER BY start`,
    own
  );
  return rows.flatMap((row) => {
    const stance = stances.find((known) => known === row["stance"]);
    if (stance === undefined) return [];
    return [{skill: String(row["skill"]), start: Number(row["start"]), end: Number(row["end"]), stance}];
  });
}
