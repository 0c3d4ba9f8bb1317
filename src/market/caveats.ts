/** What a reader must know beside a figure, by code. */
export const caveats = {
  "margin-covers-chance-only": "The margin covers chance, not which boards we read.",
  "depends-on-sources": "A count of the postings that were read; adding a source moves it.",
  "newest-month-preliminary": "The newest month is preliminary: late postings may still change it.",
  "cuts-overlap": "A posting that names several of these counts under each, so they add up to more than the whole."
} as const satisfies Readonly<Record<string, string>>;

/** A code of a caveat. */
export type CaveatCode = keyof typeof caveats;

/** The words of a caveat; the code itself when it is not known here. */
export function caveatText(code: string): string {
  const known: Readonly<Record<string, string>> = caveats;
  return known[code] ?? code;
}
