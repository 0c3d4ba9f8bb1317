/** What the words of a sentence may say of how its skills are asked for. */
export const says = ["negation", "wishAhead", "wishBehind", "demand", "hiring"] as const;
export type Say = (typeof says)[number];

/** How something is said, and by which words. */
export interface Wording {
  readonly pattern: RegExp;
  /**
   * Of each way to say it one word that it cannot be said without, at the beginning of a word; see `Stems`. Only where
   * one of these stands the pattern is tried.
   */
  readonly words: string;
  /** The same for characters of Chinese, which stand wherever they stand. */
  readonly characters: string;
}

/** The wordings by what they say. */
export const wordings: Readonly<Record<Say, Wording>> = {
  negation: {
    pattern: /\b(?:no|not|without|n['’]t|kein\w*|nicht|pas|sin)\b|n['’]t\b|不/i,
    words: "no not without t kein… nicht pas sin",
    characters: "不"
  },
  /** Before the skill: what follows is a wish. */
  wishAhead: {
    pattern:
      /\b(?:nice[- ]to[- ]haves?|(?:big|huge|a|an|definite|strong) plus(?:es)?:?|bonus|ideally|preferabl[ey]|preferred|desirable|desired|advantageous|would be (?:a|an)? ?(?:plus|great|nice|ideal|bonus)|von vorteil|wünschenswert|idealerweise|un plus|idéalement|souhaité\w*|apprécié\w*|idealmente|deseable|valorable|se valorará|加分)\b|加分|优先/i,
    words:
      "nice plus… bonus ideally preferable preferably preferred desirable desired advantageous would vorteil w*nschenswert idealerweise id*alement souhait*… appr*ci*… idealmente deseable valorable valorar*…",
    characters: "加优"
  },
  /** Behind the skill: what went before is a wish. */
  wishBehind: {
    pattern:
      /\b(?:nice[- ]to[- ]have|(?:is|are|as|a|an|big|huge|definite|strong|would be a|considered a) (?:(?:big|huge|strong|definite|real|nice) )?(?:plus|bonus|advantage|asset|benefit)(?:es)?|plus(?=[.!)]|$)|preferred|desirable|desired|advantageous|not (?:a )?(?:must|mandatory|essential)|but not required|von vorteil|wünschenswert|un plus|souhaité\w*|apprécié\w*|deseable|valorable|加分)\b|加分|优先/gi,
    words:
      "nice plus… bonus… advantage advantagees asset assetes benefit benefites preferred desirable desired advantageous not vorteil w*nschenswert souhait*… appr*ci*… deseable valorable",
    characters: "加优"
  },
  /** Its words are the first ones of each way to say it. */
  demand: {
    pattern:
      /\b(?:must[- ]have|required|requires?|proficien(?:t|cy)|expertise|experience (?:with|in|of|using)|knowledge of|familiarity with|fluen(?:t|cy) in|strong|solid|deep understanding|you (?:have|know)|looking for|background in|skilled in)\b|熟悉|精通|掌握/iy,
    words:
      "must required require requires proficient proficiency expertise experience knowledge familiarity fluent fluency strong solid deep you looking background skilled",
    characters: "熟精掌"
  },
  /** "We use AI to screen applications" asks nobody for AI. */
  hiring: {
    pattern:
      /\b(?:screen|review|assess|evaluat|filter|sort|rank|process)\w* (?:of )?(?:\w+ )?(?:applications|applicants|candidates|candidacies|résumés|resumes|cvs)\b|\b(?:hiring|recruit(?:ment|ing)|application|interview) process\b/i,
    words:
      "applications applicants candidates candidacies r*sum*s resumes cvs hiring recruitment recruiting application interview",
    characters: ""
  }
};
