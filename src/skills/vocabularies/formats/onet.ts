import {labelFault, labelsOf, textOf, tidy, usable} from "./columns.ts";
import type {Columns, ReadRow, Shape} from "./shape.ts";

const soc = "o*net-soc code";
const examples = ["example", "workplace example", "t2 example"];

/** `Technology Skills.txt`: an example of software a row, once for each occupation that uses it. */
const technologies: Shape = {
  vocabulary: "onet",
  fits: (columns) => columns.has("commodity title") && examples.some((name) => columns.has(name)),
  read(columns) {
    const name = tidy(textOf(columns, ...examples));
    return labelFault([name]) ?? {of: "skill", id: name, name, aliases: [], kind: "tool"};
  }
};

/** `Alternate Titles.txt`: further titles of an occupation, one a row. */
const furtherTitles: Shape = {
  vocabulary: "onet",
  fits: (columns) => columns.has(soc) && columns.has("alternate title"),
  read(columns) {
    const titles = labelsOf(columns, "alternate title", "short title").filter((title) => title !== "n/a");
    const name = textOf(columns, "title");
    return occupation(columns, name === "" ? null : tidy(name), titles);
  }
};

/** `Occupation Data.txt`: code, title and description. */
const titles: Shape = {
  vocabulary: "onet",
  fits: (columns) =>
    columns.has(soc) && columns.has("title") && columns.has("description") && !columns.has("alternate title"),
  read: (columns) => occupation(columns, tidy(textOf(columns, "title")), [])
};

/** The forms of O*NET. */
export const onetShapes: readonly Shape[] = [technologies, furtherTitles, titles];

function occupation(columns: Columns, name: string | null, aliases: readonly string[]): ReadRow {
  const id = textOf(columns, soc);
  if (!/^\d{2}-\d{4}(?:\.\d{2})?$/.test(id)) return "without-id";
  const labels = [...(name === null ? [] : [name]), ...aliases];
  const fault = labelFault(labels);
  return fault ?? {of: "occupation", id, code: null, name, aliases: usable(aliases), group: false};
}
