import type {Rule} from "../model/mention.ts";
import type {Skill} from "../model/skill.ts";

/** A phrase as the numbers of its words in the lens. */
export type Phrase = readonly number[];

/** One way a skill can be written, with the rules that keep it from being read wrongly. */
export interface Form {
  readonly skill: Skill;
  /** The alias, folded and cut into words: what a judgement of this form goes by. */
  readonly written: string;
  readonly rule: Rule;
  /** The numbers that a judgement knows its skill by, its kind and its family. */
  readonly skillNumber: number;
  readonly kindNumber: number;
  readonly familyNumber: number;
  /** How much speaks for it wherever it stands (see `formFeatures`); 0 where the lens has no weights. */
  readonly worth: number;
  /**
   * The only spellings that count, letter by letter; one in lower case stands for any with a capital in it (`dart`: Dart,
   * DART). Empty when upper and lower case are the same.
   */
  readonly spellings: readonly string[];
  readonly not: readonly Phrase[];
  readonly needs: readonly Phrase[];
  /** True when another skill in the same list also admits it. */
  readonly needsSkill: boolean;
  /** True when it is meant wherever it is written, for none of these rules concerns it. */
  readonly free: boolean;
}

/** Whether a form may be spelt like this; an acronym may have its plural's `s`. */
export function spelt({spellings}: Form, written: string): boolean {
  return (
    spellings.length === 0 ||
    spellings.some((spelling) => isSpelt(spelling, written) || isSpelt(`${spelling}s`, written))
  );
}

function isSpelt(spelling: string, written: string): boolean {
  if (spelling !== spelling.toLowerCase()) return spelling === written;
  return spelling === written.toLowerCase() && spelling !== written;
}
