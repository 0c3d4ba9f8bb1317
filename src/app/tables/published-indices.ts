import {type PublishedIndex, publishedIndices} from "../../market/published-index.ts";
import type {Problem} from "../../model/problem.ts";
import {readTables} from "./read-table.ts";

/**
 * The published indices in files of daily series, and what was wrong with the files.
 *
 * @throws Error `unknown input: …` when a name is nothing on disk
 */
export async function readPublished(
  files: readonly string[]
): Promise<{readonly indices: readonly PublishedIndex[]; readonly problems: readonly Problem[]}> {
  const {rows, problems} = await readTables(files);
  return {indices: publishedIndices(rows), problems};
}
