import type {Problem} from "../../model/problem.ts";
import type {InputRecord} from "./records.ts";

/** Records and problems of one input, as they came. */
export interface Batch {
  readonly records: readonly InputRecord[];
  readonly problems: readonly Problem[];
}
