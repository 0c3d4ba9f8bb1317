import type {Family} from "../model/skill.ts";
import {countedSql} from "./counted.ts";
import type {Ask} from "./measure.ts";
import {type Bind, listSql} from "./query.ts";

/** Families whose skills are AI. */
export const aiFamilies: readonly Family[] = ["ai-ml", "genai-llm", "mlops"];

/** The same question about every AI skill of the list. */
export function withAi(ask: Ask): Ask {
  return {...ask, skills: [...ask.families].flatMap(([id, family]) => (aiFamilies.includes(family) ? [id] : []))};
}

/** Whether a posting `c` (posting, source) comes from a source or board that was chosen because it hires for AI. */
export function chosenSql({chosenForAi}: Pick<Ask, "chosenForAi">, bind: Bind): string {
  if (chosenForAi.length === 0) return "false";
  const list = listSql(chosenForAi, bind);
  return `(c.source IN (${list}) OR EXISTS (SELECT 1 FROM sightings s WHERE s.posting = c.posting AND s.board IN (${list})))`;
}

/** The postings that are counted, those of boards chosen for AI left out; with their source. */
export function othersSql(ask: Ask, bind: Bind): string {
  return `SELECT * FROM (${countedSql(ask, bind, ["p.source"])}) c WHERE NOT ${chosenSql(ask, bind)}`;
}
