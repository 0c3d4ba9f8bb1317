import type {Match} from "../../matches.ts";
import {postingLine} from "../../sinks/batches.ts";
import type {Batch, SinkRow} from "../../sinks/sink.ts";
import type {BoardState} from "../board-state.ts";
import type {Rule} from "./rules.ts";

/** What the rules are held against after a pass. */
export interface Seen {
  /** The postings that are new since the last pass, for each rule of postings by its name. */
  readonly matches: ReadonlyMap<string, readonly Match[]>;
  /** The state of each skill before and now; a skill is absent where nothing can be told. */
  readonly before: Readonly<Record<string, string>>;
  readonly now: Readonly<Record<string, string>>;
  readonly boards: readonly Pick<BoardState, "board" | "failures" | "last_ok">[];
  /** The instant of the pass. */
  readonly at: string;
}

/** What the rules tell, each thing once: its key names it. */
export function alertsOf(rules: readonly Rule[], seen: Seen): readonly SinkRow[] {
  return rules.flatMap((rule) => {
    if (rule.when === "posting")
      return (seen.matches.get(rule.name) ?? []).map((match) => postingAlert(rule.name, match, seen.at));
    if (rule.when === "skill")
      return turned(rule, seen).map(([skill, before]) => skillAlert(rule, skill, before, seen.at));
    const silent = seen.boards.filter(({failures}) => failures >= rule.after);
    return silent.map((board) => silentAlert(rule.name, board, seen.at));
  });
}

/** Rows of alerts for a sink. */
export function alertBatch(rows: readonly SinkRow[]): Batch {
  return {kind: "alerts", columns: ["at", "rule", "about"], rows};
}

/** Skills that are in the state of the rule and were in another; the first pass has nothing to compare with. */
function turned(
  {state, skills}: Extract<Rule, {when: "skill"}>,
  {before, now}: Seen
): readonly (readonly [string, string])[] {
  return Object.entries(now).flatMap(([skill, is]) => {
    const was = before[skill];
    const meant = skills.length === 0 || skills.includes(skill);
    return meant && is === state && was !== undefined && was !== state ? [[skill, was] as const] : [];
  });
}

function postingAlert(rule: string, match: Match, at: string): SinkRow {
  const {posting, url} = match;
  return {
    key: `posting ${rule} ${posting}`,
    text: `${rule}: ${postingLine(match)}`,
    url,
    values: {at, rule, about: posting}
  };
}

function skillAlert({name, state}: Extract<Rule, {when: "skill"}>, skill: string, before: string, at: string): SinkRow {
  const text = `${name}: ${skill} is ${state}, it was ${before}`;
  return {key: `skill ${name} ${skill} ${at}`, text, url: null, values: {at, rule: name, about: skill}};
}

function silentAlert(rule: string, {board, failures, last_ok}: Seen["boards"][number], at: string): SinkRow {
  const since = last_ok === null ? "nothing ever came" : `nothing came since ${last_ok.slice(0, 10)}`;
  const text = `${rule}: ${board} is silent: ${since}, ${failures} crawls in a row`;
  return {key: `silent ${rule} ${board} ${last_ok ?? "never"}`, text, url: null, values: {at, rule, about: board}};
}
