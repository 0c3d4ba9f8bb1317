import type {Span} from "../model/span.ts";

/** A value with the span of the text that says it: `text.slice(start, end)` is the quote. */
export interface Found<T> extends Span {
  readonly value: T;
}
