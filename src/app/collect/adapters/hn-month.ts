const months = "january february march april may june july august september october november december".split(" ");

/**
 * The month of a thread, from its title.
 *
 * @returns `YYYY-MM`; null for other threads, such as "Who wants to be hired?"
 * @example monthOfTitle("Ask HN: Who is hiring? (November 2026)") // → "2026-11"
 */
export function monthOfTitle(title: string): string | null {
  const [, name = "", year = ""] = /who is hiring\??\s*\((\w+) (20\d\d)\)/i.exec(title) ?? [];
  const month = months.indexOf(name.toLowerCase());
  return month < 0 ? null : `${year}-${String(month + 1).padStart(2, "0")}`;
}
