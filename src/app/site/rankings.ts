import type {Finding} from "../../model/finding.ts";
import type {RangeRow} from "../pages/charts/range-table.ts";
import type {Html} from "../pages/html.ts";
import type {Ranking} from "../pages/parts/ranking.ts";
import {newest} from "../pages/words.ts";

/** What a ranking is called, and how each of its rows. */
export interface RankingWords {
  readonly title: string;
  readonly says: string;
  readonly name: (finding: Finding) => Html | string;
  readonly most?: number;
  /** What the value is called. */
  readonly head?: string | undefined;
  readonly file?: string | undefined;
}

/** Figures side by side by their newest point, the largest first where `sorted`; none when nothing has a point. */
export function ranking(findings: readonly Finding[], words: RankingWords, sorted = true): readonly Ranking[] {
  const [first, ...rest] = findings;
  if (first === undefined) return [];
  const rows = findings.flatMap((finding): readonly RangeRow[] => {
    const point = newest(finding) ?? finding.points.at(-1);
    return point === undefined ? [] : [{name: words.name(finding), point}];
  });
  if (rows.length === 0) return [];
  const order = sorted ? rows.sort((a, b) => (b.point.value ?? -1) - (a.point.value ?? -1)) : rows;
  const {title, says, head, file} = words;
  return [{title, says, head, file, rows: order.slice(0, words.most ?? 30), of: [first, ...rest]}];
}
