import type {Form} from "./form.ts";

/** A form of a skill over the tokens [from, to). */
export interface Hit {
  readonly form: Form;
  readonly from: number;
  readonly to: number;
  /** Whether a trap speaks against it; only where the lens has weights to judge it by. */
  readonly doubtful: boolean;
}
