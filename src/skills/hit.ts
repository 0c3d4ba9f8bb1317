/** A form of a skill over the tokens [from, to). */
export interface Hit {
  /** The row of the form; see `Forms`. */
  readonly form: number;
  readonly from: number;
  readonly to: number;
  /** Whether a trap speaks against it; only where the lens has weights to judge it by. */
  readonly doubtful: boolean;
  /** Whether it counts only in the company of another skill: no word that also admits it is near. */
  readonly lonely: boolean;
}
