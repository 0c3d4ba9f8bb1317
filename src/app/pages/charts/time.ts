/** The middle or beginning of the time that a point is of, for an axis: a day, month, quarter, year or the end of a period. */
export function timeOf(at: string): Date {
  const last = at.split("..").at(-1) ?? at;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(last);
  if (quarter !== null) return utc(`${quarter[1]}-${String(Number(quarter[2]) * 3 - 1).padStart(2, "0")}-15`);
  if (/^\d{4}$/.test(last)) return utc(`${last}-07-01`);
  return utc(/^\d{4}-\d{2}$/.test(last) ? `${last}-01` : last);
}

function utc(day: string): Date {
  return new Date(`${day.slice(0, 10)}T00:00:00Z`);
}
