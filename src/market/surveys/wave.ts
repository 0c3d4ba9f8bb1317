const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A wave in the form that sorts by time: `Q1 2026` and `2026Q1` are `2026-Q1`, `January 2026` is `2026-01`.
 *
 * @returns anything else as it is, trimmed
 */
export function waveOf(written: string): string {
  const text = written.trim();
  const [, quarter, year] = /^Q([1-4])[\s/,-]*((?:19|20)\d{2})$/i.exec(text) ?? [];
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  const [, before, own] = /^((?:19|20)\d{2})[\s/,-]*Q([1-4])$/i.exec(text) ?? [];
  if (before !== undefined) return `${before}-Q${own}`;
  const [, name = "", then] = /^([a-z]{3,9})\.?[\s,-]+((?:19|20)\d{2})$/i.exec(text) ?? [];
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? text : `${then}-${String(month).padStart(2, "0")}`;
}
