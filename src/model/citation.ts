/** Where something was published, as far as it is known: what is not known is null, never guessed. */
export interface Citation {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** When it was published: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string | null;
}

/** Whether a figure counts one direction only, or one less the other; `neither` where the question does not arise. */
export const bases = ["gross", "net", "neither"] as const;
export type Basis = (typeof bases)[number];
