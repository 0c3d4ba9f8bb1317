import type {PublishedIndex} from "../../market/published-index.ts";
import type {Io} from "./io.ts";
import {sayProblems} from "./say-problems.ts";
import type {Settings} from "./settings.ts";

/**
 * The published indices of the series that the settings name; what is wrong with the files is said.
 *
 * @throws Error `unknown input: …` when a name is nothing on disk; `no index: …` when no file holds one
 */
export async function namedSeries({series}: Settings, {err}: Pick<Io, "err">): Promise<readonly PublishedIndex[]> {
  if (series.length === 0) return [];
  const {readPublished} = await import("../tables/published-indices.ts");
  const {indices, problems} = await readPublished(series);
  sayProblems(problems, (line) => err(`${line}\n`));
  if (indices.length === 0)
    throw new Error(`no index: ${series.join(", ")}; wanted: date, jobcountry, indeed_job_postings_index_SA`);
  return indices;
}
