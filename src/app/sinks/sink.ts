/** A value of a row as every system takes it. */
export type Cell = string | number | boolean | null;

/** One row for a system of the user's. */
export interface SinkRow {
  /** Names the row for ever: the same row sent twice is one row. */
  readonly key: string;
  /** The row as one line for people. */
  readonly text: string;
  /** Where a person can open it; null when there is no such place. */
  readonly url: string | null;
  readonly values: Readonly<Record<string, Cell>>;
}

/** Rows of one kind, all with the same columns. */
export interface Batch {
  readonly kind: "findings" | "postings" | "alerts";
  readonly columns: readonly string[];
  readonly rows: readonly SinkRow[];
}

/** A system of the user's that rows go to. */
export interface Sink {
  /** What people call it in messages; holds no secret. */
  readonly name: string;
  /**
   * Puts the rows there; an empty batch does nothing. The same rows again leave a store as it was.
   *
   * @throws Error when the system does not take them
   */
  readonly put: (batch: Batch) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A sink with nothing to close. */
export const nothingToClose = {close: async () => undefined} as const;
