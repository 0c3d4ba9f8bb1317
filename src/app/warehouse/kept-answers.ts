import type {Ask, Measure, Series} from "../../market/measure.ts";
import {measureNamed} from "../../market/measures.ts";
import {askOf, askSeries, type Setting} from "./ask-series.ts";
import type {Database} from "./database.ts";

/** The questions of the first pages that many rows answer. They depend on nothing but the vintage. */
const kept: readonly {readonly measure: string; readonly options?: Readonly<Record<string, string>>}[] = [
  {measure: "growth"},
  {measure: "momentum"},
  {measure: "terms"},
  {measure: "terms", options: {per: "quarter"}},
  {measure: "pay"},
  {measure: "pay", options: {per: "quarter"}}
];

/** Works out the answers that are kept with an index, into its table `answers`. */
export async function keepAnswers(index: Database, setting: Setting): Promise<void> {
  await index.run("CREATE OR REPLACE TABLE answers (question VARCHAR, series VARCHAR)");
  for (const {measure: name, options = {}} of kept) {
    const measure = measureNamed(name);
    const ask = askOf(setting, measure, {
      about: {},
      skills: [],
      rule: null,
      where: {},
      repeats: "copies-dropped",
      options
    });
    const question = questionOf(measure, ask);
    if (question === null) continue;
    const series = await askSeries(index, {measure, ask});
    await index.run("INSERT INTO answers VALUES ($1, $2)", [question, JSON.stringify(series)]);
  }
}

/** The answer that is kept with an index; null when none is, or it cannot be read. */
export async function keptAnswer(
  index: Database | null,
  measure: Measure,
  ask: Ask
): Promise<readonly Series[] | null> {
  const question = questionOf(measure, ask);
  if (index === null || question === null) return null;
  const [row] = await index.rows("SELECT series FROM answers WHERE question = $1", [question]).catch(() => []);
  if (row === undefined) return null;
  const series: readonly Series[] = JSON.parse(String(row["series"]));
  return series;
}

/** What names a question about all ads; null for one about some. */
function questionOf({name, version}: Measure, {skills, only, rule, where, repeats, options}: Ask): string | null {
  const some =
    skills.length > 0 ||
    only !== undefined ||
    rule !== null ||
    Object.values(where).some((value) => value !== undefined);
  if (some || repeats !== "copies-dropped" || !kept.some(({measure}) => measure === name)) return null;
  return JSON.stringify([name, version, Object.entries(options).sort()]);
}
