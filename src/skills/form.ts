import type {Skill} from "../model/skill.ts";

/** One way a skill can be written. */
export interface Form {
  readonly skill: Skill;
  /** The alias, folded and cut into words: what a judgement of this form goes by. */
  readonly written: string;
}

/** Phrases as the numbers of their words in the lens, each behind the count of its words. */
export type Phrases = Int32Array;

/** What few forms have: rules that keep them from being read wrongly. */
export interface Rules {
  /**
   * The only spellings that count, letter by letter; one in lower case stands for any with a capital in it (`dart`: Dart,
   * DART). Empty when upper and lower case are the same.
   */
  readonly spellings: readonly string[];
  readonly not: Phrases;
  readonly needs: Phrases;
}

/** Whether a form may be spelt like this; an acronym may have its plural's `s`. */
export function spelt({spellings}: Rules, written: string): boolean {
  return (
    spellings.length === 0 ||
    spellings.some((spelling) => isSpelt(spelling, written) || isSpelt(`${spelling}s`, written))
  );
}

function isSpelt(spelling: string, written: string): boolean {
  if (spelling !== spelling.toLowerCase()) return spelling === written;
  return spelling === written.toLowerCase() && spelling !== written;
}
