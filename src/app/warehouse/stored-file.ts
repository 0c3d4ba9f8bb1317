/** One immutable file of the warehouse. */
export interface StoredFile {
  readonly table: string;
  readonly month: string | null;
  /** Relative to the warehouse folder; named by the hash of the content. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  /** Of sums: by which edition of the rules they were made; absent where that is the first. */
  readonly edition?: number;
}
