import type {PartName} from "../../../../model/part.ts";

/**
 * The wordings of headings by the part that they begin, one to a line or parted by `;`.
 *
 * Lower case, `and` for `&`, no apostrophes and no punctuation (`what you ll do`). A `*` at an end stands for any further
 * words, in the middle for one or more; a wording without it is the whole heading.
 */
export type HeadingTable = Partial<Readonly<Record<PartName, string>>>;
