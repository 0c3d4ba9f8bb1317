import {isObject} from "../../postings/readers/json.ts";
import type {Board} from "./adapters/adapter.ts";
import {adapterNamed} from "./adapters/all.ts";
import type {BoardList, ChosenFor} from "./board-list.ts";
import {readWhole, writeWhole} from "./files.ts";
import type {Layout} from "./layout.ts";
import {type Terms, useOf} from "./terms.ts";

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
  readonly lists: readonly {readonly name: string; readonly chosen_for: ChosenFor}[];
}

/** The terms of a warehouse; null when nothing was collected into it. */
export function readTerms(layout: Pick<Layout, "terms">): TermsFile | null {
  return readWhole(layout.terms, isTerms);
}

/** Adds the sources and the name of a list to the terms of a warehouse. */
export function noteTerms(layout: Layout, list: BoardList): TermsFile {
  const old = readTerms(layout);
  const {name, chosen_for} = list;
  const fresh = list.boards.map(termsOf);
  const sources = new Map([...(old?.sources ?? []), ...fresh].map((each) => [`${each.source} ${each.url}`, each]));
  const lists = new Map([...(old?.lists ?? []), {name, chosen_for}].map((each) => [each.name, each]));
  const made: TermsFile = {format: 1, sources: sorted([...sources.values()]), lists: sorted([...lists.values()])};
  writeWhole(layout.terms, `${JSON.stringify(made, null, 1)}\n`);
  return made;
}

/** A feed or page has no terms but those of its own site. */
function termsOf({source, slug}: Board): SourceTerms {
  const {title, reader, terms} = adapterNamed(source);
  const url = terms.url === "" ? (slug ?? "") : terms.url;
  return {source: reader === "any" ? source : reader, title, ...terms, url, use: useOf(terms)};
}

function sorted<T>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function isTerms(value: unknown): value is TermsFile {
  return isObject(value) && value.format === 1 && Array.isArray(value.sources) && Array.isArray(value.lists);
}
