import type {Point} from "../model/finding.ts";
import {monthAt, monthIndex} from "../model/period.ts";
import {fewestGroups, groupJackknife} from "../stats/group-jackknife.ts";
import {type GroupShift, type ShiftShare, shiftShare} from "../stats/shift-share.ts";
import {withAi} from "./ai-skills.ts";
import {cellRows, type EmployerGroup, employerGroups, matchedChange, matchedRows} from "./composition-cells.ts";
import type {Ask, Measure, Series, Tables} from "./measure.ts";
import {fixedPanel, panelCaveats, readMonths, sourceMonths} from "./panel.ts";
import {rounded} from "./points.ts";
import {wordIn} from "./row.ts";

const mostGroups = 8;

/** Whether a share moved because groups of ads moved, or because groups grew and shrank. */
export const composition: Measure = {
  name: "composition",
  version: 1,
  title: "What moved a share",
  unit: "share-points",
  counts: "postings of the newest 12 months that ask for it",
  of: "postings of the newest 12 months, against the 12 months before, from sources that were read throughout",
  fewest: 100,
  stances: ["required", "preferred", "work"],
  subject: "skill-or-all",
  options: [
    {
      name: "across",
      value: "sector|role|seniority",
      says: "the groups of postings that a share is taken apart by",
      known: ["sector", "role", "seniority"],
      otherwise: "sector"
    }
  ],
  files: [],
  method:
    "shift-share with mid-point weights, so that nothing is left over: within groups (their own shares moved) and between them (their weights moved); beside it the change within employers that post in both years. Without a skill, the share that asks for AI. 95 % intervals by the jackknife over 32 random groups of employers",
  caveats: ["margin-covers-chance-only", "newest-month-preliminary"],
  rows: (ask) => {
    const own = ask.skills.length === 0 ? withAi(ask) : ask;
    return {sources: sourceMonths(ask), cells: cellRows(own), matched: matchedRows(own)};
  },
  estimate: compositionSeries
};

function compositionSeries({sources = [], cells = [], matched = []}: Tables, ask: Ask): readonly Series[] {
  const [first] = cells;
  if (first === undefined) return [{points: []}];
  const last = monthIndex(wordIn(first, "newest") ?? "");
  const year = (back: number) => Array.from({length: 12}, (_, i) => monthAt(last - back - i));
  const panel = fixedPanel(readMonths(sources), [year(0), year(12)]);
  const groups = employerGroups(cells, matched, panel.kept);
  const at = `${monthAt(last - 23)}..${monthAt(last)}`;
  const why = whyNot(groups, ask);
  const counts = countsOf(groups);
  if (why !== null) return [{points: [{at, value: null, ...counts, why}], caveats: panelCaveats(panel)}];
  return seriesOf(groups, {at, counts, caveats: [...panelCaveats(panel), ...unknownCaveats(groups)]});
}

/** Ads of unknown group are one group: what moves among them cannot be told. */
function unknownCaveats(groups: readonly EmployerGroup[]): readonly string[] {
  const cells = groups.flatMap((group) => group.cells);
  const unknown = cells.filter(({group}) => group.endsWith("not known") || group === "unsaid");
  const part = unknown.reduce((sum, {after}) => sum + after.base, 0) / Math.max(1, countsOf(groups).base);
  if (part < 0.2) return [];
  return [
    `Of ${Math.round(100 * part)} % of these ads the group is not known; they count as one group, so shifts among them are told as within.`
  ];
}

function countsOf(groups: readonly EmployerGroup[]): {readonly count: number; readonly base: number} {
  const cells = groups.flatMap((group) => group.cells);
  return {
    count: cells.reduce((sum, {after}) => sum + after.count, 0),
    base: cells.reduce((sum, {after}) => sum + after.base, 0)
  };
}

function whyNot(groups: readonly EmployerGroup[], ask: Ask): string | null {
  const cells = groups.flatMap((group) => group.cells);
  const bases = [cells.reduce((sum, {before}) => sum + before.base, 0), countsOf(groups).base];
  if (ask.skills.length === 0 && withAi(ask).skills.length === 0) return "the skill list has no AI skills";
  if (bases.some((base) => base === 0)) return "no source was read throughout these 24 months";
  if (bases.some((base) => base < composition.fewest)) return "too few";
  return groups.length < fewestGroups ? "too few employers for a margin" : null;
}

interface Around {
  readonly at: string;
  readonly counts: {readonly count: number; readonly base: number};
  readonly caveats: readonly string[];
}

function seriesOf(groups: readonly EmployerGroup[], {at, counts, caveats}: Around): readonly Series[] {
  const part = (name: string, statistic: (groups: readonly EmployerGroup[]) => number | null): Series => {
    const found = groupJackknife(groups, statistic);
    const point: Point =
      found === null
        ? {at, value: null, ...counts, why: "too few employers post in both years"}
        : {at, value: rounded(found.value), low: rounded(found.low), high: rounded(found.high), ...counts};
    return {about: {part: name}, points: [point], caveats};
  };
  const taken = (of: (shift: ShiftShare) => number) => (own: readonly EmployerGroup[]) => {
    const shift = shiftOf(own);
    return shift === null ? null : of(shift);
  };
  return [
    part(
      "change of the share",
      taken(({change}) => change)
    ),
    part(
      "within groups",
      taken(({within}) => within)
    ),
    part(
      "between groups",
      taken(({between}) => between)
    ),
    part("within the same employers", matchedChange),
    ...largest(groups).map((name) =>
      part(
        `of which ${name}`,
        taken((shift) => totalOf(shift.groups.find(({group}) => group === name)))
      )
    )
  ];
}

/** The groups that gave most to the change, either way. */
function largest(groups: readonly EmployerGroup[]): readonly string[] {
  const shifts = [...(shiftOf(groups)?.groups ?? [])];
  const order = shifts.sort((a, b) => Math.abs(totalOf(b)) - Math.abs(totalOf(a)));
  return order.slice(0, mostGroups).map(({group}) => group);
}

function totalOf(shift: GroupShift | undefined): number {
  return shift === undefined ? 0 : shift.within + shift.between;
}

function shiftOf(groups: readonly EmployerGroup[]): ShiftShare | null {
  const cells = new Map<string, {before: {count: number; base: number}; after: {count: number; base: number}}>();
  for (const {group, before, after} of groups.flatMap((own) => own.cells)) {
    const sum = cells.get(group) ?? {before: {count: 0, base: 0}, after: {count: 0, base: 0}};
    sum.before.count += before.count;
    sum.before.base += before.base;
    sum.after.count += after.count;
    sum.after.base += after.base;
    cells.set(group, sum);
  }
  return shiftShare([...cells].map(([group, sum]) => ({group, ...sum})));
}
