import {isMapping, type Row} from "../rows/cells.ts";

/**
 * The answer rows of a survey document: what a level says holds for the levels inside it, unless they say otherwise.
 *
 * `waves` and `questions` are lists of mappings; `answers` is a list of mappings, or a mapping of answer to share. A row that
 * is no such document is returned as it is.
 */
export function flattenSurvey({value, at}: Row): readonly Row[] {
  return flatten(value, at, {});
}

const levels = ["surveys", "waves", "questions"] as const;

function flatten(value: unknown, at: string, above: Readonly<Record<string, unknown>>): readonly Row[] {
  if (!isMapping(value)) return [{value, at}];
  const level = levels.find((name) => Array.isArray(value[name]));
  if (level !== undefined) {
    const {[level]: inside, ...own} = value;
    const here = {...above, ...own};
    return Array.isArray(inside) ? inside.flatMap((entry, i) => flatten(entry, `${at} ${level} ${i + 1}`, here)) : [];
  }
  const {answers, source, ...own} = value;
  const base = {...spread(above), ...(isMapping(source) ? source : {}), ...own};
  if (answers === undefined) return [{value: base, at}];
  if (Array.isArray(answers))
    return answers.map((entry) => ({value: isMapping(entry) ? {...base, ...entry} : {...base, answer: entry}, at}));
  if (!isMapping(answers)) return [{value: base, at}];
  const unit = typeof base["shares"] === "string" ? base["shares"] : "share";
  return Object.entries(answers).map(([answer, number]) => ({value: {...base, answer, [unit]: number ?? "?"}, at}));
}

/** The source of a level becomes cells of its rows. */
function spread({source, ...own}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return isMapping(source) ? {...source, ...own} : own;
}
