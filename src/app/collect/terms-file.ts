import {writeWhole} from "../whole-files.ts";
import {type Board, boardKey} from "./adapters/adapter.ts";
import {adapterNamed} from "./adapters/all.ts";
import type {BoardList} from "./board-list.ts";
import type {Layout} from "./layout.ts";
import {useOf} from "./terms.ts";
import {type ListUsed, readTerms, type SourceTerms, type TermsFile} from "./terms-read.ts";

/** Adds the sources and the name of a list to the terms of a warehouse. */
export function noteTerms(layout: Layout, list: BoardList): TermsFile {
  const old = readTerms(layout);
  const {name, chosen_for} = list;
  const fresh = list.boards.map(termsOf);
  const sources = new Map([...(old?.sources ?? []), ...fresh].map((each) => [`${each.source} ${each.url}`, each]));
  const used: ListUsed = {name, chosen_for, boards: list.boards.map(boardKey)};
  const lists = new Map([...(old?.lists ?? []), used].map((each) => [each.name, each]));
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
