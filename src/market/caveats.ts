/** What a reader must know beside a figure, by code. */
export const caveats: Readonly<Record<string, string>> = {
  "margin-covers-chance-only": "The margin covers chance, not which boards we read.",
  "depends-on-sources": "A count of the postings that were read; adding a source moves it.",
  "newest-month-preliminary": "The newest month is preliminary: late postings may still change it."
};
