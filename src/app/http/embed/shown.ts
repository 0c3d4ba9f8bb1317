import type {Finding} from "../../../model/finding.ts";

/** What of the figures of one measure a chart can draw together. */
export interface Shown {
  /** Curves over time; a row a figure where each has one time only. */
  readonly as: "curves" | "rows";
  /** Those of the unit of the first, not more than can be told apart. */
  readonly findings: readonly Finding[];
  /** How many there are in all, drawn or not. */
  readonly of: number;
  /** What all of those are about: `{skill: "python"}`. */
  readonly common: Readonly<Record<string, string>>;
  /** What tells one from the others; empty when there is one alone. */
  readonly nameOf: (finding: Finding) => string;
}

const most = {curves: 4, rows: 12} as const;

/** Chooses what is drawn of the figures that answer one question. */
export function shownOf(findings: readonly [Finding, ...Finding[]]): Shown {
  const [first] = findings;
  const alike = findings.filter(({unit}) => unit === first.unit);
  const as = alike.every(({points}) => points.length <= 1) ? "rows" : "curves";
  const common = Object.fromEntries(
    Object.entries({...first.about, ...first.where}).filter(([name, value]) =>
      alike.every(({about, where}) => ({...about, ...where})[name] === value)
    )
  );
  const nameOf = ({about, where}: Finding) =>
    Object.entries({...about, ...where})
      .flatMap(([name, value]) => (common[name] === value ? [] : [value]))
      .join(", ");
  return {as, findings: alike.slice(0, most[as]), of: findings.length, common, nameOf};
}
