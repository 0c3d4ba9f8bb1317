import {type Cells, cellsOf, numberIn, type Row, textIn} from "../rows/cells.ts";
import type {ClaimFigure} from "./claim-figure.ts";

/** A column of a published series, and which figure it is. */
interface Column {
  readonly name: string;
  readonly quantity: string;
  readonly unit: string;
  readonly scale: number;
  readonly adjusted: boolean | null;
}

const columns: readonly Column[] = [
  {name: "indeed_job_postings_index_sa", quantity: "postings-index", unit: "index", scale: 1, adjusted: true},
  {name: "indeed_job_postings_index_nsa", quantity: "postings-index", unit: "index", scale: 1, adjusted: false},
  {name: "ai_share_postings", quantity: "ai-share", unit: "share", scale: 100, adjusted: false},
  {name: "genai_share_postings", quantity: "genai-share", unit: "share", scale: 100, adjusted: false},
  {name: "remote_share_postings", quantity: "remote-share", unit: "share", scale: 100, adjusted: false}
];

/**
 * The figures of a daily series in Hiring Lab's columns: one a day, area and column, without a sampling margin.
 *
 * Rows of new postings are another series and are told apart by `{variable: "new postings"}`.
 */
export function figuresOfSeries(rows: readonly Row[]): readonly ClaimFigure[] {
  return rows.flatMap(({value, at}) => {
    const cells = cellsOf(value);
    const [day, country] = [textIn(cells, "date"), textIn(cells, "jobcountry", "country_code")];
    if (day === null || country === null) return [];
    const about = {country, ...variableOf(cells)};
    return columns.flatMap(({name, quantity, unit, scale, adjusted}) => {
      const number = numberIn(cells, name);
      if (number === null) return [];
      const level = number / scale;
      const file = at.replace(/:\d+$/, "");
      return [
        {quantity, about, at: day, value: level, low: level, high: level, unit, adjusted, from: file, made_up: false}
      ];
    });
  });
}

function variableOf(cells: Cells): Readonly<Record<string, string>> {
  const variable = textIn(cells, "variable");
  return variable === null || variable === "total postings" ? {} : {variable};
}
