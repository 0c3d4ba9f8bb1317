import {isObject} from "../../postings/readers/json.ts";
import {readWhole} from "../whole-files.ts";
import type {ChosenFor} from "./board-list.ts";
import {type Layout, layoutOf} from "./layout.ts";
import type {Terms} from "./terms.ts";

/** The terms of a source with what they permit: read by everything that shows or publishes. */
export interface SourceTerms extends Terms {
  readonly source: string;
  readonly title: string;
  readonly use: "publish" | "local";
}

/** `collected/terms.json`: what a warehouse was collected from, and under which terms. */
export interface TermsFile {
  readonly format: 1;
  /** By the source that postings carry: one reader may serve several adapters. */
  readonly sources: readonly SourceTerms[];
  /** The lists that were used; on a list chosen for AI no share of AI skills is given. */
  readonly lists: readonly ListUsed[];
}

/** A list that was collected from. */
export interface ListUsed {
  readonly name: string;
  readonly chosen_for: ChosenFor;
  /** Its boards, by the names that sightings carry. */
  readonly boards: readonly string[];
}

/** The terms of a warehouse; null when nothing was collected into it. */
export function readTerms(layout: Pick<Layout, "terms">): TermsFile | null {
  return readWhole(layout.terms, isTerms);
}

/** The boards of a warehouse that stand in lists chosen for AI and in no other: figures about AI leave them out or refuse. */
export function boardsChosenForAi(warehouse: string): readonly string[] {
  const lists = readTerms(layoutOf(warehouse))?.lists ?? [];
  const mixed = new Set(lists.filter(({chosen_for}) => chosen_for === "mixed").flatMap(({boards}) => boards));
  const chosen = lists.filter(({chosen_for}) => chosen_for === "ai").flatMap(({boards}) => boards);
  return [...new Set(chosen)].filter((board) => !mixed.has(board)).sort();
}

function isTerms(value: unknown): value is TermsFile {
  return isObject(value) && value.format === 1 && Array.isArray(value.sources) && Array.isArray(value.lists);
}
