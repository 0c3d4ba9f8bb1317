import type {OccupationLabel} from "../titles/occupation-label.ts";
import type {Occupation} from "./vocabulary.ts";

/** The labels of occupations, one a row, for `indexLabels`. */
export function occupationLabels(occupations: readonly Occupation[]): readonly OccupationLabel[] {
  return occupations.flatMap(({id, name, aliases, group}) =>
    [name, ...aliases].map((label) => (group ? {occupation: id, label, group} : {occupation: id, label}))
  );
}
