import {number} from "../number-words.ts";
import type {BoardReport} from "./run-record.ts";

const words: Readonly<Record<BoardReport["outcome"], string>> = {
  complete: "all of it came",
  partial: "some of it came",
  emptied: "suddenly empty; believed when it is seen again",
  changed: "its schema has changed: nothing was read",
  failed: "nothing came; its ads count as unknown, not as closed",
  resting: "left alone for today",
  off: "off",
  "not-reached": "not reached in time; it comes first the next time"
};

/** `139 of 2,422`, or `139` where the source promises no number. */
export function cameOf({came, promised}: Pick<BoardReport, "came" | "promised">): string {
  return promised === null ? number(came) : `${number(came)} of ${number(promised)}`;
}

/** One board in one line: `greenhouse/acme  75 of 75  12 new  3 gone  all of it came`. */
export function boardLine(report: BoardReport): string {
  const {board, fresh, removed, unread, outcome, notes} = report;
  const counts = [
    `${number(fresh)} new`,
    `${number(removed)} gone`,
    ...(unread === 0 ? [] : [`${number(unread)} without text yet`])
  ];
  const said = notes.length === 0 ? words[outcome] : `${words[outcome]}: ${notes.join("; ")}`;
  return `${board.padEnd(32)} ${cameOf(report).padStart(16)}  ${counts.join("  ")}  ${said}`;
}

/** What a run brought, all boards together. */
export function summaryLine(boards: readonly BoardReport[]): string {
  const sum = (of: (report: BoardReport) => number) => number(boards.reduce((total, report) => total + of(report), 0));
  const whole = boards.filter(({outcome}) => outcome === "complete").length;
  return `${number(boards.length)} boards, ${number(whole)} whole: ${sum((each) => each.postings)} postings, ${sum((each) => each.fresh)} new, ${sum((each) => each.removed)} gone`;
}
