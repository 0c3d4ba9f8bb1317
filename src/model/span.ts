/** A half-open range of UTF-16 positions in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters of the text at the span. */
export function quoteAt(text: string, {start, end}: Span): string {
  return text.slice(start, end);
}
