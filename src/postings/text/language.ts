/** The language of a text, BCP 47; null when unsure. */
export function tellLanguage(text: string): string | null {
  return / (?:the|and|of|to) /i.test(text) ? "en" : null;
}
