import type {Ask, Measure, Series} from "../../market/measure.ts";
import {measureNamed} from "../../market/measures.ts";
import {askOf, askSeries, type Setting} from "./ask-series.ts";
import type {Database} from "./database.ts";

/** A question about all ads that many rows answer. Its answer depends on nothing but the vintage. */
interface Asked {
  readonly measure: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** What the first page asks: it is to come at once, so that these are worked out when a vintage is published. */
const firstPage: readonly Asked[] = [{measure: "growth"}, {measure: "terms"}, {measure: "pay"}];

/** What other pages ask again and again: worked out by whoever asks first, and remembered while the index is open. */
const often: readonly Asked[] = [
  {measure: "momentum"},
  {measure: "terms", options: {per: "quarter"}},
  {measure: "pay", options: {per: "quarter"}}
];

const allAds = {about: {}, skills: [], rule: null, where: {}, repeats: "copies-dropped"} as const;

/** Works out the answers that are kept with an index, into its table `answers`. */
export async function keepAnswers(index: Database, setting: Setting): Promise<void> {
  await index.run("CREATE OR REPLACE TABLE answers (question VARCHAR, series VARCHAR)");
  for (const {measure: name, options = {}} of firstPage) {
    const measure = measureNamed(name);
    const ask = askOf(setting, measure, {...allAds, options});
    const series = await askSeries(index, {measure, ask});
    await index.run("INSERT INTO answers VALUES ($1, $2)", [nameOf(measure, ask), JSON.stringify(series)]);
  }
}

/** An open index, and where its figures are asked. */
export interface Answering {
  readonly index: Database;
  readonly figures: Database;
}

/**
 * The answer to a question of many pages: kept with the index, or remembered since it was asked; null of another question. Of
 * some of the ads only those are such that tell every skill's figure together, which the pages of all skills ask.
 */
export async function keptAnswer(
  {index, figures}: Answering,
  measure: Measure,
  ask: Ask
): Promise<readonly Series[] | null> {
  const question = questionOf(measure, ask);
  if (question === null) return null;
  const known = remembered.get(index) ?? new Map<string, Promise<readonly Series[]>>();
  remembered.set(index, known);
  const answer = known.get(question) ?? answerTo(question, index, () => askSeries(figures, {measure, ask}));
  known.delete(question);
  known.set(question, answer);
  const [oldest] = known.keys();
  if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
  answer.catch(() => known.delete(question));
  return answer;
}

/** An answer has some hundred bytes a skill. */
const mostRemembered = 24;

/** An open index never changes, so an answer once given holds. */
const remembered = new WeakMap<Database, Map<string, Promise<readonly Series[]>>>();

async function answerTo(
  question: string,
  index: Database,
  workOut: () => Promise<readonly Series[]>
): Promise<readonly Series[]> {
  const [row] = await index.rows("SELECT series FROM answers WHERE question = $1", [question]).catch(() => []);
  if (row === undefined) return workOut();
  const series: readonly Series[] = JSON.parse(String(row["series"]));
  return series;
}

/** What names a question that many pages ask; null for any other. */
function questionOf(measure: Measure, ask: Ask): string | null {
  const {skills, only, rule, where, repeats} = ask;
  if (skills.length > 0 || only !== undefined || rule !== null || repeats !== allAds.repeats) return null;
  const question = nameOf(measure, ask);
  const chosen = Object.entries(where).filter(([, value]) => value !== undefined);
  if (chosen.length > 0) return measure.together === true ? JSON.stringify([question, chosen.sort()]) : null;
  const common = [...firstPage, ...often].filter(({measure: name}) => name === measure.name);
  const setting = {families: ask.families, chosenForAi: ask.chosenForAi};
  const names = common.map(({options = {}}) => nameOf(measure, askOf(setting, measure, {...allAds, options})));
  return names.includes(question) ? question : null;
}

function nameOf({name, version}: Measure, {options}: Pick<Ask, "options">): string {
  return JSON.stringify([name, version, Object.entries(options).sort()]);
}
